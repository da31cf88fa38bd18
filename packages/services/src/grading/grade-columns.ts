import { createHash } from "node:crypto";
import type { AnswerResult } from "@viva/domain/grading/answer-result";

/** The columns of a grade that is given: what came out, by whom, for which text. */
export function gradeColumns(result: AnswerResult, answer: string, gradedAt: Date) {
  return {
    status: "graded" as const,
    answerHash: createHash("sha256").update(answer).digest("hex"),
    grader: result.grader,
    score: result.score,
    low: result.low,
    high: result.high,
    confidence: result.confidence,
    state: result.state,
    flags: result.flags,
    run: result.run,
    model: result.model ?? null,
    gradedAt,
  };
}
