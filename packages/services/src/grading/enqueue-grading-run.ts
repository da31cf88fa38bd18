import { answerGrades, gradingRuns } from "@viva/db/schema/grading";
import { and, eq, isNull, lt, ne, or, sql } from "drizzle-orm";
import type { Call } from "../context.ts";

/** A run that was put on the queue is left alone at least this long; doubled with each round up to the cap. */
export const ENQUEUE_AGAIN_AFTER_MS = 30_000;
const MAX_DOUBLINGS = 6;

/**
 * Puts the ungraded answers of a run on the queue. Two calls at once make one set of jobs: the one that
 * moves `enqueuedAt` puts them there. Does nothing for a run that is done, or was enqueued just now.
 */
export async function enqueueGradingRun({ ctx, input }: Call<{ gradingRunId: string }>): Promise<void> {
  const now = ctx.clock.now();
  const pause = sql`make_interval(secs => ${ENQUEUE_AGAIN_AFTER_MS / 1000} * power(2, least(${gradingRuns.rounds} - 1, ${MAX_DOUBLINGS})))`;
  const [run] = await ctx.db
    .update(gradingRuns)
    .set({ enqueuedAt: now, rounds: sql`${gradingRuns.rounds} + 1` })
    .where(
      and(
        eq(gradingRuns.id, input.gradingRunId),
        ne(gradingRuns.status, "done"),
        or(isNull(gradingRuns.enqueuedAt), lt(gradingRuns.enqueuedAt, sql`${now}::timestamptz - ${pause}`)),
      ),
    )
    .returning({ id: gradingRuns.id, rounds: gradingRuns.rounds });
  if (!run) return;
  const open = await ctx.db
    .select({ id: answerGrades.id })
    .from(answerGrades)
    .where(and(eq(answerGrades.gradingRunId, run.id), ne(answerGrades.status, "graded")));
  await ctx.jobs.enqueueGrading({
    gradingRunId: run.id,
    answerGradeIds: open.map((answer) => answer.id),
    round: run.rounds,
  });
}
