import { authSessions, signInFailures, users } from "@viva/db/schema/identity";
import type { Role } from "@viva/domain/identity/role";
import { and, count, eq, gt, lt, sql } from "drizzle-orm";
import { audit, type Call, inTransaction, only } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { decoyHash, verifyPassword } from "./password.ts";

export const SESSION_DAYS = 30;
/** So many failures within the window lock an address out until the oldest falls out of it. */
const MAX_FAILURES = 10;
const WINDOW_MINUTES = 10;

export interface SignedIn {
  userId: string;
  sessionId: string;
  name: string;
  email: string;
  role: Role;
}

/** Checks a password and opens a session. One message for a wrong address and a wrong password. */
export async function signIn({ ctx, input }: Call<{ email: string; password: string }>): Promise<SignedIn> {
  const now = ctx.clock.now();
  await refuseWhenLockedOut(ctx, input.email, now);
  const [user] = await ctx.db
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, input.email));
  const right = await verifyPassword(user?.passwordHash ?? (await decoyHash()), input.password);
  if (!user || !right) {
    await ctx.db.insert(signInFailures).values({ email: input.email, at: now });
    throw new ServiceError("unauthenticated", "E-mail or password is wrong. Check both and try again.");
  }
  return inTransaction(ctx, async (tx) => {
    await tx.db.delete(signInFailures).where(eq(signInFailures.email, input.email));
    const expiresAt = new Date(now.getTime() + SESSION_DAYS * 86_400_000);
    const session = only(
      await tx.db
        .insert(authSessions)
        .values({ userId: user.id, createdAt: now, expiresAt })
        .returning({ id: authSessions.id }),
    );
    await audit({ ...tx, actor: user }, "identity.sign-in", { type: "user", id: user.id });
    return {
      userId: user.id,
      sessionId: session.id,
      name: user.name,
      email: user.email,
      role: user.role,
    };
  });
}

async function refuseWhenLockedOut(ctx: Call<null>["ctx"], email: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
  await ctx.db.delete(signInFailures).where(lt(signInFailures.at, since));
  const failures = only(
    await ctx.db
      .select({ count: count() })
      .from(signInFailures)
      .where(and(eq(signInFailures.email, email), gt(signInFailures.at, since))),
  );
  if (failures.count >= MAX_FAILURES) {
    throw new ServiceError(
      "rate-limited",
      `Too many failed sign-ins for this address. Wait ${WINDOW_MINUTES} minutes, then try again.`,
    );
  }
}
