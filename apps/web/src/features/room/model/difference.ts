import { diffArrays } from "diff";

/** A piece of a text, and whether the other text lacks it there. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** Longer texts together are not compared: values of tests, of which a page may show a hundred. */
const LONGEST_VALUES = 4_000;
const PATIENCE_MS = 250;

/**
 * Where two texts differ, by words and signs. Null where they have too little in common for marks to tell anything, and
 * where comparing would keep a person waiting.
 */
export function difference(
  one: string,
  other: string,
  longest = LONGEST_VALUES,
): { one: Piece[]; other: Piece[] } | null {
  if (one.length + other.length > longest) return null;
  const changes = diffArrays(partsOf(one), partsOf(other), { timeout: PATIENCE_MS });
  if (changes === undefined) return null;
  const sides: { one: Piece[]; other: Piece[] } = { one: [], other: [] };
  let common = 0;
  for (const { added, removed, value } of changes) {
    const text = value.join("");
    if (!added) sides.one.push({ text, differs: removed });
    if (!removed) sides.other.push({ text, differs: added });
    if (!added && !removed) common += text.length;
  }
  return common * 4 < Math.max(one.length, other.length) ? null : sides;
}

const partsOf = (text: string) => text.match(/\w+|\s+|[^\w\s]/gu) ?? [];
