import { gradeDecisions } from "@viva/db/schema/grading";
import type { Authorized } from "@viva/domain/access/authorized";
import type { CurrentCriterion, DecidingRole } from "@viva/domain/grading/fold";
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

/** The criterion of this answer's rubric as it counts now. */
export function requireCriterion(grade: CurrentGrade, key: string): Criterion {
  const criterion = grade.current.criteria.find((each) => each.key === key);
  if (!criterion) throw new ServiceError("not-found", "The rubric has no such criterion.");
  return criterion;
}

/** Refuses a decision made on a view that is out of date. */
export function requireNewest(criterion: Criterion, replaces: string | null): void {
  if (criterion.head === replaces) return;
  throw new ServiceError(
    "conflict",
    "Somebody decided on this criterion since you opened it, and nothing of theirs was overwritten. Look at what stands now, then decide.",
  );
}
