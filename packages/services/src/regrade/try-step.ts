import { regrades } from "@viva/db/schema/grading";
import { and, eq, gte, sql } from "drizzle-orm";
import { audit, type Context, inTransaction } from "../context.ts";

/** A step that was begun so often and got nowhere ends: more than one round of the queue, so that a fault may pass. */
export const TRIES_OF_A_STEP = 6;

const FAILURE = {
  previewing: `Grading the past answers was tried ${TRIES_OF_A_STEP} times, and the server failed each time.`,
  applying: `Writing the new grades was tried ${TRIES_OF_A_STEP} times, and the server failed each time.`,
};

/**
 * Runs a step of a regrade. A fault rejects, so that the queue tries again, until it is put down as failed with a
 * reason. Tries are counted before the work, so that one which takes its process down with it counts too.
 */
export async function tryStep<Outcome>(
  ctx: Context,
  regradeId: string,
  step: keyof typeof FAILURE,
  work: () => Promise<Outcome>,
): Promise<Outcome | "stopped" | "failed"> {
  const underWay = and(eq(regrades.id, regradeId), eq(regrades.status, step));
  const [begun] = await ctx.db
    .update(regrades)
    .set({ tries: sql`${regrades.tries} + 1` })
    .where(underWay)
    .returning({ tries: regrades.tries });
  if (!begun) return "stopped";
  if (begun.tries > TRIES_OF_A_STEP) return (await giveUp(ctx, regradeId, step)) ? "failed" : "stopped";
  try {
    return await work();
  } catch (error) {
    if (!(await giveUp(ctx, regradeId, step))) throw error;
    ctx.reportFault(`The regrade ${regradeId} was given up while ${step}`, error);
    return "failed";
  }
}

/** Whether it was put down as failed: not while tries are left, as after progress that was made since. */
function giveUp(ctx: Context, regradeId: string, step: keyof typeof FAILURE): Promise<boolean> {
  return inTransaction(ctx, async (tx) => {
    const spent = and(
      eq(regrades.id, regradeId),
      eq(regrades.status, step),
      gte(regrades.tries, TRIES_OF_A_STEP),
    );
    const failed = await tx.db
      .update(regrades)
      .set({ status: "failed", failure: FAILURE[step] })
      .where(spent)
      .returning({ id: regrades.id });
    if (failed.length > 0) await audit(tx, "grading.regrade-failed", { type: "regrade", id: regradeId });
    return failed.length > 0;
  });
}
