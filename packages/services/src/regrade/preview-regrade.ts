import { contentHash } from "@viva/bank/content-hash";
import { regrades } from "@viva/db/schema/grading";
import type { Authorized } from "@viva/domain/access/authorized";
import type { AcceptedPhrasing } from "@viva/domain/grading/regrade";
import { and, count, eq } from "drizzle-orm";
import { authorizeQuestionEdit, type QuestionRow } from "../access/authorize.ts";
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
import { newestVersion } from "./newest-version.ts";
import { pastAnswers } from "./past-answers.ts";

/**
 * Begins to find out what the draft would change in all past answers. The draft is taken as it stands: what is saved
 * afterwards does not change the preview. An earlier preview of the question that is still going on makes way.
 */
export async function previewRegrade({
  ctx,
  input,
}: Call<{ questionId: string; revision: number }>): Promise<{ regradeId: string }> {
  const started = await inTransaction(ctx, async (tx) => {
    const { question } = await authorizeQuestionEdit(tx, input.questionId);
    return startPreview(tx, question, { revision: input.revision, accepted: null });
  });
  await requestPreview(ctx, started);
  return started;
}

/** Puts a preview on the queue; call it after the transaction that began it. */
export async function requestPreview(ctx: Context, preview: { regradeId: string }): Promise<void> {
  await orLeaveToSweep(
    ctx,
    `The preview ${preview.regradeId} could not be put on the queue`,
    ctx.jobs.enqueueRegrade("preview-regrade", preview),
  );
}

/** Stores that the draft of a question is to be previewed. Call it inside a transaction. */
export async function startPreview(
  tx: Context,
  question: Authorized<QuestionRow, "edit">,
  input: { revision: number; accepted: AcceptedPhrasing | null },
): Promise<{ regradeId: string }> {
  const { question: content } = await requirePublishable(tx, question, input.revision);
  if (content.kind === "code") {
    throw new ServiceError(
      "invalid",
      "Past answers in code are not regraded: publish the change for new ones.",
    );
  }
  const base = await newestVersion(tx, question.id);
  if (!base) {
    throw new ServiceError(
      "invalid",
      "This question was never published, so there are no past answers to it.",
    );
  }
  const hash = contentHash(content);
  const past = pastAnswers(tx, question.id, hash);
  const { total } = only(await tx.db.select({ total: count() }).from(past));
  // Not cancelled: a phrasing that was accepted for it is in the draft still, and to discard it takes it out.
  await tx.db
    .update(regrades)
    .set({ status: "outdated" })
    .where(and(eq(regrades.questionId, question.id), eq(regrades.status, "previewing")));
  const { id } = only(
    await tx.db
      .insert(regrades)
      .values({
        questionId: question.id,
        content,
        contentHash: hash,
        draftRevision: input.revision,
        baseVersionId: base.id,
        accepted: input.accepted,
        status: total === 0 ? "previewed" : "previewing",
        total,
        createdBy: requireActor(tx).id,
        createdAt: tx.clock.now(),
      })
      .returning({ id: regrades.id }),
  );
  await audit(tx, "grading.preview-regrade", { type: "regrade", id });
  return { regradeId: id };
}
