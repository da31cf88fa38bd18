import type { Meanwhile, QueueAnswer } from "@viva/domain/grading/queue";
import { shownChange } from "@viva/domain/grading/score";
import { count } from "../../time/format-time.ts";

/** The three things to say of a criterion. Points are fractions of its weight. */
export const CHOICES = [
  { name: "counts", label: "Counts", points: 1, key: "c" },
  { name: "half", label: "Half", points: 0.5, key: "h" },
  { name: "does-not", label: "Doesn’t", points: 0, key: "d" },
] as const;
export type Choice = (typeof CHOICES)[number];

/** What a decision would do to the answers chosen: "2 rise, 1 stays". */
export function previewWords(answers: readonly QueueAnswer[], points: number, maxPoints: number): string {
  const changes = answers.map((answer) => shownChange(answer.points * maxPoints, points * maxPoints));
  const rise = changes.filter((change) => change > 0).length;
  const fall = changes.filter((change) => change < 0).length;
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
  maxPoints: number,
): string | null {
  if (reason.trim() !== "") return null;
  if (answers.some((answer) => shownChange(answer.points * maxPoints, points * maxPoints) < 0))
    return "Say why this takes points away: the candidate is told.";
  if (answers.some((answer) => answer.asked?.kind === "appeal"))
    return "Say why: an appeal is answered with a reason.";
  return null;
}

/** "3 answers decided. 1 was decided by somebody else meanwhile: theirs stands." */
export function outcomeWords({
  decided,
  takenMeanwhile,
  gone,
}: {
  decided: readonly unknown[];
  takenMeanwhile: readonly { because: Meanwhile }[];
  gone: readonly unknown[];
}): string {
  const left = Map.groupBy(takenMeanwhile, (each) => each.because);
  const sentences = [
    ...[...left].map(([because, { length }]) => meanwhileWords[because](length)),
    ...(gone.length > 0
      ? [
          `${gone.length === 1 ? "1 is" : `${gone.length} are`} gone: a request was taken back, or an account was deleted.`,
        ]
      : []),
  ];
  return [`${count(decided.length, "answer")} decided${sentences.length > 0 ? "." : ""}`, ...sentences].join(
    " ",
  );
}

const meanwhileWords: Record<Meanwhile, (answers: number) => string> = {
  decided: (answers) => `${were(answers)} decided by somebody else meanwhile: theirs stands.`,
  "decided-by-you": (answers) => `${were(answers)} decided by you before: that stands.`,
  regraded: (answers) => `${were(answers)} graded again meanwhile: read the criterion anew.`,
  asked: (answers) => `${were(answers)} asked about meanwhile, or no longer: read what is asked now.`,
};

const were = (answers: number) => (answers === 1 ? "1 was" : `${answers} were`);

/** "Taken back", or for how many of the answers. */
export function undoneWords(undone: number, decided: number): string {
  return undone === decided
    ? "Taken back"
    : `Taken back for ${undone} of ${count(decided, "answer")}: the rest was decided anew or is gone.`;
}
