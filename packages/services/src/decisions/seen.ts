import type { Meanwhile } from "@viva/domain/grading/queue";
import { type Context, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";
import type { CurrentGrade } from "../grading/load-current-grades.ts";
import { openAppeal } from "./open-appeal.ts";
import { type Criterion, findCriterion } from "./record-decision.ts";

/** The state of a criterion that somebody read. What they then decide or ask counts for this state and no other. */
export interface Seen {
  /** The criterion's automatic grade: every regrade gives it another, also one that states the criterion anew. */
  gradeId: string;
  /** The newest decision; null when there was none. */
  replaces: string | null;
}

export interface SeenToDecide extends Seen {
  /** The request that the decision answers; null when the candidate asked nothing. */
  appealId: string | null;
}

/** The criterion if it still is as it was seen, or what came between. A rubric that no longer has it was changed too. */
export function findAsSeen(
  ctx: Context,
  grade: CurrentGrade,
  key: string,
  seen: SeenToDecide | undefined,
): { criterion: Criterion; because: null } | { criterion: null; because: Meanwhile } {
  const criterion = findCriterion(grade, key);
  if (criterion === null || seen === undefined) return { criterion: null, because: "regraded" };
  const because = changedSince(ctx, grade, criterion, seen) ?? appealChanged(grade, criterion, seen.appealId);
  return because === null ? { criterion, because } : { criterion: null, because };
}

/** Refuses what was made on a view that is out of date. `act`: what the reader then does, as "decide". */
export function requireSeen(
  ctx: Context,
  grade: CurrentGrade,
  criterion: Criterion,
  seen: Seen,
  act: string,
): void {
  const change = changedSince(ctx, grade, criterion, seen);
  if (change !== null)
    throw new ServiceError("conflict", `${CHANGES[change]} Read what stands now, then ${act}.`);
}

function changedSince(ctx: Context, grade: CurrentGrade, criterion: Criterion, seen: Seen) {
  if (criterion.given.id !== seen.gradeId) return "regraded";
  if (criterion.head === seen.replaces) return null;
  const newest = grade.decisions.find((decision) => decision.id === criterion.head);
  return newest?.decidedBy === requireActor(ctx).id ? "decided-by-you" : "decided";
}

function appealChanged(grade: CurrentGrade, criterion: Criterion, appealId: string | null): "asked" | null {
  return (openAppeal(grade, criterion)?.id ?? null) === appealId ? null : "asked";
}

const CHANGES: Record<NonNullable<ReturnType<typeof changedSince>>, string> = {
  regraded: "This criterion was graded again since you opened it, and may say something else now.",
  decided: "Somebody decided on this criterion since you opened it, and nothing of theirs was overwritten.",
  "decided-by-you":
    "You decided on this criterion already, in another window or before the connection broke: that stands.",
};
