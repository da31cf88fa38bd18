import { readWholeSubject, WHOLE_SUBJECT_FEATURES } from "./features-subject.ts";
import { readWords, WORD_FEATURES } from "./features-whole-words.ts";
import type { ComparedAnswer } from "./match/compare.ts";
import { meaningLikeness } from "./match/compare.ts";
import { type Coverage, cover } from "./match/coverage.ts";
import type { Phrasing, PreparedRubric } from "./match/rubric.ts";
import type { Token } from "./text/tokenise.ts";

/** What the model sees when there is a reference answer and no rubric. */
export const WHOLE_FEATURES = [
  "soft",
  "ordered",
  "meaning",
  "meaningOfBest",
  "sentenceMean",
  "sentenceMeaning",
  "balance",
  "rareLiteral",
  "newWords",
  "questionSoft",
  "explained",
  "verbatim",
  "sequence",
  "code",
  "cosine",
  "opposed",
  ...WORD_FEATURES,
  ...WHOLE_SUBJECT_FEATURES,
] as const;

/** 1: a higher value never lowers the score; -1: never raises it. */
export const WHOLE_DIRECTIONS: readonly number[] = WHOLE_FEATURES.map((name) =>
  ["opposed", "largestMissing", "turnedShare", "strangeWords"].includes(name) ? -1 : 1,
);

/** Reads an answer of at least one content word against the reference answer as a whole. */
export function readWhole(rubric: PreparedRubric, answer: ComparedAnswer): number[] {
  const { reference, question, referenceSentences } = rubric;
  const whole = cover(reference, answer, answer.whole);
  const sentences = referenceSentences.map((sentence) => {
    const inWindows = answer.windows.map((window) => cover(sentence, answer, window));
    const most = (pick: (coverage: Coverage) => number) => Math.max(0, ...inWindows.map(pick));
    return {
      share: sentence.total,
      window: most((c) => c.soft),
      meaning: most((c) => c.meaning),
      balance: most((c) => c.balance),
    };
  });
  const all = sentences.reduce((sum, sentence) => sum + sentence.share, 0) || 1;
  const weighed = (pick: (sentence: (typeof sentences)[number]) => number) =>
    sentences.reduce((sum, sentence) => sum + (sentence.share / all) * pick(sentence), 0);
  const windows = answer.windows.map((window) => cover(reference, answer, window));
  return [
    whole.soft,
    whole.ordered * whole.soft,
    whole.meaning,
    Math.max(0, ...answer.windows.map((window) => meaningLikeness(reference.meaning, window.meaning))),
    weighed((sentence) => sentence.window),
    weighed((sentence) => sentence.meaning),
    Math.max(0, ...windows.map((c) => c.balance)),
    rareLiteral(reference, answer),
    newWords(rubric, answer),
    cover(question, answer, answer.whole).soft,
    explained(rubric, answer),
    verbatim(rubric.referenceTokens, answer.tokens),
    sequence(rubric.referenceTokens, answer.tokens),
    code(reference, answer, whole.soft),
    cosineOf(reference, answer),
    whole.opposed,
    ...readWords(rubric, answer, whole.soft),
    ...readWholeSubject(rubric, answer),
  ];
}

/** What question and reference are about, the sum of their mean vectors; and last, how much the reference says. */
export function subjectOf({ question, reference, referenceTokens }: PreparedRubric): Float64Array {
  const about = question.meaning.map((x, d) => x + (reference.meaning[d] ?? 0));
  return Float64Array.of(...about, Math.log1p(referenceTokens.length));
}

/** Squared weights: how much of the reference's most telling words is there. */
function rareLiteral(reference: Phrasing, answer: ComparedAnswer): number {
  let found = 0;
  let all = 0;
  reference.terms.forEach((term, i) => {
    const weight = (reference.weights[i] ?? 0) ** 2;
    all += weight;
    found += weight * (answer.likenessOf(term).bestLiteral[answer.whole.index] ?? 0);
  });
  return all === 0 ? 0 : found / all;
}

/** Weight of the reference's words that the question does not hold and the answer does, in tens of bits. */
function newWords(rubric: PreparedRubric, answer: ComparedAnswer): number {
  let found = 0;
  rubric.reference.terms.forEach((term, i) => {
    if (rubric.asked.has(term.stem) || (rubric.reference.weights[i] ?? 0) === 0) return;
    found += term.weight * (answer.likenessOf(term).bestSoft[answer.whole.index] ?? 0);
  });
  return Math.min(1, found / 60);
}

/** Share of the answer's weight that the reference or the question explains. */
function explained(rubric: PreparedRubric, answer: ComparedAnswer): number {
  const best = new Float64Array(answer.terms.length);
  for (const term of [...rubric.reference.terms, ...rubric.question.terms])
    answer.likenessOf(term).soft.forEach((value, at) => {
      if (value > (best[at] as number)) best[at] = value;
    });
  let found = 0;
  let all = 0;
  answer.terms.forEach((term, at) => {
    all += term.weight;
    found += term.weight * (best[at] as number);
  });
  return all === 0 ? 0 : found / all;
}

/** Share of the reference's pairs of neighbouring tokens, small words included, that the answer holds. */
function verbatim(reference: readonly Token[], answer: readonly Token[]): number {
  const said = new Set(pairsOf(answer));
  const wanted = new Set(pairsOf(reference));
  if (wanted.size === 0) return answer.some((token) => token.stem === reference[0]?.stem) ? 1 : 0;
  let found = 0;
  for (const pair of wanted) if (said.has(pair)) found += 1;
  return found / wanted.size;
}

function pairsOf(tokens: readonly Token[]): string[] {
  return tokens.slice(1).map((token, i) => `${tokens[i]?.stem} ${token.stem}`);
}

/** Longest common subsequence of stems, as a share of the reference. At most the first 300 tokens of each. */
function sequence(reference: readonly Token[], answer: readonly Token[]): number {
  const wanted = reference.slice(0, 300);
  const said = answer.slice(0, 300);
  let row = new Uint16Array(said.length + 1);
  for (const token of wanted) {
    const next = new Uint16Array(said.length + 1);
    for (let j = 1; j <= said.length; j += 1)
      next[j] =
        said[j - 1]?.stem === token.stem
          ? (row[j - 1] as number) + 1
          : Math.max(row[j] as number, next[j - 1] as number);
    row = next;
  }
  return wanted.length === 0 ? 0 : (row[said.length] as number) / wanted.length;
}

/** Literal coverage of names and operators alone; without any in the reference, what the words gave. */
function code(reference: Phrasing, answer: ComparedAnswer, otherwise: number): number {
  let found = 0;
  let all = 0;
  reference.terms.forEach((term, i) => {
    const weight = reference.weights[i] ?? 0;
    if (term.kind === "word" || weight === 0) return;
    all += weight;
    found += weight * (answer.likenessOf(term).bestLiteral[answer.whole.index] ?? 0);
  });
  return all === 0 ? otherwise : found / all;
}

/** Cosine of the two texts' stems, weighted by how telling they are. */
function cosineOf(reference: Phrasing, answer: ComparedAnswer): number {
  const said = new Map(answer.terms.map((term) => [term.stem, term.weight]));
  let shared = 0;
  let wanted = 0;
  reference.terms.forEach((term, i) => {
    const weight = reference.weights[i] ?? 0;
    wanted += weight ** 2;
    shared += weight * (said.get(term.stem) ?? 0);
  });
  let all = 0;
  for (const weight of said.values()) all += weight ** 2;
  return wanted === 0 || all === 0 ? 0 : shared / Math.sqrt(wanted * all);
}
