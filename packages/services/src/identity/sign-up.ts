import { users } from "@viva/db/schema/identity";
import type { SignUp } from "@viva/domain/identity/credentials";
import { count, eq, gt, sql } from "drizzle-orm";
import { audit, type Call, type Context, inTransaction, only } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { insertAccount } from "./insert-account.ts";
import { hashPassword } from "./password.ts";

/** A whole course may sign up at once; a program that makes accounts is held up. */
const MAX_SIGN_UPS = 300;
const WINDOW_MINUTES = 10;

const emailTaken = () =>
  new ServiceError("conflict", "There is an account with this e-mail address. Sign in instead.", {
    field: "email",
  });

/** Makes a candidate's account. Interviewers and admins are made by an admin, never by signing up. */
export async function signUp({ ctx, input }: Call<SignUp>): Promise<{ userId: string }> {
  await refuseWhenTooMany(ctx);
  const [existing] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(sql`lower(${users.email})`, input.email));
  if (existing) throw emailTaken();
  const passwordHash = await hashPassword(input.password);
  return inTransaction(ctx, async (tx) => {
    // Two sign-ups with one address can both pass the check above; the index lets one of them in.
    const account = await insertAccount(tx, { name: input.name, email: input.email, passwordHash });
    if (account === null) throw emailTaken();
    await audit(tx, "identity.sign-up", { type: "user", id: account.id });
    return { userId: account.id };
  });
}

/** Before the password is hashed, which is what costs. */
async function refuseWhenTooMany(ctx: Context): Promise<void> {
  const since = new Date(ctx.clock.now().getTime() - WINDOW_MINUTES * 60_000);
  const made = only(await ctx.db.select({ count: count() }).from(users).where(gt(users.createdAt, since)));
  if (made.count < MAX_SIGN_UPS) return;
  throw new ServiceError(
    "rate-limited",
    `Too many accounts were made just now. Wait ${WINDOW_MINUTES} minutes, then try again; what you typed stays here.`,
  );
}
