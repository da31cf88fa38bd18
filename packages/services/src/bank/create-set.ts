import { questionSets } from "@viva/db/schema/bank";
import { eq } from "drizzle-orm";
import { authorizeAuthor, authorizeSetEdit } from "../access/authorize.ts";
import { audit, type Call, inTransaction, only } from "../context.ts";

export interface SetText {
  title: string;
  description: string;
}

/** Makes an empty set that belongs to the actor. */
export function createSet({ ctx, input }: Call<SetText>): Promise<{ setId: string }> {
  const author = authorizeAuthor(ctx);
  return inTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const { id } = only(
      await tx.db
        .insert(questionSets)
        .values({
          ...input,
          ownerId: author.id,
          organisationId: author.organisationId,
          createdAt: now,
          updatedAt: now,
        })
        .returning({ id: questionSets.id }),
    );
    await audit(tx, "bank.create-set", { type: "question-set", id });
    return { setId: id };
  });
}

/** Changes title and description of a set of one's own. */
export function renameSet({ ctx, input }: Call<SetText & { setId: string }>): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const set = await authorizeSetEdit(tx, input.setId);
    const { title, description } = input;
    await tx.db
      .update(questionSets)
      .set({ title, description, updatedAt: tx.clock.now() })
      .where(eq(questionSets.id, set.id));
    await audit(tx, "bank.rename-set", { type: "question-set", id: set.id });
  });
}
