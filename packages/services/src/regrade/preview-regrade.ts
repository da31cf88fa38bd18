import { contentHash } from "@viva/bank/content-hash";
import { regrades } from "@viva/db/schema/grading";
import { and, count, eq, inArray } from "drizzle-orm";
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
import { pastAnswers } from "./past-answers.ts";

/**
 * Begins to find out what the draft would change in all past answers. The draft is taken as it stands: what is saved
 * afterwards does not change the preview. An earlier preview of the question that is still going on is cancelled.
 */
export async function previewRegrade({
  ctx,
  input,
}: Call<{ questionId: string; revision: number }>): Promise<{ regradeId: string }> {
  const started = await inTransaction(ctx, (tx) => startPreview(tx, input));
  await orLeaveToSweep(
    ctx,
    `The preview ${started.regradeId} could not be put on the queue`,
    ctx.jobs.enqueueRegrade("preview-regrade", started),
  );
  return started;
}

async function startPreview(
  tx: Context,
  input: { questionId: string; revision: number },
): Promise<{ regradeId: string }> {
  const { question, set: _home } = await authorizeQuestionEdit(tx, input.questionId);
  const content = await requirePublishable(tx, question, input.revision);
  const hash = contentHash(content);
  const past = pastAnswers(tx, question.id, hash);
  const { total } = only(await tx.db.select({ total: count() }).from(past));
  await tx.db
    .update(regrades)
    .set({ status: "cancelled" })
    .where(and(eq(regrades.questionId, question.id), inArray(regrades.status, ["previewing"])));
  const { id } = only(
    await tx.db
      .insert(regrades)
      .values({
        questionId: question.id,
        content,
        contentHash: hash,
        draftRevision: input.revision,
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
