import { authSessions, users } from "@viva/db/schema/identity";
import type { Actor } from "@viva/domain/access/rules";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Call } from "../context.ts";

/** Who a session belongs to; null when it is unknown, expired or revoked. */
export async function findActor({ ctx, input }: Call<{ sessionId: string }>): Promise<Actor | null> {
  const [row] = await ctx.db
    .select({ id: users.id, role: users.role })
    .from(authSessions)
    .innerJoin(users, eq(users.id, authSessions.userId))
    .where(
      and(
        eq(authSessions.id, input.sessionId),
        isNull(authSessions.revokedAt),
        gt(authSessions.expiresAt, ctx.clock.now()),
      ),
    );
  return row ?? null;
}
