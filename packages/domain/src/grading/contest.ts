import type { Criterion } from "../bank/question.ts";
import { appealStatus } from "./appeal.ts";
import type { AutomaticCriterion, CurrentCriterion, Decision } from "./fold.ts";

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
