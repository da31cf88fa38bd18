import { questionDrafts, questions, setItems } from "@viva/db/schema/bank";
import type { DraftContent } from "@viva/domain/bank/views";
import { eq, max } from "drizzle-orm";
import { authorizeSetEdit } from "../access/authorize.ts";
import { audit, type Call, inTransaction, only } from "../context.ts";

const EMPTY: DraftContent = {
  title: "",
  topics: [],
  difficulty: "medium",
  minutes: 5,
  prompt: "",
  reference: "",
  rubric: [],
};

/** Starts an empty free-text question at the end of a set of one's own. */
export function createQuestion({ ctx, input }: Call<{ setId: string }>): Promise<{ questionId: string }> {
  return inTransaction(ctx, async (tx) => {
    const set = await authorizeSetEdit(tx, input.setId);
    const now = tx.clock.now();
    const { id } = only(
      await tx.db
        .insert(questions)
        .values({ homeSetId: set.id, key: `q-${tx.ids.uuid()}`, createdAt: now })
        .returning({ id: questions.id }),
    );
    await tx.db.insert(questionDrafts).values({ questionId: id, content: EMPTY, savedAt: now });
    const last = only(
      await tx.db
        .select({ position: max(setItems.position) })
        .from(setItems)
        .where(eq(setItems.setId, set.id)),
    );
    await tx.db
      .insert(setItems)
      .values({ setId: set.id, questionId: id, position: (last.position ?? -1) + 1 });
    await audit(tx, "bank.create-question", { type: "question", id });
    return { questionId: id };
  });
}
