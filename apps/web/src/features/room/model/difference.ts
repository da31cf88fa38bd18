import { diffArrays } from "diff";

/** A piece of a text, and whether the other text lacks it there. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Where two values in Python notation differ, by words and signs. Null where they have too little in common
 * for marks to tell anything, and for texts too long to compare while a person waits.
 */
export function difference(
  expected: string,
  got: string,
): { expected: readonly Piece[]; got: readonly Piece[] } | null {
  if (expected.length + got.length > LONGEST) return null;
  const sides: { expected: Piece[]; got: Piece[] } = { expected: [], got: [] };
  let common = 0;
  for (const { added, removed, value } of diffArrays(partsOf(expected), partsOf(got))) {
    const text = value.join("");
    if (!added) sides.expected.push({ text, differs: removed });
    if (!removed) sides.got.push({ text, differs: added });
    if (!added && !removed) common += text.length;
  }
  return common * 4 < Math.max(expected.length, got.length) ? null : sides;
}

const LONGEST = 4_000;

const partsOf = (text: string) => text.match(/\w+|\s+|[^\w\s]/gu) ?? [];
