import { cosine } from "../model/vectors.ts";
import type { Term } from "../text/prepare.ts";

const ALIAS = 0.95;
const RELATED = 0.7;
const PIECE = 0.75;
const TYPO = 0.85;

/** How well a word of the answer stands for a word of the rubric by form, 0 to 1: stem, alias, piece of an identifier, typing error, everyday synonym. */
export function literalLikeness(wanted: Term, said: Term): number {
  if (wanted.stem === said.stem) return 1;
  if (sharesGroup(wanted.aliases, said.aliases)) return ALIAS;
  if (said.parts.includes(wanted.stem) || wanted.parts.includes(said.stem)) return PIECE;
  if (isTypingError(wanted, said)) return TYPO;
  return sharesGroup(wanted.related, said.related) ? RELATED : 0;
}

/** By form or by meaning (word vectors), whichever is more; opposites are close in meaning and count for nothing. */
export function softLikeness(wanted: Term, said: Term, literal: number): number {
  if (literal >= ALIAS || wanted.opposites?.has(said.stem) === true) return literal;
  return Math.max(literal, vectorLikeness(wanted.row, said.row));
}

function sharesGroup(a: readonly number[], b: readonly number[]): boolean {
  for (const group of a) if (b.includes(group)) return true;
  return false;
}

/** Cosines below this are chance; from it the likeness rises in a straight line. */
const CHANCE = 0.3;
const SLOPE = 1.15;

function vectorLikeness(a: number, b: number): number {
  const above = cosine(a, b) - CHANCE;
  return above <= 0 ? 0 : Math.min(0.9, above * SLOPE);
}

/**
 * One slip in words from five letters on, two from nine on. Words that both stand in the documentation are
 * words of their own and no slips of each other.
 */
function isTypingError(wanted: Term, said: Term): boolean {
  const shorter = Math.min(wanted.form.length, said.form.length);
  if (shorter < 4 || said.row >= 0 || wanted.kind === "number") return false;
  const allowed = shorter >= 9 ? 2 : 1;
  if (Math.abs(wanted.form.length - said.form.length) > allowed) return false;
  return (
    slips(wanted.form, said.form, allowed) <= allowed || slips(wanted.stem, said.stem, allowed) <= allowed - 1
  );
}

/** Optimal string alignment distance (insert, delete, replace, swap neighbours), given up past `most`. */
export function slips(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
