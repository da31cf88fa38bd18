import { authSessions } from "@viva/db/schema/identity";
import type { SessionView } from "@viva/domain/identity/account";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { type Call, requireActor } from "../context.ts";

const MOST = 50;

/** Where the actor is signed in: this session first, then by when each was last used. */
export async function listSessions({ ctx }: Call<void>): Promise<SessionView[]> {
  const { id, sessionId } = requireActor(ctx);
  const rows = await ctx.db
    .select()
    .from(authSessions)
    .where(
      and(
        eq(authSessions.userId, id),
        isNull(authSessions.revokedAt),
        gt(authSessions.expiresAt, ctx.clock.now()),
      ),
    )
    .orderBy(desc(authSessions.lastSeenAt), desc(authSessions.id))
    .limit(MOST);
  return rows
    .map((row) => ({
      id: row.id,
      device: row.device,
      signedInAt: row.createdAt,
      lastSeenAt: row.lastSeenAt,
      current: row.id === sessionId,
    }))
    .sort((a, b) => Number(b.current) - Number(a.current));
}
