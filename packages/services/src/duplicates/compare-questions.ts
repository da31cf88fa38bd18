import { meaningLikeness, meaningOf } from "@viva/grader/match/compare";
import { literalLikeness, softLikeness } from "@viva/grader/match/similarity";
import { prepare, type Term } from "@viva/grader/text/prepare";

/** What two questions are compared by. */
export interface QuestionText {
  title: string;
  /** A start of the title that other questions share, so that it tells nothing of this one; null for none. */
  sharedStart?: string | null;
  /** What an answer says, as plain text; empty when nothing is known. */
  answer: string;
}

/** A question made ready to be compared with many. */
export interface ComparedQuestion {
  /** The same with its whole title, where the start is left out here because others share it. */
  whole: ComparedQuestion | null;
  sharedStart: string | null;
  /** The title without case, signs and spaces; empty for a title without letters. */
  normalTitle: string;
  /** Distinct words of the title, without those that every question has. */
  terms: readonly Term[];
  total: number;
  meaning: Float64Array;
  /** Weights of the distinct stems of title and answer. */
  said: ReadonlyMap<string, number>;
  saidTerms: readonly Term[];
  hasAnswer: boolean;
  /** Stems and groups of the lexicon that may lead to a question that asks the same. */
  keys: ReadonlySet<string>;
}

/** `common`: stems that a good part of the titles at hand have, as the subject of a file that is about one. */
export function readyToCompare(
  { title, sharedStart = null, answer }: QuestionText,
  common: ReadonlySet<string> = NONE,
): ComparedQuestion {
  const terms = distinct(prepare(sharedStart === null ? title : title.slice(sharedStart.length)).terms)
    .filter((term) => !ASKING.has(term.stem))
    .map((term) => {
      if (common.has(term.stem)) return lighter(term, COMMON);
      return GENERAL.has(term.stem) ? lighter(term, LIGHT) : term;
    });
  const answerTerms = distinct(prepare(answer.slice(0, MAXIMUM_ANSWER)).terms);
  const saidTerms = distinct([...terms, ...answerTerms]).slice(0, MAXIMUM_TERMS);
  return {
    whole: sharedStart === null ? null : readyToCompare({ title, answer }, common),
    sharedStart,
    normalTitle: title.toLowerCase().replaceAll(/[^\p{L}\p{N}+#=]+/gu, ""),
    terms,
    total: sum(terms),
    meaning: meaningOf(terms),
    said: new Map(saidTerms.map((term) => [term.stem, term.weight])),
    saidTerms,
    hasAnswer: answerTerms.length > 0,
    keys: new Set(terms.flatMap(keysOf)),
  };
}

/** What tells that two questions ask the same. Every figure is 0 to 1 and the same in both directions. */
export interface Comparison {
  /** Harmonic mean of the shares of each title that the other one says, by form or meaning. */
  soft: number;
  /** The same by form alone: stems, aliases, pieces of identifiers. */
  literal: number;
  /**
   * What each title says and the other question does not, answers included, of the title that has less of it: two
   * questions of one pattern (`list or tuple`, `list or set`) each have a word of their own.
   */
  apart: number;
  /** What the longer title asks beyond a shorter one of a word or two: `What is Docker?` is a part of much. */
  beyond: number;
  meaning: number;
  /** The lesser share of a title that the other question says anywhere, answers included. */
  across: number;
  /** Likeness of the answers; 0 when one of them is not known. */
  answers: number;
}

export function compareQuestions(a: ComparedQuestion, b: ComparedQuestion): Comparison {
  const forth = cover(a, b.terms);
  const back = cover(b, a.terms);
  return {
    soft: harmonic(forth.soft, back.soft),
    literal: harmonic(forth.literal, back.literal),
    beyond: beyond(a, b),
    apart: Math.min(cover(a, b.saidTerms).missing, cover(b, a.saidTerms).missing),
    meaning: Math.max(0, meaningLikeness(a.meaning, b.meaning)),
    across: Math.min(cover(a, b.saidTerms).literal, cover(b, a.saidTerms).literal),
    answers: a.hasAnswer && b.hasAnswer ? cosine(a.said, b.said) : 0,
  };
}

/** Probability that a person takes both for one question, 0 to 1. See benchmark/duplicates.bench.ts. */
export function likeness(a: ComparedQuestion, b: ComparedQuestion, model = MODEL): number {
  if (a.normalTitle !== "" && a.normalTitle === b.normalTitle) return 1;
  if (a.terms.length === 0 || b.terms.length === 0) return 0;
  const comparison = compareQuestions(a, b);
  // Long texts have much in common; two titles that share nothing still ask for different things.
  if (comparison.literal < LEAST_SHARED) return 0;
  const sure = likenessOf(comparison, model);
  if ((a.whole === null && b.whole === null) || a.sharedStart === b.sharedStart) return sure;
  // `ORM: example` and `Caching: example` have all but their subjects in common.
  return Math.min(sure, likenessOf(compareQuestions(a.whole ?? a, b.whole ?? b), model));
}

const LEAST_SHARED = 0.1;

export type LikenessModel = { bias: number } & Comparison;

export function likenessOf(comparison: Comparison, model: LikenessModel): number {
  const { bias, ...weights } = model;
  let score = bias;
  for (const name of COMPARISONS) score += weights[name] * comparison[name];
  return 1 / (1 + Math.exp(-score));
}

export const COMPARISONS = [
  "soft",
  "literal",
  "apart",
  "beyond",
  "meaning",
  "across",
  "answers",
] as const satisfies readonly (keyof Comparison)[];

/** From this likeness on two questions are shown as duplicates. */
export const DUPLICATE_FROM = 0.5;

/** Fitted by `npm run bench -- duplicates --fit` on the pairs beside it. */
const MODEL: LikenessModel = {
  bias: 0.84,
  soft: 0.29,
  literal: 0.51,
  apart: -3.89,
  beyond: -3.22,
  meaning: 0.09,
  across: 0.7,
  answers: 1.62,
};

function cover({ terms, total }: ComparedQuestion, others: readonly Term[]) {
  let soft = 0;
  let literal = 0;
  let missing = 0;
  for (const term of terms) {
    let nearest = 0;
    let exact = 0;
    for (const other of others) {
      const byForm = literalLikeness(term, other);
      exact = Math.max(exact, byForm);
      nearest = Math.max(nearest, softLikeness(term, other, byForm));
    }
    soft += term.weight * nearest;
    literal += term.weight * exact;
    missing = Math.max(missing, term.weight * (1 - exact));
  }
  return total === 0
    ? { soft: 0, literal: 0, missing: 1 }
    : { soft: soft / total, literal: literal / total, missing: missing / total };
}

function beyond(a: ComparedQuestion, b: ComparedQuestion): number {
  const [short, long] = a.total <= b.total ? [a, b] : [b, a];
  const { literal } = cover(long, short.saidTerms);
  return (1 - literal) / Math.max(1, short.terms.length);
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [stem, weight] of a) dot += weight * (b.get(stem) ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(square(a) * square(b));
}

function square(weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of weights.values()) total += weight * weight;
  return total;
}

function distinct(terms: readonly Term[]): Term[] {
  const seen = new Set<string>();
  return terms.filter(({ stem }) => !seen.has(stem) && seen.add(stem));
}

/** The subject of a whole collection, or what one does with anything, tells little of one question. */
function lighter(term: Term, share: number): Term {
  return { ...term, weight: term.weight * share };
}

function sum(terms: readonly Term[]): number {
  return terms.reduce((total, term) => total + term.weight, 0);
}

function keysOf(term: Term): string[] {
  return [term.stem, ...term.parts, ...term.aliases.map((group) => `alias ${group}`)];
}

const MAXIMUM_ANSWER = 2_000;
const MAXIMUM_TERMS = 80;

/** Stems of words that ask and do not say what about. */
const ASKING: ReadonlySet<string> = new Set(
  prepare(
    "explain describe define discuss tell mention list name give compare versus vs difference differ mean meaning " +
      "work use used using purpose role example understand know explain please briefly detail short question stand " +
      "concept term kind type principle various main basic common key important best",
  ).terms.map(({ stem }) => stem),
);

const GENERAL: ReadonlySet<string> = new Set(
  prepare(
    "python django javascript java react node web app application project code program programming system " +
      "implement handle design write create build make run add set happen help ensure need want prevent avoid protect " +
      "function method class object data value",
  ).terms.map(({ stem }) => stem),
);
const LIGHT = 0.4;
const COMMON = 0.1;
const NONE: ReadonlySet<string> = new Set();
