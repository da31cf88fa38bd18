import { regrades } from "@viva/db/schema/grading";
import { eq } from "drizzle-orm";
import { audit, type Call, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { authorizeRegrade } from "./authorize-regrade.ts";

/** Stops a preview. Nothing that counts was changed by it. Refused once it is being applied. */
export function cancelRegrade({ ctx, input }: Call<{ regradeId: string }>): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { regrade } = await authorizeRegrade(tx, input.regradeId, true);
    if (regrade.status === "applying" || regrade.status === "applied") {
      throw new ServiceError(
        "conflict",
        "This is being applied already, and cannot be stopped in the middle.",
      );
    }
    if (regrade.status === "cancelled") return;
    await tx.db.update(regrades).set({ status: "cancelled" }).where(eq(regrades.id, regrade.id));
    await audit(tx, "grading.cancel-regrade", { type: "regrade", id: regrade.id });
  });
}
