import { type ComparedAnswer, meaningLikeness } from "./match/compare.ts";
import type { PreparedRubric } from "./match/rubric.ts";
import { likenessTo } from "./model/vectors.ts";

/** What an answer is about by its words' vectors, whatever words it takes: the rubric's subject, and which criterion. */
export interface SubjectReading {
  /** Distinct words weighed by how telling they are and how near they come to what the rubric is about. */
  onSubject: number;
  /** Of each criterion: the same for words that come nearer to it than to any other criterion, by that lead. */
  ownWords: readonly number[];
  /** Of each criterion: how far its sentences come nearer to it than to any other, summed over those that do. */
  ownSentences: readonly number[];
  /** Of each criterion: the same for the sentence that leads most, -1 to 1. */
  bestSentence: readonly number[];
}

/** All four can only grow when a sentence is added. */
export function readSubject(rubric: PreparedRubric, answer: ComparedAnswer): SubjectReading {
  const centres = rubric.criteria.map((criterion) => criterion.meaning);
  const own = centres.map(() => 0);
  let subject = 0;
  for (const { row, weight } of distinctWords(rubric, answer)) {
    const word = wordOf(rubric, row);
    subject += weight * word.near;
    for (let i = 0; i < own.length; i += 1) own[i] = (own[i] ?? 0) + weight * (word.ahead[i] ?? 0);
  }
  const sentences = answer.windows
    .filter((window) => window.single)
    .map((window) => leads(centres.map((centre) => meaningLikeness(window.meaning, centre))));
  const over = (i: number) => sentences.map((sentence) => sentence[i] ?? 0);
  return {
    onSubject: Math.log1p(subject) / SCALE,
    ownWords: own.map((sum) => Math.log1p(sum) / SCALE),
    ownSentences: centres.map((_, i) =>
      Math.log1p(over(i).reduce((sum, lead) => sum + Math.max(0, lead), 0)),
    ),
    bestSentence: centres.map((_, i) => Math.max(-1, ...over(i))),
  };
}

/** How far above chance a word is near to the subject, and how far ahead it is of each criterion for one. */
interface Word {
  near: number;
  ahead: readonly number[];
}

/** Answers to one question share most of their words. It changes how fast a reading comes, never which. */
const words = new WeakMap<PreparedRubric, Map<number, Word>>();
const REMEMBERED = 1000;

function wordOf(rubric: PreparedRubric, row: number): Word {
  const known = words.get(rubric) ?? new Map<number, Word>();
  words.set(rubric, known);
  const found = known.get(row);
  if (found !== undefined) return found;
  const word = {
    near: Math.max(0, likenessTo(row, rubric.subject) - CHANCE),
    ahead: leads(rubric.criteria.map(({ meaning }) => likenessTo(row, meaning))).map((lead) =>
      Math.max(0, lead),
    ),
  };
  if (known.size >= REMEMBERED) known.clear();
  known.set(row, word);
  return word;
}

/** What the whole-answer model sees of the same, with the reference answer for the rubric. */
export const WHOLE_SUBJECT_FEATURES = ["onSubject", "beyondQuestion", "aheadOfQuestion"] as const;

/** Distinct words by how near they come to the reference: to all of it, to what the question lacks, and by their lead over the question. */
export function readWholeSubject(rubric: PreparedRubric, answer: ComparedAnswer): number[] {
  const { reference, question, beyond } = rubric;
  let near = 0;
  let further = 0;
  let ahead = 0;
  for (const { row, weight } of distinctWords(rubric, answer)) {
    const likeness = likenessTo(row, reference.meaning);
    near += weight * Math.max(0, likeness - CHANCE);
    further += weight * Math.max(0, likenessTo(row, beyond) - CHANCE);
    ahead += weight * Math.max(0, likeness - Math.max(0, likenessTo(row, question.meaning)));
  }
  return [near, further, ahead].map((sum) => Math.log1p(sum) / SCALE);
}

/** Words that have a vector, each stem once, weighed by how telling they are. */
function distinctWords(rubric: PreparedRubric, answer: ComparedAnswer): { row: number; weight: number }[] {
  const seen = new Set<string>();
  return answer.terms.flatMap(({ row, stem, weight }) => {
    if (row < 0 || seen.has(stem)) return [];
    seen.add(stem);
    return [{ row, weight: rubric.asked.has(stem) ? ASKED * weight : weight }];
  });
}

/** A word of the question counts for this much. */
const ASKED = 0.2;
/** Cosines up to this are chance. */
const CHANCE = 0.1;
/** Sums have no upper end; their logarithm in this unit is near 0 to 1. */
const SCALE = 4;

/** Each likeness less the highest of the others, or less 0 where those are below it. */
function leads(likenesses: readonly number[]): number[] {
  let first = -1;
  likenesses.forEach((likeness, i) => {
    if (first < 0 || likeness > (likenesses[first] ?? 0)) first = i;
  });
  let second = 0;
  likenesses.forEach((likeness, i) => {
    if (i !== first) second = Math.max(second, likeness);
  });
  const highest = Math.max(0, likenesses[first] ?? 0);
  return likenesses.map((likeness, i) => likeness - (i === first ? second : highest));
}
