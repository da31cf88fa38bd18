import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import type { Addition } from "@viva/domain/grading/addition";
import { tickOf } from "@viva/grader/points";
import { suggestAdditions } from "@viva/grader/suggest-additions";
import { and, eq } from "drizzle-orm";
import { authorizeReview } from "../access/authorize.ts";
import type { Call } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { gradeRequest } from "./grade-text.ts";
import { loadCurrentGrades } from "./load-current-grades.ts";

/**
 * What would have raised a written answer in the eyes of the built-in grader, criterion by criterion, found by grading
 * it again with the addition; the biggest gain first. Nothing for code, and nothing before the attempt is graded.
 * What people decided is left aside: who shows it leaves out where they did.
 *
 * One answer at a time, because each takes some 25 ms of the processor (a quarter of a second for one of 2,000
 * words), which a page of thirty answers should not wait for.
 */
export async function listAdditions({
  ctx,
  input,
}: Call<{ attemptId: string; attemptQuestionId: string }>): Promise<Addition[]> {
  const attempt = await authorizeReview(ctx, input.attemptId);
  if (attempt.status !== "graded") throw new ServiceError("conflict", "This attempt is not graded yet.");
  const [grade] = await loadCurrentGrades(
    ctx,
    and(eq(attempts.id, attempt.id), eq(attemptQuestions.id, input.attemptQuestionId)),
  );
  if (!grade) throw new ServiceError("not-found", "There is no such answer in this attempt.");
  const { content } = grade.graded;
  if (content.kind !== "free-text") return [];
  // Read as a regrade reads it: as an answer to the prompt that its candidate saw.
  const { title, prompt } = grade.asked.content;
  const request = gradeRequest({ ...content, title, prompt }, grade.question.answerText);
  return suggestAdditions(request).map(({ criterionId, addition, points }) => ({
    criterion: criterionId,
    text: addition,
    meets: tickOf(points) === 1,
  }));
}
