import type { QueueAnswer } from "@viva/domain/grading/queue";
import { count } from "../../time/format-time.ts";

/** The three things to say of a criterion. Points are fractions of its weight. */
export const CHOICES = [
  { name: "counts", label: "Counts", points: 1, key: "c" },
  { name: "half", label: "Half", points: 0.5, key: "h" },
  { name: "does-not", label: "Doesn’t", points: 0, key: "d" },
] as const;
export type Choice = (typeof CHOICES)[number];

/** What a decision would do to the answers chosen: "2 rise, 1 stays". */
export function previewWords(answers: readonly QueueAnswer[], points: number): string {
  const rise = answers.filter((answer) => points > answer.points + MARGIN).length;
  const fall = answers.filter((answer) => points < answer.points - MARGIN).length;
  const stay = answers.length - rise - fall;
  if (answers.length === 0) return "nothing chosen";
  if (answers.length === 1) return rise > 0 ? "rises" : fall > 0 ? "falls, needs a reason" : "stays";
  const parts = [
    rise > 0 ? `${rise} ${rise === 1 ? "rises" : "rise"}` : "",
    fall > 0 ? `${fall} ${fall === 1 ? "falls" : "fall"}, needs a reason` : "",
    stay > 0 ? `${stay} ${stay === 1 ? "stays" : "stay"}` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

/** Why a decision cannot go without words; null when it can. */
export function missingReason(
  answers: readonly QueueAnswer[],
  points: number,
  reason: string,
): string | null {
  if (reason.trim() !== "") return null;
  if (answers.some((answer) => points < answer.points))
    return "Say why this takes points away: the candidate is told.";
  if (answers.some((answer) => answer.asked?.kind === "appeal"))
    return "Say why: an appeal is answered with a reason.";
  return null;
}

/** "3 decided, 1 was decided by somebody else meanwhile" */
export function outcomeWords(decided: number, takenMeanwhile: number): string {
  const mine = `${count(decided, "answer")} decided`;
  if (takenMeanwhile === 0) return mine;
  return `${mine}. ${takenMeanwhile === 1 ? "1 was" : `${takenMeanwhile} were`} decided by somebody else meanwhile: theirs stands.`;
}

/** Below a tenth of a percent the points shown are the same. */
const MARGIN = 0.001;
