import { regradeResults, regrades } from "@viva/db/schema/grading";
import { SHORTEST_REASON, SMALLEST_CHANGE } from "@viva/domain/grading/regrade";
import { and, eq, lte } from "drizzle-orm";
import { audit, type Call, inTransaction, orLeaveToSweep, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { authorizeRegrade } from "./authorize-regrade.ts";
import { changeOf } from "./score-change.ts";

const NEXT_STEP: Record<string, string> = {
  previewing: "The preview is not finished. Wait for it, then apply.",
  outdated: "This preview is out of date. Preview again.",
  cancelled: "This preview was cancelled. Preview again.",
  failed: "This preview failed. Preview again.",
};

/**
 * Has a finished preview applied: the question is published as previewed, and every past answer gets the grade that
 * was shown. Lowering anybody needs a reason, which they are told. Asked twice, it is applied once.
 */
export async function applyRegrade({
  ctx,
  input,
}: Call<{ regradeId: string; reason: string }>): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { regrade } = await authorizeRegrade(tx, input.regradeId, true);
    if (regrade.status === "applying" || regrade.status === "applied") return;
    const refusal = NEXT_STEP[regrade.status];
    if (refusal !== undefined) throw new ServiceError("conflict", refusal);
    const lowered = await tx.db.$count(
      regradeResults,
      and(eq(regradeResults.regradeId, regrade.id), lte(changeOf(), -SMALLEST_CHANGE)),
    );
    const reason = input.reason.trim();
    if (lowered > 0 && reason.length < SHORTEST_REASON) {
      throw new ServiceError(
        "invalid",
        `Say in at least ${SHORTEST_REASON} characters why grades are lowered: those it concerns are told.`,
        { field: "reason" },
      );
    }
    await tx.db
      .update(regrades)
      .set({ status: "applying", reason, appliedBy: requireActor(tx).id, tries: 0 })
      .where(eq(regrades.id, regrade.id));
    await audit(tx, "grading.apply-regrade", { type: "regrade", id: regrade.id });
  });
  await orLeaveToSweep(
    ctx,
    `The regrade ${input.regradeId} could not be put on the queue`,
    ctx.jobs.enqueueRegrade("apply-regrade", { regradeId: input.regradeId }),
  );
}
