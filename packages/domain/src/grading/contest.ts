import type { Criterion } from "../bank/question.ts";
import { appealStatus } from "./appeal.ts";
import {
  type AutomaticAnswer,
  type AutomaticCriterion,
  type CurrentCriterion,
  type Decision,
  isFlagged,
} from "./fold.ts";

/** What a candidate can do about a criterion of their own answer. */
export interface Recourse {
  /** Decide by themselves whether it counts. */
  settle: boolean;
  /** Leave it to an interviewer. */
  ask: boolean;
  /** Contest it, with a reason. */
  appeal: boolean;
}

export const NO_RECOURSE: Recourse = { settle: false, ask: false, appeal: false };

/**
 * What is open is settled or asked about; what is graded can be appealed once, unless it has full points or the
 * candidate's own word stands. A changed grade (a regrade, another decision) can be appealed anew.
 */
export function recourse(
  criterion: CurrentCriterion<AutomaticCriterion, Decision & { appealId: string | null }>,
  appeals: readonly { id: string; kind: "check" | "appeal"; withdrawnAt: Date | null }[],
  by: Criterion["by"],
): Recourse {
  const { standing, state, points, chain } = criterion;
  const waiting = appeals.some((appeal) => appealStatus(appeal, chain) === "open");
  const settledByOneself = standing?.role === "candidate";
  const answered = appeals.some(
    // Answered by what stands now: after another decision the answer is about a grade that is gone.
    (appeal) => appeal.kind === "appeal" && standing?.appealId === appeal.id,
  );
  return {
    settle: settledByOneself || (standing === null && state === "check" && by !== "person"),
    ask: !waiting && standing === null && state !== "graded",
    appeal: !waiting && !answered && !settledByOneself && state === "graded" && points < 1,
  };
}

/**
 * The criteria of a flagged answer that wait for an interviewer, whatever the grader gave for them: the flag is about
 * all of them. None where nothing was flagged, or an interviewer decided on each.
 */
export function flaggedCriteria<C extends CurrentCriterion<AutomaticCriterion, Decision>>(
  automatic: Pick<AutomaticAnswer, "flags" | "state">,
  criteria: readonly C[],
): C[] {
  return isFlagged(automatic) ? criteria.filter(({ standing }) => standing?.role !== "interviewer") : [];
}

/** Those of them that their candidate can still ask an interviewer about. */
export function askableCriteria<
  C extends CurrentCriterion<AutomaticCriterion, Decision & { appealId: string | null }>,
>(
  automatic: Pick<AutomaticAnswer, "flags" | "state">,
  criteria: readonly C[],
  appeals: readonly { id: string; key: string; withdrawnAt: Date | null }[],
): C[] {
  const isAsked = ({ key, chain }: C) =>
    appeals.some((appeal) => appeal.key === key && appealStatus(appeal, chain) === "open");
  return flaggedCriteria(automatic, criteria).filter((criterion) => !isAsked(criterion));
}
