import * as z from "zod";

/** `check`: the candidate leaves to an interviewer what the grader was unsure of. `appeal`: they contest a grade. */
export const appealKindSchema = z.enum(["check", "appeal"]);
export type AppealKind = z.infer<typeof appealKindSchema>;

/** Days until an answer is due. */
export const ANSWER_DUE_DAYS = 7;

/** When an appeal that is raised now is due to be answered. */
export function dueFrom(raisedAt: Date): Date {
  return new Date(raisedAt.getTime() + ANSWER_DUE_DAYS * 86_400_000);
}

export type AppealStatus = "open" | "answered" | "withdrawn";

/**
 * Where an appeal stands. It is answered by a decision that names it and was not taken back; an interviewer who
 * takes an answer back opens it again.
 */
export function appealStatus(
  appeal: { id: string; withdrawnAt: Date | null },
  standing: readonly { appealId: string | null }[],
): AppealStatus {
  if (standing.some((decision) => decision.appealId === appeal.id)) return "answered";
  return appeal.withdrawnAt === null ? "open" : "withdrawn";
}
