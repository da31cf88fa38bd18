import { createHash } from "node:crypto";
import { canonicalJson } from "@viva/bank/content-hash";
import { questionTrials } from "@viva/db/schema/bank";
import { users } from "@viva/db/schema/identity";
import type { CodeQuestion, PlantedSolution } from "@viva/domain/bank/question";
import { and, count, desc, eq, ne } from "drizzle-orm";
import { authorizeQuestionEdit } from "../access/authorize.ts";
import { requirePublishable } from "../bank/require-publishable.ts";
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

/** Tries of one author that may wait or run at a time: the sandbox is shared with answers that are graded. */
const MOST_AT_ONCE = 3;

export interface TrialSubject {
  content: CodeQuestion;
  planted: PlantedSolution[];
}

/** What a try is of: the same subject always comes to the same result. */
export function subjectHash({ content, planted }: TrialSubject): string {
  return createHash("sha256").update(canonicalJson({ content, planted })).digest("hex");
}

/**
 * Has a draft with code run against its own promises. The draft is taken as it stands at `revision`; what was tried
 * already, or is being tried, is not run again.
 */
export async function startTrial({
  ctx,
  input,
}: Call<{ questionId: string; revision: number }>): Promise<{ trialId: string }> {
  const { trialId, waits } = await inTransaction(ctx, async (tx) => {
    const { question } = await authorizeQuestionEdit(tx, input.questionId);
    await lockAuthor(tx);
    const { question: content, planted } = await requirePublishable(tx, question, input.revision);
    if (content.kind !== "code") throw new ServiceError("invalid", "Only questions with code can be tried.");
    const hash = subjectHash({ content, planted });
    const [known] = await tx.db
      .select({ id: questionTrials.id, status: questionTrials.status })
      .from(questionTrials)
      .where(
        and(
          eq(questionTrials.questionId, question.id),
          eq(questionTrials.subjectHash, hash),
          ne(questionTrials.status, "failed"),
        ),
      )
      .orderBy(desc(questionTrials.createdAt))
      .limit(1);
    if (known) {
      // What is shown is then what the newest save was tried with.
      await tx.db
        .update(questionTrials)
        .set({ draftRevision: input.revision, createdAt: tx.clock.now() })
        .where(eq(questionTrials.id, known.id));
      return { trialId: known.id, waits: known.status === "queued" };
    }
    await refuseTooMany(tx);
    const { id } = only(
      await tx.db
        .insert(questionTrials)
        .values({
          questionId: question.id,
          content,
          planted,
          subjectHash: hash,
          draftRevision: input.revision,
          createdBy: requireActor(tx).id,
          createdAt: tx.clock.now(),
        })
        .returning({ id: questionTrials.id }),
    );
    await audit(tx, "bank.try-question", { type: "question", id: question.id });
    return { trialId: id, waits: true };
  });
  if (waits) {
    await orLeaveToSweep(
      ctx,
      `The trial ${trialId} could not be put on the queue`,
      ctx.jobs.enqueueTrial({ trialId }),
    );
  }
  return { trialId };
}

/**
 * One author's requests take turns, so that of several at once each counts those before it. Before the draft is locked,
 * as deleting an account does it; and the weak lock, since a save that holds the draft still writes who saved.
 */
async function lockAuthor(tx: Context): Promise<void> {
  await tx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.id, requireActor(tx).id))
    .for("no key update");
}

async function refuseTooMany(tx: Context): Promise<void> {
  const { waiting } = only(
    await tx.db
      .select({ waiting: count() })
      .from(questionTrials)
      .where(and(eq(questionTrials.createdBy, requireActor(tx).id), eq(questionTrials.status, "queued"))),
  );
  if (waiting < MOST_AT_ONCE) return;
  throw new ServiceError(
    "rate-limited",
    `${MOST_AT_ONCE} of your questions are being tried. Wait for one of them to end, then try this one.`,
  );
}
