import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { questionVersions } from "@viva/db/schema/bank";
import { users } from "@viva/db/schema/identity";
import {
  CODE_QUESTIONS_AT_MOST,
  CODE_WINDOW_MS,
  whenCodeMayStart,
} from "@viva/domain/attempt/code-allowance";
import { and, count, eq, gt, sql } from "drizzle-orm";
import type { Context } from "../context.ts";
import { ServiceError } from "../errors.ts";

/** Refuses who has started more code within the hour than one person may have run, and says when to come back. */
export async function requireCodeAllowance(tx: Context, candidateId: string, wanted: number): Promise<void> {
  if (wanted === 0) return;
  // One start of a person at a time: two at once would each find room for themselves.
  await tx.db.select({ id: users.id }).from(users).where(eq(users.id, candidateId)).for("no key update");
  const now = tx.clock.now();
  const started = await tx.db
    .select({ startedAt: attempts.startedAt, codeQuestions: count() })
    .from(attempts)
    .innerJoin(attemptQuestions, eq(attemptQuestions.attemptId, attempts.id))
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .where(
      and(
        eq(attempts.candidateId, candidateId),
        gt(attempts.startedAt, new Date(now.getTime() - CODE_WINDOW_MS)),
        sql`${questionVersions.content} ->> 'kind' = 'code'`,
      ),
    )
    .groupBy(attempts.id);
  const at = whenCodeMayStart(started, wanted, now);
  if (at === null) return;
  const minutes = Math.ceil((at.getTime() - now.getTime()) / 60_000);
  throw new ServiceError(
    "rate-limited",
    `The server runs every coding answer, ${CODE_QUESTIONS_AT_MOST} an hour for one person, and your last interviews take all of them. ` +
      `Start this one in ${minutes === 1 ? "1 minute" : `${minutes} minutes`}, or plan one with text only.`,
  );
}
