import type { FreeTextQuestion } from "@viva/domain/bank/question";
import type { AnswerResult } from "@viva/domain/grading/answer-result";
import { gradeAnswer } from "@viva/grader/grade-answer";

/** Grades a written answer criterion by criterion, with the words that earned each. */
export function gradeText(question: FreeTextQuestion, answer: string): AnswerResult {
  const grade = gradeAnswer({
    question: `${question.title}\n${question.prompt}`,
    reference: question.reference,
    criteria: question.rubric,
    answer,
  });
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
