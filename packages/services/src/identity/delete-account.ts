import { attempts } from "@viva/db/schema/attempt";
import { gradeNews, gradingRuns } from "@viva/db/schema/grading";
import { authSessions, signInFailures, users } from "@viva/db/schema/identity";
import { scheduledInterviews } from "@viva/db/schema/interview";
import type { DeleteAccount } from "@viva/domain/identity/account";
import { and, asc, eq, isNull, or } from "drizzle-orm";
import { audit, type Call, type Context, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { findObstacle, refuseObstacle } from "./deletion-obstacle.ts";
import { leaveSets } from "./leave-sets.ts";
import { type ProvedAccount, provePassword } from "./prove-password.ts";

/** What stands where the name stood; the database knows it too. */
const ERASED_NAME = "Deleted account";

/**
 * Deletes the actor's own account. Interviews go with attempts, answers, grades, appeals and reports; so do sessions
 * and sets in which nothing was published. What others rest on stays under a name that tells nobody: published sets
 * (or they become those of another author), decisions on answers of others, and the audit, which names rows alone.
 *
 * One transaction: either all of it is gone or nothing is. Refused during an interview, to the last admin, and to demo
 * accounts.
 */
export async function deleteAccount({ ctx, input }: Call<DeleteAccount>): Promise<void> {
  const account = await provePassword(ctx, input.password, "password");
  if (input.confirmation !== account.email) {
    throw new ServiceError("invalid", `Type the address of this account, ${account.email}.`, {
      field: "confirmation",
    });
  }
  await inTransaction(ctx, async (tx) => {
    await lockAll(tx, account.id);
    refuseObstacle(await findObstacle(tx, account.id));
    await erase(tx, account);
    await leaveSets(tx, account.id, input.sets);
    await audit(tx, "identity.delete-account", { type: "user", id: account.id });
  });
}

/**
 * In the order in which starting, grading and deciding take them, so that these wait for the end of it and never in a
 * ring: interviews, runs, attempts, accounts. All admins too: two of the last two cannot both.
 */
async function lockAll(tx: Context, id: string): Promise<void> {
  await tx.db
    .select({ id: scheduledInterviews.id })
    .from(scheduledInterviews)
    .where(eq(scheduledInterviews.candidateId, id))
    .orderBy(asc(scheduledInterviews.id))
    .for("update");
  await tx.db
    .select({ id: gradingRuns.id })
    .from(gradingRuns)
    .innerJoin(attempts, eq(attempts.id, gradingRuns.attemptId))
    .where(eq(attempts.candidateId, id))
    .orderBy(asc(gradingRuns.id))
    .for("update", { of: gradingRuns });
  await tx.db
    .select({ id: attempts.id })
    .from(attempts)
    .where(eq(attempts.candidateId, id))
    .orderBy(asc(attempts.id))
    .for("update");
  // Whoever asks: they may have become an admin since.
  await tx.db
    .select({ id: users.id })
    .from(users)
    .where(or(eq(users.id, id), and(eq(users.role, "admin"), isNull(users.erasedAt))))
    .orderBy(asc(users.id))
    .for("update");
}

async function erase(tx: Context, { id, email }: ProvedAccount): Promise<void> {
  await tx.db.delete(authSessions).where(eq(authSessions.userId, id));
  await tx.db.delete(signInFailures).where(eq(signInFailures.email, email));
  await tx.db.delete(gradeNews).where(eq(gradeNews.readerId, id));
  // First: interviews and attempts go only with an account that is erased.
  const erased = await tx.db
    .update(users)
    .set({
      name: ERASED_NAME,
      email: null,
      passwordHash: null,
      timeZone: null,
      role: "candidate",
      erasedAt: tx.clock.now(),
    })
    .where(and(eq(users.id, id), isNull(users.erasedAt)))
    .returning({ id: users.id });
  if (erased.length === 0) throw new ServiceError("conflict", "This account is deleted already.");
  // Foreign keys take what hangs on them: attempts, answers with every edit, grades, appeals, news, reports.
  await tx.db.delete(scheduledInterviews).where(eq(scheduledInterviews.candidateId, id));
}
