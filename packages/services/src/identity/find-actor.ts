import { authSessions, memberships, users } from "@viva/db/schema/identity";
import type { Actor } from "@viva/domain/access/rules";
import { and, eq, gt, isNull, lt } from "drizzle-orm";
import type { Call } from "../context.ts";

const SEEN_EVERY_MS = 15 * 60_000;

/** Who a session belongs to; null when it is unknown, expired or revoked. Notes now and then that it is in use. */
export async function findActor({ ctx, input }: Call<{ sessionId: string }>): Promise<Actor | null> {
  const now = ctx.clock.now();
  const [row] = await ctx.db
    .select({
      id: users.id,
      role: users.role,
      organisationId: memberships.organisationId,
      lastSeenAt: authSessions.lastSeenAt,
    })
    .from(authSessions)
    .innerJoin(users, eq(users.id, authSessions.userId))
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(
      and(
        eq(authSessions.id, input.sessionId),
        isNull(authSessions.revokedAt),
        gt(authSessions.expiresAt, now),
      ),
    );
  if (!row) return null;
  const { lastSeenAt, ...actor } = row;
  const seenBefore = new Date(now.getTime() - SEEN_EVERY_MS);
  if (lastSeenAt < seenBefore) {
    await ctx.db
      .update(authSessions)
      .set({ lastSeenAt: now })
      .where(and(eq(authSessions.id, input.sessionId), lt(authSessions.lastSeenAt, seenBefore)));
  }
  return { ...actor, sessionId: input.sessionId };
}
