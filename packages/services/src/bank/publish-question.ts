import { contentHash } from "@viva/bank/content-hash";
import { questionSets } from "@viva/db/schema/bank";
import { eq } from "drizzle-orm";
import { authorizeQuestionEdit } from "../access/authorize.ts";
import { audit, type Call, inTransaction } from "../context.ts";
import { requireKept } from "../trials/require-kept.ts";
import { requirePublishable } from "./require-publishable.ts";
import { storeVersion } from "./store-version.ts";

/**
 * Publishes the draft as the next version. From then on interviews draw it; attempts that drew an earlier
 * version keep that one. Code is published only once a try of exactly this content kept all promises. Publishing what is published already gives the same version again.
 */
export function publishQuestion({
  ctx,
  input,
}: Call<{ questionId: string; revision: number }>): Promise<{ version: number }> {
  return inTransaction(ctx, async (tx) => {
    const { question, set } = await authorizeQuestionEdit(tx, input.questionId);
    const { question: content, planted } = await requirePublishable(tx, question, input.revision);
    if (content.kind === "code") await requireKept(tx, question.id, { content, planted });
    const stored = await storeVersion(tx, {
      homeSetId: set.id,
      content,
      contentHash: contentHash(content),
      planted,
    });
    await tx.db.update(questionSets).set({ updatedAt: tx.clock.now() }).where(eq(questionSets.id, set.id));
    if (stored.isNew) await audit(tx, "bank.publish-question", { type: "question", id: question.id });
    return { version: stored.version };
  });
}
