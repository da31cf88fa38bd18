import { attemptQuestions, attempts, clockEvents } from "@viva/db/schema/attempt";
import { answerGrades, gradingRuns } from "@viva/db/schema/grading";
import { GRACE_MS, isExpired } from "@viva/domain/attempt/ledger";
import { and, eq } from "drizzle-orm";
import { type AttemptRow, authorizeAnswering } from "../access/authorize.ts";
import { audit, type Call, type Context, inTransaction, only, orLeaveToSweep } from "../context.ts";
import { enqueueGradingRun } from "../grading/enqueue-grading-run.ts";
import { loadLedger } from "./load-ledger.ts";

export interface Submitted {
  gradingRunId: string;
  submittedAt: Date;
}

/** Submits one's own attempt and has it graded. Submitting twice gives the same grading run. */
export async function submitAttempt({ ctx, input }: Call<{ attemptId: string }>): Promise<Submitted> {
  const submitted = await inTransaction(ctx, async (tx) => {
    const attempt = await authorizeAnswering(tx, input.attemptId, true);
    return submitLocked(tx, attempt, "candidate");
  });
  // After the commit: the run's row is the outbox that the sweep reads when this fails or is never reached.
  await enqueueLater(ctx, submitted);
  return submitted;
}

/**
 * Submits an attempt whose time is up; the system's own act, no actor. Does nothing for one that was
 * submitted already; one whose deadline was moved is booked again.
 */
export async function submitExpiredAttempt({ ctx, input }: Call<{ attemptId: string }>): Promise<void> {
  const outcome = await inTransaction(ctx, async (tx) => {
    const [attempt] = await tx.db
      .select()
      .from(attempts)
      .where(eq(attempts.id, input.attemptId))
      .for("update");
    // Gone with its candidate's account, or submitted already.
    if (attempt?.status !== "open") return null;
    if (!isExpired(await loadLedger(tx, attempt.id), tx.clock.now())) return { bookAgain: attempt };
    return { submitted: await submitLocked(tx, attempt, "deadline") };
  });
  if (outcome?.submitted) {
    await enqueueLater(ctx, outcome.submitted);
  } else if (outcome?.bookAgain) {
    const { id, deadlineAt } = outcome.bookAgain;
    await ctx.jobs.enqueueDeadline(
      { attemptId: id, deadlineMs: deadlineAt.getTime() },
      new Date(deadlineAt.getTime() + GRACE_MS),
    );
  }
}

function enqueueLater(ctx: Context, { gradingRunId }: Submitted): Promise<void> {
  return orLeaveToSweep(
    ctx,
    `Grading run ${gradingRunId} could not be put on the queue`,
    enqueueGradingRun({ ctx, input: { gradingRunId } }),
  );
}

/** Submits an attempt whose row is locked, with the grading run and its parts, all in this transaction. */
async function submitLocked(
  tx: Context,
  attempt: AttemptRow,
  by: "candidate" | "deadline",
): Promise<Submitted> {
  if (attempt.status !== "open" && attempt.submittedAt) {
    const run = only(
      await tx.db
        .select({ id: gradingRuns.id })
        .from(gradingRuns)
        .where(and(eq(gradingRuns.attemptId, attempt.id), eq(gradingRuns.kind, "initial"))),
    );
    return { gradingRunId: run.id, submittedAt: attempt.submittedAt };
  }
  const submittedAt = tx.clock.now();
  await tx.db
    .insert(clockEvents)
    .values({ attemptId: attempt.id, kind: "submitted", at: submittedAt, details: { by } });
  await tx.db
    .update(attempts)
    .set({ status: "submitted", submittedAt, submittedBy: by })
    .where(eq(attempts.id, attempt.id));
  const run = only(
    await tx.db
      .insert(gradingRuns)
      .values({ attemptId: attempt.id, createdAt: submittedAt })
      .returning({ id: gradingRuns.id }),
  );
  const questions = await tx.db
    .select({ id: attemptQuestions.id, questionVersionId: attemptQuestions.questionVersionId })
    .from(attemptQuestions)
    .where(eq(attemptQuestions.attemptId, attempt.id));
  await tx.db.insert(answerGrades).values(
    questions.map(({ id, questionVersionId }) => ({
      gradingRunId: run.id,
      attemptQuestionId: id,
      questionVersionId,
    })),
  );
  await audit(tx, `attempt.submit-by-${by}`, { type: "attempt", id: attempt.id });
  return { gradingRunId: run.id, submittedAt };
}
