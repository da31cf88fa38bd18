import { type ComparedAnswer, meaningLikeness, type Window } from "./match/compare.ts";
import { type Coverage, softCoverage } from "./match/coverage.ts";
import type { PreparedCriterion, PreparedRubric } from "./match/rubric.ts";

/**
 * How much an answer says that belongs to the question, counted over its words and sentences. Words and
 * sentences that have nothing to do with the rubric add nothing, however many they are.
 */
export interface TopicReading {
  /** Distinct words weighed by how telling they are and how near they come to a right word. */
  onTopic: number;
  /** Sentences, each as near as it comes in meaning to a right statement. */
  sentencesOnTopic: number;
  /** Sentences, each by the most it covers of a right statement. */
  sentencesCovering: number;
  /** Like onTopic, for the words of each criterion alone. */
  own: readonly number[];
  /** What each criterion gets when every sentence may serve one criterion only. */
  assigned: readonly number[];
  /** Share of what the criteria's best windows cover whose negation differs. */
  denied: number;
}

/** `said`: of each criterion, its phrasings' coverage of every window. `stated`: which windows hold a right statement. */
export function readTopic(
  rubric: PreparedRubric,
  answer: ComparedAnswer,
  said: readonly (readonly (readonly Coverage[])[])[],
  stated: readonly boolean[],
): TopicReading {
  const sentences = answer.windows.filter((window) => window.single);
  let near = 0;
  let covered = 0;
  for (const sentence of sentences) {
    near += Math.max(
      most(said, (rows) => most(rows, (row) => row[sentence.index]?.meaning ?? 0)),
      most(rubric.referenceSentences, ({ meaning }) => meaningLikeness(meaning, sentence.meaning)),
    );
    const byCriteria = most(said, (rows) => most(rows, (row) => row[sentence.index]?.soft ?? 0));
    const byReference = most(rubric.referenceSentences, (phrasing) =>
      softCoverage(phrasing, answer, sentence),
    );
    covered += Math.max(byCriteria, byReference);
  }
  return {
    onTopic: squashed(onTopic(rubric, answer), 4),
    sentencesOnTopic: squashed(near, 2),
    sentencesCovering: squashed(covered, 2),
    own: rubric.criteria.map((criterion) => squashed(ownTopic(criterion, rubric, answer), 4)),
    assigned: assign(said, sentences),
    denied: denied(said, stated),
  };
}

/** A word of the question counts for this much. */
const ASKED = 0.2;
const ASKED_OWN = 0.4;
/** Cosines up to this are chance. */
const CHANCE = 0.2;

function onTopic(rubric: PreparedRubric, answer: ComparedAnswer): number {
  const seen = new Set<string>();
  let sum = 0;
  answer.terms.forEach((term, at) => {
    if (seen.has(term.stem)) return;
    seen.add(term.stem);
    const weight = rubric.asked.has(term.stem) ? ASKED * term.weight : term.weight;
    sum += weight * Math.max(0, (answer.nearness[at] ?? 0) - CHANCE);
  });
  return sum;
}

function ownTopic(criterion: PreparedCriterion, rubric: PreparedRubric, answer: ComparedAnswer): number {
  const nearest = new Float32Array(answer.terms.length);
  const keys = new Set<string>();
  for (const term of criterion.phrasings.flatMap(({ terms }) => terms)) {
    if (keys.has(term.key)) continue;
    keys.add(term.key);
    const { soft } = answer.likenessOf(term);
    for (let at = 0; at < soft.length; at += 1)
      if ((soft[at] ?? 0) > (nearest[at] ?? 0)) nearest[at] = soft[at] ?? 0;
  }
  const seen = new Set<string>();
  let sum = 0;
  answer.terms.forEach((term, at) => {
    if (seen.has(term.stem)) return;
    seen.add(term.stem);
    sum += (rubric.asked.has(term.stem) ? ASKED_OWN : 1) * term.weight * (nearest[at] ?? 0) ** 2;
  });
  return sum;
}

/** Share of the meaning beside the words when sentences are dealt to criteria. */
const MEANING = 0.3;

/** Greedy: the best pair of a criterion and a sentence first; what is left over gets nothing. */
function assign(said: readonly (readonly (readonly Coverage[])[])[], sentences: readonly Window[]): number[] {
  const pairs = said.flatMap((rows, criterion) =>
    sentences.map(({ index }) => {
      const value = most(rows, (row) => {
        const coverage = row[index];
        return coverage === undefined ? 0 : coverage.soft + MEANING * Math.max(0, coverage.meaning);
      });
      return { criterion, sentence: index, value };
    }),
  );
  const got = said.map(() => 0);
  const served = new Set<number>();
  const used = new Set<number>();
  for (const { criterion, sentence, value } of pairs.toSorted((a, b) => b.value - a.value)) {
    if (served.has(criterion) || used.has(sentence)) continue;
    served.add(criterion);
    used.add(sentence);
    got[criterion] = value;
  }
  return got;
}

function denied(said: readonly (readonly (readonly Coverage[])[])[], stated: readonly boolean[]): number {
  let opposed = 0;
  let all = 0;
  for (const rows of said) {
    let found: Coverage | null = null;
    let right = false;
    for (const row of rows)
      row.forEach((coverage, w) => {
        if (coverage.soft <= (found?.soft ?? 0)) return;
        found = coverage;
        right = stated[w] === true;
      });
    const { opposed: denies = 0, soft = 0 }: Partial<Coverage> = found ?? {};
    opposed += right ? 0 : denies;
    all += soft;
  }
  return all === 0 ? 0 : opposed / all;
}

/** Sums have no upper end; their logarithm in units of `scale` is near 0 to 1. */
function squashed(sum: number, scale: number): number {
  return Math.log1p(sum) / scale;
}

function most<T>(values: readonly T[], pick: (value: T) => number): number {
  let found = 0;
  for (const value of values) found = Math.max(found, pick(value));
  return found;
}
