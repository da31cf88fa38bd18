import * as z from "zod";

/**
 * What somebody gave to a question. `left-blank`: it was before them, and they wrote nothing. `not-reached`: they never
 * saw it, or not for long enough to have read it, as far as the server heard of it.
 */
export const givenSchema = z.enum(["answered", "left-blank", "not-reached"]);
export type Given = z.infer<typeof givenSchema>;

/** In less time nobody reads a question: who skips through an interview has not reached what lies between. */
const READ_MS = 5_000;

export function givenTo(question: { answerText: string; timeSpentMs: number }): Given {
  if (question.answerText.trim() !== "") return "answered";
  return question.timeSpentMs < READ_MS ? "not-reached" : "left-blank";
}

/**
 * How much a question says of what somebody knows, in answers. An answer is one. A blank is weak evidence of not
 * knowing, a quarter of an answer with no points: time may have run out, or another question been worth more. What
 * nobody saw says nothing. (The score of the attempt is another matter: there both count with no points.)
 */
export const EVIDENCE: Record<Given, number> = { answered: 1, "left-blank": 0.25, "not-reached": 0 };
