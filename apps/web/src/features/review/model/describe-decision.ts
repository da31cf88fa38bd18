import type { ReviewCriterion } from "@viva/domain/grading/views";
import { formatPoints } from "./describe-grade.ts";

/** Who decided, and what the grader had given: "You decided that it counts. The grader was not sure and gave 0.5." */
export function decisionWords({
  decision,
  automatic,
  points,
  maxPoints,
}: Pick<ReviewCriterion, "decision" | "automatic" | "points" | "maxPoints">): string {
  if (decision === null) return "";
  const what =
    points >= maxPoints
      ? "that it counts"
      : points <= 0
        ? "that it does not count"
        : `on ${formatPoints(points)} of ${formatPoints(maxPoints)}`;
  const who =
    decision.by === "interviewer"
      ? decision.mayUndo
        ? "You decided"
        : "An interviewer decided"
      : decision.mayUndo
        ? "You decided"
        : "The candidate decided";
  const sure = automatic.state === "graded" ? "" : "was not sure and ";
  return `${who} ${what}. The grader ${sure}gave ${formatPoints(automatic.points)}.`;
}

/** What was decided before the criterion said something else: it is not hidden, and it does not count. */
export function lapsedWords(
  lapsed: NonNullable<ReviewCriterion["lapsed"]>,
  day: (date: Date) => string,
): string {
  const who = lapsed.own ? "You" : lapsed.by === "interviewer" ? "An interviewer" : "The candidate";
  const what =
    lapsed.points >= 1
      ? "that it counts"
      : lapsed.points <= 0
        ? "that it does not count"
        : `on ${Math.round(lapsed.points * 100)}% of the points`;
  return `${who} decided on ${day(lapsed.at)} ${what}, when the criterion read “${lapsed.statement}”. It was reworded since, so that decision no longer counts.`;
}

/** Where a request to an interviewer stands: "Appealed on 2 Dec, an answer is due by 9 Dec." */
export function appealWords(
  appeal: NonNullable<ReviewCriterion["appeal"]>,
  day: (date: Date) => string,
  now: Date,
): string {
  const asked = appeal.kind === "appeal" ? "Appealed" : "An interviewer was asked to look";
  if (appeal.status === "answered") return `${asked} on ${day(appeal.raisedAt)}, answered.`;
  const due =
    appeal.dueAt < now
      ? `the answer was due by ${day(appeal.dueAt)} and is late`
      : `an answer is due by ${day(appeal.dueAt)}`;
  return `${asked} on ${day(appeal.raisedAt)}, ${due}.`;
}
