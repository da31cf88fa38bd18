import { askableCriteria } from "@viva/domain/grading/contest";
import { type Call, inTransaction } from "../context.ts";
import { lockOwnGrade } from "../decisions/lock-grades.ts";
import { ServiceError } from "../errors.ts";
import { storeAppeal } from "./store-appeal.ts";

/**
 * The candidate asks an interviewer to look at an answer of theirs that was flagged: at each criterion on which no
 * interviewer decided and none is asked about yet, for a flag is about them all. An answer is due by the date returned.
 */
export function askForReview({
  ctx,
  input,
}: Call<{ attemptQuestionId: string }>): Promise<{ asked: number; dueAt: Date }> {
  return inTransaction(ctx, async (tx) => {
    const grade = await lockOwnGrade(tx, input.attemptQuestionId);
    const criteria = askableCriteria(grade.automatic, grade.current.criteria, grade.appeals);
    let dueAt: Date | null = null;
    for (const criterion of criteria) {
      ({ dueAt } = await storeAppeal(tx, grade, criterion, { kind: "check", reason: "" }));
    }
    if (dueAt === null) {
      throw new ServiceError(
        "conflict",
        "Nothing of this answer is left to ask about: it was not flagged, an interviewer was asked, or has decided.",
      );
    }
    return { asked: criteria.length, dueAt };
  });
}
