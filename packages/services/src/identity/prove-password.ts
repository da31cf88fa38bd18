import { users } from "@viva/db/schema/identity";
import { eq } from "drizzle-orm";
import { type Context, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { demoIsShared } from "./deletion-obstacle.ts";
import { verifyPassword } from "./password.ts";
import { forgetFailures, recordFailure, refuseWhenLockedOut } from "./password-failures.ts";

export interface ProvedAccount {
  id: string;
  email: string;
  passwordHash: string;
}

/**
 * The actor's own account, once they gave its password again: a session that was left open is not enough for what
 * cannot be taken back. Wrong ones count as failed sign-ins. `field` names the input that the refusal is about. A demo
 * account is refused: its password is known to everybody, and it is not one person's to change or to delete.
 */
export async function provePassword(ctx: Context, password: string, field: string): Promise<ProvedAccount> {
  const { id } = requireActor(ctx);
  const [account] = await ctx.db.select().from(users).where(eq(users.id, id));
  if (!account || account.email === null || account.passwordHash === null) {
    throw new ServiceError("unauthenticated", "This account is deleted.");
  }
  if (account.demo) throw demoIsShared();
  const email = account.email.toLowerCase();
  await refuseWhenLockedOut(ctx, email);
  if (!(await verifyPassword(account.passwordHash, password))) {
    await recordFailure(ctx, email);
    throw new ServiceError("forbidden", "That password is wrong. Check it and try again.", { field });
  }
  await forgetFailures(ctx, email);
  return { id, email, passwordHash: account.passwordHash };
}
