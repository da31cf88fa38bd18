import type { Addition } from "@viva/domain/grading/addition";
import type { ReviewCriterion } from "@viva/domain/grading/views";

/** Whether it is of use to know what to add: a written criterion with points left, on which no person decided. */
export function isTeachable({
  by,
  verdict,
  decision,
}: Pick<ReviewCriterion, "by" | "verdict" | "decision">): boolean {
  return by === "text" && verdict !== "met" && decision === null;
}

/** "Adding this would have earned it: “only POST needs a key”." */
export function additionWords(
  { text, meets }: Addition,
  { statement, verdict }: Pick<ReviewCriterion, "statement" | "verdict">,
  answer: string,
): string {
  const rises = !meets
    ? "would have earned more"
    : `would have earned ${verdict === "partly" ? "the rest" : "it"}`;
  if (text === statement) return `Saying just that ${rises}.`;
  return `${answer.trim() === "" ? "Writing" : "Adding"} this ${rises}: “${text}”.`;
}
