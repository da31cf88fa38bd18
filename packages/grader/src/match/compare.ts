import { NEGATORS } from "../lexicon/negation.ts";
import { addVector, DIMENSIONS } from "../model/vectors.ts";
import type { PreparedText, Term, Unit } from "../text/prepare.ts";
import type { Token } from "../text/tokenise.ts";
import type { WantedWords, WordColumn } from "./wanted-words.ts";

/** A stretch of the answer of one or two sentences: a range of terms, end excluded. */
export interface Window {
  /** Place in the rows' `best…` arrays. */
  index: number;
  from: number;
  to: number;
  /** One sentence, not two. */
  single: boolean;
  /** Sum of its terms' weights. */
  weight: number;
  /** Holds a word that denies. */
  denies: boolean;
  meaning: Float64Array;
}

/** A wanted word against every term of the answer, and the best term of every window. */
export interface Likenesses {
  literal: Float32Array;
  soft: Float32Array;
  bestLiteral: Float32Array;
  bestSoft: Float32Array;
  /** Term that is softly closest; -1 when no term is like the word at all. */
  place: Int32Array;
}

/** The answer, ready to be compared with many phrasings. */
export interface ComparedAnswer {
  text: string;
  tokens: readonly Token[];
  terms: readonly Term[];
  units: readonly Unit[];
  windows: readonly Window[];
  /** The whole answer as one window. */
  whole: Window;
  /** Of each term, how near it comes to the nearest right word of the rubric, 0 to 1. */
  nearness: Float32Array;
  likenessOf(wanted: Term): Likenesses;
  /** Of each term of a statement, in order. */
  likenessesOf(terms: readonly Term[]): readonly Likenesses[];
}

export function compareAnswer(answer: PreparedText, words: WantedWords): ComparedAnswer {
  const { terms, units } = answer;
  const windows: Window[] = [];
  const denies = (first: Unit, last: Unit) =>
    answer.tokens.slice(first.firstToken, last.endToken).some((token) => NEGATORS.has(token.form));
  units.forEach((unit, index) => {
    const own = { from: unit.from, to: unit.to, single: true, denies: denies(unit, unit) };
    windows.push(windowOf(terms, windows.length, own));
    const next = units[index + 1];
    if (next === undefined) return;
    const both = { from: unit.from, to: next.to, single: false, denies: denies(unit, next) };
    windows.push(windowOf(terms, windows.length, both));
  });
  const everything = { from: 0, to: terms.length, single: false, denies: windows.some((w) => w.denies) };
  const whole = windowOf(terms, windows.length, everything);
  const all = [...windows, whole];
  const columns = terms.map((term) => words.columnOf(term));
  const known: Likenesses[] = [];
  const knownRows = new Map<readonly Term[], readonly Likenesses[]>();
  const likenessAt = (place: number) => {
    const found = known[place] ?? rowOf(place, columns, all);
    known[place] = found;
    return found;
  };
  return {
    text: answer.text,
    tokens: answer.tokens,
    terms,
    units,
    windows,
    whole,
    nearness: Float32Array.from(columns, (column) => column.nearest),
    likenessOf: (wanted) => likenessAt(words.placeOf(wanted)),
    likenessesOf(wanted) {
      const found = knownRows.get(wanted);
      if (found !== undefined) return found;
      const rows = words.placesOf(wanted).map(likenessAt);
      knownRows.set(wanted, rows);
      return rows;
    },
  };
}

function rowOf(wanted: number, columns: readonly WordColumn[], windows: readonly Window[]): Likenesses {
  const literal = new Float32Array(columns.length);
  const soft = new Float32Array(columns.length);
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] as WordColumn;
    literal[at] = column.literal[wanted] as number;
    soft[at] = column.soft[wanted] as number;
  }
  const bestLiteral = new Float32Array(windows.length);
  const bestSoft = new Float32Array(windows.length);
  const place = new Int32Array(windows.length).fill(-1);
  for (const { index, from, to } of windows) {
    let exact = 0;
    let near = 0;
    let closest = -1;
    for (let at = from; at < to; at += 1) {
      if ((literal[at] as number) > exact) exact = literal[at] as number;
      if ((soft[at] as number) > near) {
        near = soft[at] as number;
        closest = at;
      }
    }
    bestLiteral[index] = exact;
    bestSoft[index] = near;
    place[index] = closest;
  }
  return { literal, soft, bestLiteral, bestSoft, place };
}

/** Mean of the words' vectors, weighted by how telling they are, at unit length; zero when none is known. */
export function meaningOf(terms: readonly Term[], from = 0, to = terms.length): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  const seen = new Set<number>();
  for (let index = from; index < to; index += 1) {
    const { row, weight } = terms[index] as Term;
    if (row < 0 || seen.has(row)) continue;
    seen.add(row);
    addVector(sum, row, weight);
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

function windowOf(
  terms: readonly Term[],
  index: number,
  range: Pick<Window, "from" | "to" | "single" | "denies">,
): Window {
  let weight = 0;
  for (let at = range.from; at < range.to; at += 1) weight += terms[at]?.weight ?? 0;
  return { index, ...range, weight, meaning: meaningOf(terms, range.from, range.to) };
}
