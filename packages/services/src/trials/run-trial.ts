import { tryQuestion } from "@viva/bank/try-question";
import { questionTrials } from "@viva/db/schema/bank";
import { and, eq } from "drizzle-orm";
import type { Call, GradingContext } from "../context.ts";

type TrialRow = typeof questionTrials.$inferSelect;
type Ending = Pick<TrialRow, "status" | "result" | "failure">;

/**
 * Runs a question against its promises, where grading runs it. Safe to deliver twice: the same subject gets the same
 * result, and one that has ended is left as it is. What the server fails at twice is put down as a failure, and says
 * nothing of the question: its author can ask for it again.
 */
export async function runTrial({
  ctx,
  input,
}: Call<{ trialId: string; signal?: AbortSignal }, GradingContext>): Promise<void> {
  const waiting = and(eq(questionTrials.id, input.trialId), eq(questionTrials.status, "queued"));
  const [trial] = await ctx.db.select().from(questionTrials).where(waiting);
  if (!trial) return;
  const ending = await endingOf(ctx, trial, input.signal);
  await ctx.db
    .update(questionTrials)
    .set({ ...ending, finishedAt: ctx.clock.now() })
    .where(waiting);
}

const FAILURE =
  "The server could not run the code, which says nothing of the question. Try it again in a while.";

async function endingOf(
  ctx: GradingContext,
  trial: TrialRow,
  signal: AbortSignal | undefined,
  before = 0,
): Promise<Ending> {
  try {
    const result = await tryQuestion(trial.content, trial.planted, ctx.sandbox, signal);
    return { status: "done", result, failure: null };
  } catch (error) {
    if (before === 0 && !signal?.aborted) return endingOf(ctx, trial, signal, 1);
    ctx.reportFault(`The trial ${trial.id} could not be run`, error);
    return { status: "failed", result: null, failure: FAILURE };
  }
}
