import { GRADING_CHANNEL } from "@viva/db/grading-signals";
import { sql } from "drizzle-orm";
import type { Context } from "../context.ts";

/** Wakes the pages that watch this attempt; inside a transaction, when it commits. */
export async function signalGrading(ctx: Context, attemptId: string): Promise<void> {
  await ctx.db.execute(sql`select pg_notify(${GRADING_CHANNEL}, ${attemptId})`);
}
