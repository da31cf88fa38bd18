import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { questionSets, rubricCriteria } from "@viva/db/schema/bank";
import { appealDeadlines, appeals, gradeNews } from "@viva/db/schema/grading";
import { memberships, users } from "@viva/db/schema/identity";
import { scheduledInterviews } from "@viva/db/schema/interview";
import { mayDecide } from "@viva/domain/access/rules";
import { and, asc, eq, isNull, lt, ne, notExists } from "drizzle-orm";
import { audit, type Call, type Context, inTransaction } from "../context.ts";
import { isUnanswered } from "../decisions/is-unanswered.ts";

/**
 * Tells of appeals that nobody answered by when an answer was due, once each: those of the attempt's organisation who
 * may answer, or all admins where that is nobody, and the candidate. Gives the number of appeals. Looks only at those that
 * became due since the last time, however many there ever were.
 */
export async function tellOverdue({ ctx, input }: Call<{ most: number }>): Promise<number> {
  const due = await ctx.db
    .select({ id: appealDeadlines.appealId })
    .from(appealDeadlines)
    .where(lt(appealDeadlines.dueAt, ctx.clock.now()))
    .orderBy(asc(appealDeadlines.dueAt))
    .limit(input.most);
  let told = 0;
  for (const { id } of due) {
    if (await inTransaction(ctx, (tx) => tell(tx, id))) told++;
  }
  return told;
}

/** False where there is nothing to tell: it was answered, taken back, or told before. It is not looked at again. */
async function tell(tx: Context, appealId: string): Promise<boolean> {
  await lockAttempt(tx, appealId);
  await tx.db.delete(appealDeadlines).where(eq(appealDeadlines.appealId, appealId));
  const [found] = await tx.db
    .select({
      appeal: appeals,
      attempt: attempts,
      statement: rubricCriteria.statement,
      setOwnerId: questionSets.ownerId,
    })
    .from(appeals)
    .innerJoin(rubricCriteria, eq(rubricCriteria.id, appeals.criterionId))
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, appeals.attemptQuestionId))
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .innerJoin(scheduledInterviews, eq(scheduledInterviews.id, attempts.interviewId))
    .innerJoin(questionSets, eq(questionSets.id, scheduledInterviews.setId))
    .where(and(eq(appeals.id, appealId), isUnanswered(tx), isUntold(tx)));
  if (!found) return false;
  const { appeal, attempt, statement, setOwnerId } = found;
  const told = { statement, asked: appeal.kind, dueAt: appeal.dueAt.toISOString() };
  const readers = await whoMayAnswer(tx, { ...attempt, setOwnerId, asked: true });
  const news = { attemptQuestionId: appeal.attemptQuestionId, appealId, at: tx.clock.now() };
  await tx.db
    .insert(gradeNews)
    .values([
      ...readers.map((readerId) => ({ ...news, readerId, details: { kind: "overdue" as const, ...told } })),
      { ...news, readerId: attempt.candidateId, details: { kind: "late" as const, ...told } },
    ])
    .onConflictDoNothing();
  await audit(tx, "grading.appeal-overdue", { type: "appeal", id: appealId });
  return true;
}

/**
 * Has the next sweep after `dueAt` look whether the appeal was answered. Call it in the transaction that makes or
 * reopens the appeal, with its attempt locked.
 */
export async function awaitAnswer(tx: Context, deadline: { appealId: string; dueAt: Date }): Promise<void> {
  await tx.db.insert(appealDeadlines).values(deadline).onConflictDoNothing();
}

/**
 * As decisions and withdrawals do: who answers at this moment is waited for. A statement of its own, for one that waits
 * goes on with what it saw before.
 */
async function lockAttempt(tx: Context, appealId: string): Promise<void> {
  await tx.db
    .select({ id: attempts.id })
    .from(attempts)
    .innerJoin(attemptQuestions, eq(attemptQuestions.attemptId, attempts.id))
    .innerJoin(appeals, eq(appeals.attemptQuestionId, attemptQuestions.id))
    .where(eq(appeals.id, appealId))
    .for("update", { of: attempts });
}

async function whoMayAnswer(tx: Context, answer: Parameters<typeof mayDecide>[1]): Promise<string[]> {
  const people = await tx.db
    .select({ id: users.id, role: users.role, organisationId: memberships.organisationId })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(and(ne(users.role, "candidate"), isNull(users.erasedAt)))
    .orderBy(asc(users.id));
  const all = people.filter((person) => mayDecide(person, answer));
  const here = all.filter((person) => person.organisationId === answer.organisationId);
  return (here.length > 0 ? here : all).map(({ id }) => id);
}

function isUntold(ctx: Context) {
  return notExists(
    ctx.db.select({ id: gradeNews.id }).from(gradeNews).where(eq(gradeNews.appealId, appeals.id)),
  );
}

/** Puts away what was told of an appeal that needs no answer any more. Call it in the transaction of the answer. */
export async function takeOverdueBack(tx: Context, appealId: string): Promise<void> {
  await tx.db
    .update(gradeNews)
    .set({ readAt: tx.clock.now() })
    .where(and(eq(gradeNews.appealId, appealId), isNull(gradeNews.readAt)));
}
