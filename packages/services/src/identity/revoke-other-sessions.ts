import { authSessions } from "@viva/db/schema/identity";
import { and, eq, gt, isNull, ne } from "drizzle-orm";
import type { Context } from "../context.ts";

/** Ends the sessions of a user but the one that asks. Returns how many were still standing. */
export async function revokeOtherSessions(ctx: Context, userId: string): Promise<number> {
  const now = ctx.clock.now();
  const kept = ctx.actor?.sessionId;
  const ended = await ctx.db
    .update(authSessions)
    .set({ revokedAt: now })
    .where(
      and(
        eq(authSessions.userId, userId),
        isNull(authSessions.revokedAt),
        gt(authSessions.expiresAt, now),
        kept === undefined ? undefined : ne(authSessions.id, kept),
      ),
    )
    .returning({ id: authSessions.id });
  return ended.length;
}
