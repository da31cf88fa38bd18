import type { GradedCriterion } from "./grade-answer.ts";
import { sentencesOf } from "./match/rubric.ts";

/** Criteria for a question that has none: one a sentence of the reference answer, weighed alike, at most twelve. */
export function splitReference(reference: string): GradedCriterion[] {
  return sentencesOf(reference)
    .slice(0, MOST)
    .map((statement, i) => ({ id: `s${i + 1}`, statement, weight: 1, accept: [], misconceptions: [] }));
}

const MOST = 12;
