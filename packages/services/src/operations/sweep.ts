import { attempts } from "@viva/db/schema/attempt";
import { questionTrials } from "@viva/db/schema/bank";
import { gradingRuns, regrades } from "@viva/db/schema/grading";
import { GRACE_MS } from "@viva/domain/attempt/ledger";
import { and, asc, eq, inArray, lt, ne } from "drizzle-orm";
import { submitExpiredAttempt } from "../attempt/submit-attempt.ts";
import type { Call } from "../context.ts";
import { enqueueGradingRun } from "../grading/enqueue-grading-run.ts";
import { tellOverdue } from "../news/tell-overdue.ts";

const BATCH = 200;

/** How many of each there were. */
type Swept = Record<"submitted" | "runs" | "regrades" | "trials" | "overdue", number>;

/**
 * Picks up what a crash left behind: attempts whose deadline passed without their job, and grading runs
 * that are not done and were not put on the queue of late, steps of regrades, and tries of questions. Tells of appeals
 * that became overdue. Safe to run at any time, any number of times.
 */
export async function sweep({ ctx }: Call<void>): Promise<Swept> {
  const overdue = new Date(ctx.clock.now().getTime() - GRACE_MS);
  const expired = await ctx.db
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.status, "open"), lt(attempts.deadlineAt, overdue)))
    .orderBy(asc(attempts.deadlineAt))
    .limit(BATCH);
  for (const { id } of expired) await submitExpiredAttempt({ ctx, input: { attemptId: id } });
  const runs = await ctx.db
    .select({ id: gradingRuns.id })
    .from(gradingRuns)
    .where(ne(gradingRuns.status, "done"))
    .orderBy(asc(gradingRuns.createdAt))
    .limit(BATCH);
  for (const { id } of runs) await enqueueGradingRun({ ctx, input: { gradingRunId: id } });
  const unfinished = await ctx.db
    .select({ id: regrades.id, status: regrades.status })
    .from(regrades)
    .where(inArray(regrades.status, ["previewing", "applying"]))
    .orderBy(asc(regrades.createdAt))
    .limit(BATCH);
  for (const { id, status } of unfinished) {
    // A step that is on the queue or under way stays one job.
    const step = status === "applying" ? "apply-regrade" : "preview-regrade";
    await ctx.jobs.enqueueRegrade(step, { regradeId: id });
  }
  const untried = await ctx.db
    .select({ id: questionTrials.id })
    .from(questionTrials)
    .where(eq(questionTrials.status, "queued"))
    .orderBy(asc(questionTrials.createdAt))
    .limit(BATCH);
  for (const { id } of untried) await ctx.jobs.enqueueTrial({ trialId: id });
  return {
    submitted: expired.length,
    runs: runs.length,
    regrades: unfinished.length,
    trials: untried.length,
    overdue: await tellOverdue({ ctx, input: { most: BATCH } }),
  };
}
