import type { GradingProgress } from "@viva/domain/grading/views";
import { count } from "../../time/format-time.ts";

/** Of an answer whose grading failed for a reason that is not the candidate's. */
export function retryingWords(kind: GradingProgress["answers"][number]["kind"]): string {
  const what = kind === "code" ? "The sandbox had a fault." : "The grader had a fault.";
  return `${what} It is tried again; no points are lost.`;
}

/** What the page says of the whole, and what a screen reader is told when it changes. */
export function progressWords(progress: GradingProgress): { title: string; detail: string; spoken: string } {
  const graded = `${progress.graded} of ${count(progress.total, "answer")} graded`;
  const retrying = progress.answers.find((answer) => answer.status === "retrying");
  const spoken = retrying === undefined ? graded : `${graded}. ${retryingWords(retrying.kind)}`;
  switch (progress.status) {
    case "queued":
      return {
        title: "Your answers are in",
        detail: aheadWords(progress) ?? "Grading starts in a moment.",
        spoken: aheadWords(progress) ?? "Waiting for the grader.",
      };
    case "grading":
      return {
        title: "Grading the answers",
        detail:
          aheadWords(progress) ??
          "Text takes a moment each. Code runs against its tests, a few seconds each.",
        spoken,
      };
    case "compiling":
      return {
        title: "Putting the review together",
        detail: "All answers are graded.",
        spoken: "All answers are graded. Putting the review together.",
      };
    case "done":
      return {
        title: "Graded",
        detail: "The review opens by itself.",
        spoken: "Graded. The review opens by itself.",
      };
    case "failed":
      return {
        title: "Grading did not finish",
        detail: `${graded}.`,
        spoken: `Grading did not finish. ${graded}.`,
      };
  }
}

/** The place in the queue; null for who is at its head. */
function aheadWords({ ahead }: GradingProgress): string | null {
  if (ahead === 0) return null;
  return `${count(ahead, "answer")} of other interviews ${ahead === 1 ? "is" : "are"} graded before yours.`;
}
