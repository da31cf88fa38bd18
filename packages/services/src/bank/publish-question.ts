import { contentHash } from "@viva/bank/content-hash";
import { questionDrafts, questionSets } from "@viva/db/schema/bank";
import { checkDraft } from "@viva/domain/bank/draft";
import { eq } from "drizzle-orm";
import { authorizeQuestionEdit } from "../access/authorize.ts";
import { audit, type Call, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { knownTopics } from "./get-question-editor.ts";
import { storeVersion } from "./store-version.ts";

/**
 * Publishes the draft as the next version. From then on interviews draw it; attempts that drew an earlier
 * version keep that one. Publishing what is published already gives the same version again.
 */
export function publishQuestion({
  ctx,
  input,
}: Call<{ questionId: string; revision: number }>): Promise<{ version: number }> {
  return inTransaction(ctx, async (tx) => {
    const { question, set } = await authorizeQuestionEdit(tx, input.questionId);
    const [draft] = await tx.db
      .select()
      .from(questionDrafts)
      .where(eq(questionDrafts.questionId, question.id))
      .for("update");
    if (!draft) throw new ServiceError("not-found", "This question has no draft to publish.");
    if (draft.revision !== input.revision) {
      throw new ServiceError(
        "conflict",
        "The draft was changed since you opened it. Reload to see the change, then publish.",
      );
    }
    const check = checkDraft(draft.content, question.key, await knownTopics(tx));
    if (check.kind === "unfinished") {
      throw new ServiceError(
        "invalid",
        "The question is not finished yet. Mend what is marked, then publish.",
        {
          problems: check.problems,
        },
      );
    }
    const stored = await storeVersion(tx, {
      homeSetId: set.id,
      content: check.question,
      contentHash: contentHash(check.question),
    });
    await tx.db.update(questionSets).set({ updatedAt: tx.clock.now() }).where(eq(questionSets.id, set.id));
    if (stored.isNew) await audit(tx, "bank.publish-question", { type: "question", id: question.id });
    return { version: stored.version };
  });
}
