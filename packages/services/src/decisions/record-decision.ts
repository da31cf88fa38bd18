import { gradeDecisions } from "@viva/db/schema/grading";
import type { Authorized } from "@viva/domain/access/authorized";
import type { CurrentCriterion, DecidingRole } from "@viva/domain/grading/fold";
import { and, eq } from "drizzle-orm";
import { type Context, only, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";
import type { CurrentGrade, StoredCriterion, StoredDecision } from "../grading/load-current-grades.ts";

export type Criterion = CurrentCriterion<StoredCriterion, StoredDecision>;

export interface NewDecision {
  kind: "set" | "undo";
  role: DecidingRole;
  points: number | null;
  reason: string;
  appealId: string | null;
  batchId: string;
}

/** Stores a decision on top of what stands. The attempt is locked, so nothing can have come in between. */
export async function recordDecision(
  tx: Context,
  grade: Authorized<CurrentGrade, "settle" | "decide">,
  criterion: Criterion,
  decision: NewDecision,
): Promise<string> {
  const { id } = only(
    await tx.db
      .insert(gradeDecisions)
      .values({
        attemptQuestionId: grade.question.id,
        criterionId: criterion.criterionId,
        criterionKey: criterion.key,
        replaces: criterion.head,
        decidedBy: requireActor(tx).id,
        decidedAt: tx.clock.now(),
        ...decision,
      })
      .returning({ id: gradeDecisions.id }),
  );
  return id;
}

/** The criterion of this answer's rubric as it counts now; null when the rubric no longer has it. */
export function findCriterion(grade: CurrentGrade, key: string): Criterion | null {
  return grade.current.criteria.find((each) => each.key === key) ?? null;
}

export function requireCriterion(grade: CurrentGrade, key: string): Criterion {
  const criterion = findCriterion(grade, key);
  if (!criterion) throw new ServiceError("not-found", "The rubric has no such criterion.");
  return criterion;
}

/**
 * What this person decided in a batch before, by answer. A page names its batches, so that one that is sent again, as
 * after a reply that was lost, is answered as the first time. To be read after locking what the batch is about.
 */
export async function storedInBatch(tx: Context, batchId: string): Promise<Map<string, string>> {
  const rows = await tx.db
    .select({ id: gradeDecisions.id, attemptQuestionId: gradeDecisions.attemptQuestionId })
    .from(gradeDecisions)
    .where(
      and(
        eq(gradeDecisions.batchId, batchId),
        eq(gradeDecisions.decidedBy, requireActor(tx).id),
        eq(gradeDecisions.kind, "set"),
      ),
    );
  return new Map(rows.map((row) => [row.attemptQuestionId, row.id]));
}
