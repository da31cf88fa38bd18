import { attemptQuestions } from "@viva/db/schema/attempt";
import { questionVersions } from "@viva/db/schema/bank";
import { answerGrades, gradingRuns } from "@viva/db/schema/grading";
import type { GradingProgress } from "@viva/domain/grading/views";
import { and, asc, eq } from "drizzle-orm";
import { authorizeReview } from "../access/authorize.ts";
import type { Call } from "../context.ts";
import { ServiceError } from "../errors.ts";

/** How far the grading of an attempt is. Not found before it was submitted. */
export async function getProgress({ ctx, input }: Call<{ attemptId: string }>): Promise<GradingProgress> {
  const attempt = await authorizeReview(ctx, input.attemptId);
  const [run] = await ctx.db
    .select()
    .from(gradingRuns)
    .where(and(eq(gradingRuns.attemptId, attempt.id), eq(gradingRuns.kind, "initial")));
  if (!run) throw new ServiceError("not-found", "This attempt was not submitted yet.");
  const rows = await ctx.db
    .select({ grade: answerGrades, position: attemptQuestions.position, content: questionVersions.content })
    .from(answerGrades)
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, answerGrades.attemptQuestionId))
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .where(eq(answerGrades.gradingRunId, run.id))
    .orderBy(asc(attemptQuestions.position));
  const graded = rows.filter((row) => row.grade.status === "graded").length;
  return {
    attemptId: attempt.id,
    status: run.status === "grading" && graded === rows.length ? "compiling" : run.status,
    total: rows.length,
    graded,
    answers: rows.map(({ grade, position, content }) => ({
      attemptQuestionId: grade.attemptQuestionId,
      position,
      title: content.title,
      kind: content.kind,
      status: grade.status,
      score: grade.score === null ? null : Math.round(grade.score * 100),
      state: grade.state,
    })),
  };
}
