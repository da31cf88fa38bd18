import type { GradeSample } from "@viva/bank/lint-samples";
import { gradeAnswer } from "@viva/grader/grade-answer";

/** The embedded grader, as the linter asks for it. */
export const gradeSample: GradeSample = (question, answer) =>
  gradeAnswer({
    question: question.prompt,
    reference: question.reference,
    criteria: question.rubric,
    answer,
  }).criteria.map(({ id, points, state }) => ({ id, points, sure: state === "graded" }));
