import { authSessions, memberships, users } from "@viva/db/schema/identity";
import type { Role } from "@viva/domain/identity/role";
import { and, eq, getTableColumns, sql } from "drizzle-orm";
import { audit, type Call, inTransaction, only } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { decoyHash, verifyPassword } from "./password.ts";
import { forgetFailures, recordFailure, refuseWhenLockedOut } from "./password-failures.ts";

export const SESSION_DAYS = 30;

export interface SignInInput {
  email: string;
  password: string;
  /** Browser and system in words, for the list of sign-ins. */
  device?: string | null;
}

export interface SignedIn {
  userId: string;
  sessionId: string;
  name: string;
  email: string;
  role: Role;
}

/** Checks a password and opens a session. One message for a wrong address and a wrong password. */
export async function signIn({ ctx, input }: Call<SignInInput>): Promise<SignedIn> {
  const now = ctx.clock.now();
  await refuseWhenLockedOut(ctx, input.email);
  const [user] = await ctx.db
    .select({ ...getTableColumns(users), organisationId: memberships.organisationId })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(eq(sql`lower(${users.email})`, input.email));
  const right = await verifyPassword(user?.passwordHash ?? (await decoyHash()), input.password);
  if (!user || !right) {
    await recordFailure(ctx, input.email);
    throw wrong();
  }
  return inTransaction(ctx, async (tx) => {
    // While the password was checked it may have been changed, which ends all sessions: this one must not come after.
    const [unchanged] = await tx.db
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.id, user.id), eq(users.passwordHash, user.passwordHash ?? "")))
      .for("share");
    if (!unchanged) throw wrong();
    await forgetFailures(tx, input.email);
    const expiresAt = new Date(now.getTime() + SESSION_DAYS * 86_400_000);
    const session = only(
      await tx.db
        .insert(authSessions)
        .values({ userId: user.id, device: input.device ?? null, createdAt: now, lastSeenAt: now, expiresAt })
        .returning({ id: authSessions.id }),
    );
    await audit({ ...tx, actor: user }, "identity.sign-in", { type: "user", id: user.id });
    return {
      userId: user.id,
      sessionId: session.id,
      name: user.name,
      email: input.email,
      role: user.role,
    };
  });
}

function wrong(): ServiceError {
  return new ServiceError("unauthenticated", "E-mail or password is wrong. Check both and try again.");
}
