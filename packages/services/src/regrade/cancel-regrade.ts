import { questionDrafts } from "@viva/db/schema/bank";
import { regrades } from "@viva/db/schema/grading";
import type { AcceptedPhrasing } from "@viva/domain/grading/regrade";
import { eq } from "drizzle-orm";
import { audit, type Call, type Context, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { authorizeRegrade } from "./authorize-regrade.ts";
import { holdsPhrasing } from "./holds-phrasing.ts";
import { newestVersion } from "./newest-version.ts";

/**
 * Stops a preview. Nothing that counts was changed by it, and a phrasing that was accepted for it leaves the draft.
 * Refused once it is being applied.
 */
export function cancelRegrade({ ctx, input }: Call<{ regradeId: string }>): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const draft = await lockDraft(tx, (await authorizeRegrade(tx, input.regradeId)).regrade.questionId);
    const { regrade } = await authorizeRegrade(tx, input.regradeId, true);
    if (regrade.status === "applying" || regrade.status === "applied") {
      throw new ServiceError(
        "conflict",
        "This is being applied already, and cannot be stopped in the middle.",
      );
    }
    if (regrade.status === "cancelled") return;
    await tx.db.update(regrades).set({ status: "cancelled" }).where(eq(regrades.id, regrade.id));
    if (draft && regrade.accepted !== null) await takeOut(tx, draft, regrade.accepted);
    await audit(tx, "grading.cancel-regrade", { type: "regrade", id: regrade.id });
  });
}

type DraftRow = typeof questionDrafts.$inferSelect;

/** Before the regrade, as whoever accepts a phrasing does: the two wait for each other, and never in a ring. */
async function lockDraft(tx: Context, questionId: string): Promise<DraftRow | null> {
  const [draft] = await tx.db
    .select()
    .from(questionDrafts)
    .where(eq(questionDrafts.questionId, questionId))
    .for("update");
  return draft ?? null;
}

/** What was published with it meanwhile stays. */
async function takeOut(tx: Context, draft: DraftRow, accepted: AcceptedPhrasing): Promise<void> {
  const published = (await newestVersion(tx, draft.questionId))?.content;
  if (draft.content.kind === "code") return;
  if (published?.kind === "free-text" && holdsPhrasing(published.rubric, accepted)) return;
  if (!holdsPhrasing(draft.content.rubric, accepted)) return;
  const rubric = draft.content.rubric.map((each) =>
    each.id === accepted.criterion
      ? { ...each, accept: each.accept.filter((phrase) => phrase !== accepted.phrase) }
      : each,
  );
  await tx.db
    .update(questionDrafts)
    .set({
      content: { ...draft.content, rubric },
      revision: draft.revision + 1,
      savedAt: tx.clock.now(),
    })
    .where(eq(questionDrafts.questionId, draft.questionId));
}
