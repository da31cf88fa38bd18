import { users } from "@viva/db/schema/identity";
import { eq } from "drizzle-orm";
import { audit, type Call, inTransaction, requireActor } from "../context.ts";

/** The name that others read beside what one did. */
export async function changeName({ ctx, input }: Call<{ name: string }>): Promise<void> {
  const { id } = requireActor(ctx);
  await inTransaction(ctx, async (tx) => {
    await tx.db.update(users).set({ name: input.name }).where(eq(users.id, id));
    await audit(tx, "identity.change-name", { type: "user", id });
  });
}
