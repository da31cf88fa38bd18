import { attemptQuestions, attempts, clockEvents } from "@viva/db/schema/attempt";
import { deadline, GRACE_MS } from "@viva/domain/attempt/ledger";
import { draw } from "@viva/domain/interview/draw";
import { eq } from "drizzle-orm";
import { authorizeInterview, type InterviewRow } from "../access/authorize.ts";
import {
  audit,
  type Call,
  type Context,
  inTransaction,
  only,
  orLeaveToSweep,
  requireActor,
} from "../context.ts";
import { ServiceError } from "../errors.ts";
import { loadPool, requireEnough } from "../interview/draw-pool.ts";
import { requireCodeAllowance } from "./require-code-allowance.ts";

/**
 * Starts the clock: draws the questions with a fresh seed, pins their versions, and books the job that
 * submits at the deadline. Starting twice gives the same attempt.
 */
export async function startAttempt({
  ctx,
  input,
}: Call<{ interviewId: string }>): Promise<{ attemptId: string }> {
  const started = await inTransaction(ctx, async (tx) => {
    const interview = await authorizeInterview(tx, input.interviewId, true);
    const [existing] = await tx.db.select().from(attempts).where(eq(attempts.interviewId, interview.id));
    if (existing) return { attemptId: existing.id, deadlineAt: existing.deadlineAt, isNew: false };
    requireStartable(interview, tx.clock.now());
    return { ...(await insertAttempt(tx, interview)), isNew: true };
  });
  // After the commit: the sweep finds the attempt by its deadline when this fails or is never reached.
  if (started.isNew) {
    const { attemptId, deadlineAt } = started;
    await orLeaveToSweep(
      ctx,
      `The deadline of attempt ${attemptId} could not be put on the queue`,
      ctx.jobs.enqueueDeadline(
        { attemptId, deadlineMs: deadlineAt.getTime() },
        new Date(deadlineAt.getTime() + GRACE_MS),
      ),
    );
  }
  return { attemptId: started.attemptId };
}

function requireStartable(interview: InterviewRow, now: Date): void {
  if (interview.cancelledAt) {
    throw new ServiceError("conflict", "This interview was cancelled. Book a new one.");
  }
  if (interview.startsAt > now) {
    throw new ServiceError(
      "conflict",
      `This interview starts at ${interview.localDateTime?.replace("T", " ")} (${interview.timeZone}). Come back then.`,
    );
  }
}

async function insertAttempt(
  tx: Context,
  interview: InterviewRow,
): Promise<{ attemptId: string; deadlineAt: Date }> {
  const pool = await loadPool(tx, interview.plan);
  const seed = tx.ids.uuid();
  const drawn = draw(pool.candidates, interview.plan, seed);
  if (drawn.kind === "too-few") {
    requireEnough(pool, interview.plan);
    throw new Error("The draw found too few questions although enough match the plan.");
  }
  const codeQuestions = drawn.picks.filter(({ kind }) => kind === "code").length;
  await requireCodeAllowance(tx, interview.candidateId, codeQuestions);
  const startedAt = tx.clock.now();
  const allowanceMs = interview.plan.durationMinutes * 60_000;
  const deadlineAt = deadline([{ kind: "started", at: startedAt, allowanceMs }]);
  const { id: attemptId } = only(
    await tx.db
      .insert(attempts)
      .values({
        candidateId: interview.candidateId,
        interviewId: interview.id,
        organisationId: pool.set.organisationId ?? requireActor(tx).organisationId,
        title: interview.title,
        seed,
        startedAt,
        deadlineAt,
      })
      .returning({ id: attempts.id }),
  );
  await tx.db
    .insert(clockEvents)
    .values({ attemptId, kind: "started", at: startedAt, details: { allowanceMs } });
  await tx.db.insert(attemptQuestions).values(
    drawn.picks.map((pick, index) => ({
      attemptId,
      position: index + 1,
      questionVersionId: pick.versionId,
    })),
  );
  await audit(tx, "attempt.start", { type: "attempt", id: attemptId });
  return { attemptId, deadlineAt };
}
