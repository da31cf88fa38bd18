import type { Term } from "../text/prepare.ts";
import type { ComparedAnswer, Window } from "./compare.ts";
import { meaningLikeness } from "./compare.ts";
import type { Phrasing } from "./rubric.ts";

/** How much of a phrasing a window says; every figure 0 to 1 unless said otherwise. */
export interface Coverage {
  /** Weight of the phrasing's words found by form. */
  literal: number;
  /** The same, by form or meaning. */
  soft: number;
  /** Soft, less the words whose negation differs. */
  polar: number;
  /** Neighbouring words of the phrasing that stand near each other, in order, in the window. */
  ordered: number;
  /** Weight of words found whose negation differs. */
  opposed: number;
  /** Weight of words that are not there while their opposite is. */
  antonyms: number;
  /** Soft likeness summed over words, in bits of how telling they are; not bounded by 1. */
  mass: number;
  /** Cosine of the mean vectors, -1 to 1. */
  meaning: number;
  /** Harmonic mean of soft coverage and the share of the window that the phrasing explains. */
  balance: number;
}

export function cover(phrasing: Phrasing, answer: ComparedAnswer, window: Window): Coverage {
  const { terms, weights, total } = phrasing;
  let literal = 0;
  let soft = 0;
  let polar = 0;
  let opposed = 0;
  let antonyms = 0;
  let mass = 0;
  let pairs = 0;
  let orderedPairs = 0;
  let before = -1;
  let explainedWeight = 0;
  const explained = explainedIn(window);
  const rows = answer.likenessesOf(terms);
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i];
    const row = rows[i];
    const weight = weights[i] ?? 0;
    if (term === undefined || row === undefined || weight === 0) continue;
    const bestLiteral = row.bestLiteral[window.index] as number;
    const bestSoft = row.bestSoft[window.index] as number;
    const place = row.place[window.index] as number;
    literal += weight * bestLiteral;
    soft += weight * bestSoft;
    mass += weight * bestSoft * bestSoft;
    if (bestLiteral < 0.6 && saysOpposite(term, answer, window)) antonyms += weight;
    const said = answer.terms[place];
    if (said !== undefined) {
      const until = explained[place - window.from] as number;
      if (bestSoft > until) {
        explainedWeight += (bestSoft - until) * said.weight;
        explained[place - window.from] = bestSoft;
      }
    }
    if (said !== undefined && bestSoft >= 0.5) {
      if (said.negated === term.negated) polar += weight * bestSoft;
      else opposed += weight * bestSoft;
      if (before >= 0) {
        pairs += 1;
        if (place > before && place - before <= NEAR) orderedPairs += 1;
      }
      before = place;
    } else {
      polar += weight * bestSoft;
      if (before >= 0) pairs += 1;
    }
  }
  if (total === 0) return NOTHING;
  const recall = soft / total;
  const precision = window.weight === 0 ? 0 : explainedWeight / window.weight;
  return {
    literal: literal / total,
    soft: recall,
    polar: polar / total,
    ordered: pairs === 0 ? recall : orderedPairs / pairs,
    opposed: opposed / total,
    antonyms: antonyms / total,
    mass,
    meaning: meaningLikeness(phrasing.meaning, window.meaning),
    balance: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
  };
}

/** One list for all calls, which are many and never inside each other; it has room for the words of a window. */
let scratch = new Float64Array(64);

function explainedIn({ from, to }: Window): Float64Array {
  if (scratch.length < to - from) scratch = new Float64Array(2 * (to - from));
  return scratch.fill(0, 0, to - from);
}

/** The soft coverage alone, for where the rest is not asked for. */
export function softCoverage({ terms, weights, total }: Phrasing, answer: ComparedAnswer, window: Window) {
  const rows = answer.likenessesOf(terms);
  let soft = 0;
  for (let i = 0; i < rows.length; i += 1) soft += (weights[i] ?? 0) * (rows[i]?.bestSoft[window.index] ?? 0);
  return total === 0 ? 0 : soft / total;
}

function saysOpposite(term: Term, answer: ComparedAnswer, window: Window): boolean {
  const { opposites } = term;
  if (opposites === null) return false;
  for (let at = window.from; at < window.to; at += 1) {
    const said = answer.terms[at];
    if (said !== undefined && said.negated === term.negated && opposites.has(said.stem)) return true;
  }
  return false;
}

/** Content words that may stand between two neighbours. */
const NEAR = 4;

const NOTHING: Coverage = {
  literal: 0,
  soft: 0,
  polar: 0,
  ordered: 0,
  opposed: 0,
  antonyms: 0,
  mass: 0,
  meaning: 0,
  balance: 0,
};
