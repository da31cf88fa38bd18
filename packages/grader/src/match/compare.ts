import { addVector, DIMENSIONS } from "../model/vectors.ts";
import type { PreparedText, Term } from "../text/prepare.ts";
import type { Token } from "../text/tokenise.ts";
import { likeness } from "./similarity.ts";

/** A stretch of the answer of one or two sentences: a range of terms, end excluded. */
export interface Window {
  from: number;
  to: number;
  meaning: Float64Array;
}

/** The answer, ready to be compared with many phrasings. */
export interface ComparedAnswer {
  text: string;
  tokens: readonly Token[];
  terms: readonly Term[];
  windows: readonly Window[];
  /** The whole answer as one window. */
  whole: Window;
  likenessOf(wanted: Term): { literal: Float64Array; soft: Float64Array };
}

export function compareAnswer(answer: PreparedText): ComparedAnswer {
  const { terms, units } = answer;
  const windows: Window[] = [];
  units.forEach((unit, index) => {
    windows.push(windowOf(terms, unit.from, unit.to));
    const next = units[index + 1];
    if (next !== undefined) windows.push(windowOf(terms, unit.from, next.to));
  });
  const known = new Map<string, { literal: Float64Array; soft: Float64Array }>();
  return {
    text: answer.text,
    tokens: answer.tokens,
    terms,
    windows,
    whole: windowOf(terms, 0, terms.length),
    likenessOf(wanted) {
      const found = known.get(wanted.form);
      if (found !== undefined) return found;
      const row = { literal: new Float64Array(terms.length), soft: new Float64Array(terms.length) };
      const seen = new Map<string, number>();
      terms.forEach((term, index) => {
        const before = term.aliases.length + term.related.length > 0 ? undefined : seen.get(term.form);
        if (before === undefined) {
          const { literal, soft } = likeness(wanted, term);
          row.literal[index] = literal;
          row.soft[index] = soft;
          seen.set(term.form, index);
        } else {
          row.literal[index] = row.literal[before] ?? 0;
          row.soft[index] = row.soft[before] ?? 0;
        }
      });
      known.set(wanted.form, row);
      return row;
    },
  };
}

/** Mean of the words' vectors, weighted by how telling they are, at unit length; zero when none is known. */
export function meaningOf(terms: readonly Term[], from = 0, to = terms.length): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  const seen = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const term = terms[index];
    if (term === undefined || seen.has(term.stem)) continue;
    seen.add(term.stem);
    addVector(sum, term.row, term.weight);
  }
  let square = 0;
  for (let d = 0; d < DIMENSIONS; d += 1) square += (sum[d] as number) ** 2;
  const length = Math.sqrt(square);
  return length === 0 ? sum : sum.map((x) => x / length);
}

export function meaningLikeness(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  for (let d = 0; d < DIMENSIONS; d += 1) dot += (a[d] as number) * (b[d] as number);
  return dot;
}

function windowOf(terms: readonly Term[], from: number, to: number): Window {
  return { from, to, meaning: meaningOf(terms, from, to) };
}
