import type { FreeTextQuestion } from "@viva/domain/bank/question";
import type { AnswerResult } from "@viva/domain/grading/answer-result";
import { type GradeRequest, gradeAnswer } from "@viva/grader/grade-answer";

/** Grades a written answer criterion by criterion, with the words that earned each. */
export function gradeText(question: FreeTextQuestion, answer: string): AnswerResult {
  const grade = gradeAnswer(gradeRequest(question, answer));
  return {
    grader: grade.grader,
    score: grade.score,
    low: grade.low,
    high: grade.high,
    confidence: grade.confidence,
    state: grade.state,
    flags: grade.flags,
    run: null,
    criteria: grade.criteria.map((criterion) => ({ ...criterion, tests: [] })),
  };
}

/** An answer as the grader takes it. */
export function gradeRequest(
  question: Pick<FreeTextQuestion, "title" | "prompt" | "reference" | "rubric">,
  answer: string,
): GradeRequest {
  const { title, prompt, reference, rubric } = question;
  return { question: `${title}\n${prompt}`, reference, criteria: rubric, answer };
}
