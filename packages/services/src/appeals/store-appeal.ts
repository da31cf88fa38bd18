import { appeals } from "@viva/db/schema/grading";
import type { Authorized } from "@viva/domain/access/authorized";
import { type AppealKind, dueFrom } from "@viva/domain/grading/appeal";
import { audit, type Context, only, requireActor } from "../context.ts";
import type { Criterion } from "../decisions/record-decision.ts";
import type { CurrentGrade } from "../grading/load-current-grades.ts";
import { awaitAnswer } from "../news/tell-overdue.ts";

/** Stores what a candidate asks about a criterion of their own answer. The attempt is locked. */
export async function storeAppeal(
  tx: Context,
  grade: Authorized<CurrentGrade, "settle">,
  criterion: Criterion,
  { kind, reason }: { kind: AppealKind; reason: string },
): Promise<{ appealId: string; dueAt: Date }> {
  const raisedAt = tx.clock.now();
  const dueAt = dueFrom(raisedAt);
  const { id } = only(
    await tx.db
      .insert(appeals)
      .values({
        attemptQuestionId: grade.question.id,
        criterionId: criterion.criterionId,
        criterionKey: criterion.key,
        kind,
        reason,
        raisedBy: requireActor(tx).id,
        raisedAt,
        dueAt,
      })
      .returning({ id: appeals.id }),
  );
  await awaitAnswer(tx, { appealId: id, dueAt });
  await audit(tx, `grading.raise-${kind}`, { type: "appeal", id });
  return { appealId: id, dueAt };
}
