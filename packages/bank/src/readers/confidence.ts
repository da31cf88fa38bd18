import type { AnswerLevel } from "./notes-reading.ts";
import type { Claim, Shape } from "./shapes/claim.ts";
import { hasQuestionMark } from "./text/question-words.ts";

/**
 * How sure it is that a claim is one whole question with its own answer, 0 to 1 in hundredths. It begins with what
 * the shape alone says, judged on notes of each shape, goes up for a title that asks, and down for what makes a
 * wrong cut likely: a very long title, or an answer of very many facts.
 */
export function confidence(
  claim: Claim,
  level: AnswerLevel,
  facts: readonly string[],
  asking: boolean,
): number {
  const asks = hasQuestionMark(claim.title) ? 0.06 : asking ? 0.03 : 0;
  const implied = claim.shape === "section" || claim.shape === "statement" || claim.shape === "narrative";
  const loses = [
    !implied && asks === 0 ? 0.15 : 0,
    claim.title.length > 150 ? 0.1 : 0,
    facts.length > 20 ? 0.1 : 0,
    level === "partial" ? 0.05 : 0,
    claim.options !== null && level === "none" ? 0.1 : 0,
  ].reduce((sum, loss) => sum + loss, 0);
  return Math.round(Math.min(0.99, Math.max(0.05, base[claim.shape] + asks - loses)) * 100) / 100;
}

const base: Record<Shape, number> = {
  labelled: 0.93,
  arrow: 0.92,
  "question table": 0.92,
  heading: 0.9,
  details: 0.9,
  bold: 0.87,
  "list item": 0.85,
  sentence: 0.8,
  section: 0.65,
  statement: 0.55,
  narrative: 0.45,
};
