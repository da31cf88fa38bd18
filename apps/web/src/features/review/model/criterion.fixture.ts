import type { ReviewCriterion } from "@viva/domain/grading/views";

/** A criterion that the grader was sure of and nobody decided on. */
export function sampleCriterion(changes: Partial<ReviewCriterion> = {}): ReviewCriterion {
  return {
    id: "c",
    gradeId: "g",
    statement: "a statement",
    by: "text",
    verdict: "met",
    state: "graded",
    points: 1,
    maxPoints: 1,
    evidence: [],
    misconception: null,
    confidence: 0.9,
    study: null,
    tests: [],
    automatic: { verdict: "met", state: "graded", points: 1 },
    decision: null,
    lapsed: null,
    head: null,
    appeal: null,
    may: { settle: false, ask: false, appeal: false },
    ...changes,
  };
}
