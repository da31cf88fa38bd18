import { attemptQuestions } from "@viva/db/schema/attempt";
import { answerGrades, gradingRuns } from "@viva/db/schema/grading";
import { and, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { Context } from "../context.ts";
import { signalGrading } from "./signal-grading.ts";

/** Renewed while the work goes on, so short: a killed worker holds up an answer no longer than this. */
export const LEASE_MS = 15_000;

/** Another worker is at it: come back later. Retried by the queue, and never a reason for a score. */
export class LeaseHeld extends Error {
  override readonly name = "LeaseHeld";
}

export interface Lease {
  answerGradeId: string;
  token: string;
  attemptId: string;
  attemptQuestionId: string;
}

/**
 * The queue delivers, the claim decides: of all deliveries of one answer only the holder of the lease may
 * write its grade. Null when it is graded already, or gone. Throws LeaseHeld while somebody else has it.
 */
export async function claimAnswer(ctx: Context, answerGradeId: string): Promise<Lease | null> {
  const token = ctx.ids.uuid();
  const now = ctx.clock.now();
  const [claimed] = await ctx.db
    .update(answerGrades)
    .set({
      status: "running",
      leaseToken: token,
      leaseUntil: new Date(now.getTime() + LEASE_MS),
      tries: sql`${answerGrades.tries} + 1`,
    })
    .where(
      and(
        eq(answerGrades.id, answerGradeId),
        or(
          inArray(answerGrades.status, ["waiting", "retrying", "failed"]),
          and(eq(answerGrades.status, "running"), lt(answerGrades.leaseUntil, now)),
        ),
      ),
    )
    .returning({
      attemptQuestionId: answerGrades.attemptQuestionId,
      gradingRunId: answerGrades.gradingRunId,
    });
  if (!claimed) {
    const [row] = await ctx.db
      .select({ status: answerGrades.status })
      .from(answerGrades)
      .where(eq(answerGrades.id, answerGradeId));
    // Gone with its candidate's account, or graded already.
    if (!row || row.status === "graded") return null;
    throw new LeaseHeld(`Answer ${answerGradeId} is being graded by another worker.`);
  }
  await ctx.db
    .update(gradingRuns)
    .set({ status: "grading" })
    .where(and(eq(gradingRuns.id, claimed.gradingRunId), eq(gradingRuns.status, "queued")));
  const [question] = await ctx.db
    .select({ attemptId: attemptQuestions.attemptId })
    .from(attemptQuestions)
    .where(eq(attemptQuestions.id, claimed.attemptQuestionId));
  // Gone with its candidate's account since the claim.
  if (!question) return null;
  await signalGrading(ctx, question.attemptId);
  return {
    answerGradeId,
    token,
    attemptId: question.attemptId,
    attemptQuestionId: claimed.attemptQuestionId,
  };
}

/** Prolongs the lease; false when it was lost, and the work is another's now. */
export async function renewLease(ctx: Context, lease: Lease): Promise<boolean> {
  const renewed = await ctx.db
    .update(answerGrades)
    .set({ leaseUntil: new Date(ctx.clock.now().getTime() + LEASE_MS) })
    .where(holds(lease))
    .returning({ id: answerGrades.id });
  return renewed.length > 0;
}

/** After so many tries, which is one round of the queue, an answer is shown as one that waits for the operator. */
export const TRIES_BEFORE_OPERATOR = 6;

/**
 * Gives the answer back ungraded, with what went wrong for the operator to read. `failed` is no end: the sweep
 * goes on trying with growing pauses, for the fault may be gone by then.
 */
export async function releaseLease(ctx: Context, lease: Lease, fault: string): Promise<void> {
  await ctx.db
    .update(answerGrades)
    .set({
      status: sql`case when ${answerGrades.tries} >= ${TRIES_BEFORE_OPERATOR} then 'failed' else 'retrying' end`,
      leaseToken: null,
      leaseUntil: null,
      lastFault: fault.slice(0, 2_000),
    })
    .where(holds(lease));
  await signalGrading(ctx, lease.attemptId);
}

/** True of the row while this lease is the one that counts. */
export function holds(lease: Lease) {
  return and(
    eq(answerGrades.id, lease.answerGradeId),
    eq(answerGrades.status, "running"),
    eq(answerGrades.leaseToken, lease.token),
  );
}
