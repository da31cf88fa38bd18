import { attemptQuestions } from "@viva/db/schema/attempt";
import { questionVersions } from "@viva/db/schema/bank";
import { answerGrades, gradingRuns } from "@viva/db/schema/grading";
import type { GradingProgress } from "@viva/domain/grading/views";
import { and, asc, eq, inArray, lt } from "drizzle-orm";
import { authorizeReview } from "../access/authorize.ts";
import type { Call, Context } from "../context.ts";
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
  const open = rows.filter((row) => row.grade.status !== "graded");
  return {
    attemptId: attempt.id,
    status: statusOf(run.status, open),
    ahead: open.length === 0 ? 0 : await countAhead(ctx, run.createdAt),
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

function statusOf(
  status: (typeof gradingRuns.$inferSelect)["status"],
  open: readonly { grade: typeof answerGrades.$inferSelect }[],
): GradingProgress["status"] {
  if (status !== "grading") return status;
  if (open.length === 0) return "compiling";
  return open.every(({ grade }) => grade.status === "failed") ? "failed" : "grading";
}

/** What waits for the operator holds nobody up, so it does not count. */
function countAhead(ctx: Context, createdAt: Date): Promise<number> {
  return ctx.db.$count(
    answerGrades,
    and(
      inArray(answerGrades.status, ["waiting", "running", "retrying"]),
      inArray(
        answerGrades.gradingRunId,
        ctx.db.select({ id: gradingRuns.id }).from(gradingRuns).where(lt(gradingRuns.createdAt, createdAt)),
      ),
    ),
  );
}
