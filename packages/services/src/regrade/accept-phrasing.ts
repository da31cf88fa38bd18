import { questionDrafts } from "@viva/db/schema/bank";
import { regrades } from "@viva/db/schema/grading";
import { type TextDraft, textDraftSchema } from "@viva/domain/bank/drafts";
import type { AcceptedPhrasing } from "@viva/domain/grading/regrade";
import { and, eq, sql } from "drizzle-orm";
import { authorizeQuestionEdit } from "../access/authorize.ts";
import { audit, type Call, type Context, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { requestPreview, startPreview } from "./preview-regrade.ts";

export interface AcceptPhrasingInput {
  questionId: string;
  /** The criterion's key. */
  criterion: string;
  /** Words of an answer that a person takes for the criterion. */
  phrase: string;
}

/**
 * Adds a phrasing to a criterion of the draft, and previews what that would change: both or neither. Nothing is
 * published: that is the preview's last step, and cancelling the preview takes the phrasing out again. One that is
 * there already is not added twice.
 */
export async function acceptPhrasing({
  ctx,
  input,
}: Call<AcceptPhrasingInput>): Promise<{ regradeId: string }> {
  const started = await inTransaction(ctx, async (tx) => {
    const { question } = await authorizeQuestionEdit(tx, input.questionId);
    const [draft] = await tx.db
      .select()
      .from(questionDrafts)
      .where(eq(questionDrafts.questionId, question.id))
      .for("update");
    const content = draft === undefined || draft.content.kind === "code" ? null : draft.content;
    const criterion = content?.rubric.find((each) => each.id === input.criterion);
    if (!draft || !content || !criterion) {
      throw new ServiceError("not-found", "The draft of this question has no such criterion any more.");
    }
    const accepted = {
      criterion: criterion.id,
      phrase: input.phrase.replaceAll(/\s+/g, " ").trim(),
    };
    if (criterion.accept.includes(accepted.phrase)) {
      const ours = await wasAccepted(tx, question.id, accepted);
      return startPreview(tx, question, { revision: draft.revision, accepted: ours ? accepted : null });
    }
    const revision = await addToDraft(tx, { ...draft, content }, accepted);
    await audit(tx, "grading.accept-phrasing", { type: "question", id: question.id });
    return startPreview(tx, question, { revision, accepted });
  });
  await requestPreview(ctx, started);
  return started;
}

/** Saves the draft with the phrasing; its new revision. */
async function addToDraft(
  tx: Context,
  {
    questionId,
    content,
    revision,
  }: Pick<typeof questionDrafts.$inferSelect, "questionId" | "revision"> & { content: TextDraft },
  { criterion, phrase }: AcceptedPhrasing,
): Promise<number> {
  const changed = textDraftSchema.safeParse({
    ...content,
    rubric: content.rubric.map((each) =>
      each.id === criterion ? { ...each, accept: [...each.accept, phrase] } : each,
    ),
  });
  if (phrase === "" || !changed.success) {
    throw new ServiceError(
      "invalid",
      "A phrasing has 1 to 400 characters, and a criterion takes 12 of them. Mark the words that count, or edit the rubric.",
    );
  }
  await tx.db
    .update(questionDrafts)
    .set({ content: changed.data, revision: revision + 1, savedAt: tx.clock.now() })
    .where(eq(questionDrafts.questionId, questionId));
  return revision + 1;
}

/** Whether it came into the draft by an earlier accept, and not by the hand of an author. */
async function wasAccepted(tx: Context, questionId: string, accepted: AcceptedPhrasing): Promise<boolean> {
  const same = sql`${regrades.accepted} = ${JSON.stringify(accepted)}::jsonb`;
  const found = await tx.db
    .select({ id: regrades.id })
    .from(regrades)
    .where(and(eq(regrades.questionId, questionId), same))
    .limit(1);
  return found.length > 0;
}
