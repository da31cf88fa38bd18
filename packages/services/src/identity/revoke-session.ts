import { authSessions } from "@viva/db/schema/identity";
import { and, eq, isNull } from "drizzle-orm";
import type { Call } from "../context.ts";

/** Ends a session now; ending one twice is harmless. */
export async function revokeSession({ ctx, input }: Call<{ sessionId: string }>): Promise<void> {
  await ctx.db
    .update(authSessions)
    .set({ revokedAt: ctx.clock.now() })
    .where(and(eq(authSessions.id, input.sessionId), isNull(authSessions.revokedAt)));
}
