import type { ReviewQuestion } from "@viva/domain/grading/views";

/** What is said of an answer that the grader flagged; null where it flagged nothing. */
export function flagWords(
  question: Pick<ReviewQuestion, "flags" | "flagged" | "mayAsk">,
  own: boolean,
): { title: string; reasons: string[]; next: string } | null {
  const { flags, flagged, mayAsk } = question;
  if (flags.length === 0) return null;
  const reasons = flags.map((flag) => flag.reason);
  if (!flagged) return { title: "The grader flagged this answer", reasons, next: "Its points count." };
  const title = own ? "A person should look at your answer" : "A person should look at this answer";
  if (mayAsk)
    return {
      title,
      reasons,
      next: "Its points count until then, and you cannot settle this yourself. An interviewer reads it without your name.",
    };
  return {
    title,
    reasons,
    next: own
      ? "Its points count until then. An interviewer was asked: the criteria say by when."
      : "Its points count until an interviewer has decided on each criterion.",
  };
}
