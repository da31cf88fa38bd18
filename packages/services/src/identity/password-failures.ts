import { signInFailures } from "@viva/db/schema/identity";
import { and, count, eq, gt, lt } from "drizzle-orm";
import { type Context, only } from "../context.ts";
import { ServiceError } from "../errors.ts";

/** So many failures within the window lock an address out until the oldest falls out of it. */
const MAX_FAILURES = 10;
const WINDOW_MINUTES = 10;

/** Before a password is looked at: whoever guesses is held up, at the door and in the settings alike. */
export async function refuseWhenLockedOut(ctx: Context, email: string): Promise<void> {
  const since = new Date(ctx.clock.now().getTime() - WINDOW_MINUTES * 60_000);
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
      `Too many wrong passwords for this address. Wait ${WINDOW_MINUTES} minutes, then try again.`,
    );
  }
}

/** Outside of any transaction that the refusal would take back. */
export async function recordFailure(ctx: Context, email: string): Promise<void> {
  await ctx.db.insert(signInFailures).values({ email, at: ctx.clock.now() });
}

export async function forgetFailures(ctx: Context, email: string): Promise<void> {
  await ctx.db.delete(signInFailures).where(eq(signInFailures.email, email));
}
