import { questionDrafts } from "@viva/db/schema/bank";
import { draftContentSchema } from "@viva/domain/bank/views";
import { eq } from "drizzle-orm";
import { authorizeQuestionEdit } from "../access/authorize.ts";
import { audit, type Call, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { previewRegrade } from "./preview-regrade.ts";

export interface AcceptPhrasingInput {
  questionId: string;
  /** The criterion's key. */
  criterion: string;
  /** Words of an answer that a person takes for the criterion. */
  phrase: string;
}

/**
 * Adds a phrasing to a criterion of the draft, and previews what that would change. Nothing is published: that is
 * the preview's last step. A phrasing that is there already is not added twice.
 */
export async function acceptPhrasing({
  ctx,
  input,
}: Call<AcceptPhrasingInput>): Promise<{ regradeId: string }> {
  const revision = await inTransaction(ctx, async (tx) => {
    const { question } = await authorizeQuestionEdit(tx, input.questionId);
    const [draft] = await tx.db
      .select()
      .from(questionDrafts)
      .where(eq(questionDrafts.questionId, question.id))
      .for("update");
    const criterion = draft?.content.rubric.find((each) => each.id === input.criterion);
    if (!draft || !criterion) {
      throw new ServiceError("not-found", "The draft of this question has no such criterion any more.");
    }
    const phrase = input.phrase.replaceAll(/\s+/g, " ").trim();
    if (criterion.accept.includes(phrase)) return draft.revision;
    const content = draftContentSchema.safeParse({
      ...draft.content,
      rubric: draft.content.rubric.map((each) =>
        each === criterion ? { ...each, accept: [...each.accept, phrase] } : each,
      ),
    });
    if (phrase === "" || !content.success) {
      throw new ServiceError(
        "invalid",
        "A phrasing has 1 to 400 characters, and a criterion takes 12 of them. Mark the words that count, or edit the rubric.",
      );
    }
    const next = draft.revision + 1;
    await tx.db
      .update(questionDrafts)
      .set({ content: content.data, revision: next, savedAt: tx.clock.now() })
      .where(eq(questionDrafts.questionId, question.id));
    await audit(tx, "grading.accept-phrasing", { type: "question", id: question.id });
    return next;
  });
  return previewRegrade({ ctx, input: { questionId: input.questionId, revision } });
}
