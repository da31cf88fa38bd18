import { recourse } from "@viva/domain/grading/contest";
import { type Call, inTransaction } from "../context.ts";
import { lockOwnGrade } from "../decisions/lock-grades.ts";
import { requireCriterion } from "../decisions/record-decision.ts";
import { requireSeen, type Seen } from "../decisions/seen.ts";
import { ServiceError } from "../errors.ts";
import { storeAppeal } from "./store-appeal.ts";

export interface RaiseAppealInput extends Seen {
  attemptQuestionId: string;
  /** The criterion's key. */
  criterion: string;
  /** Needed to contest a grade; may be empty for what the grader left open. */
  reason: string;
}

/**
 * The candidate asks an interviewer about one criterion of their own answer: to look at what the grader left open, or
 * to look again at a grade that they contest. An answer is due by the date returned.
 */
export function raiseAppeal({
  ctx,
  input,
}: Call<RaiseAppealInput>): Promise<{ appealId: string; dueAt: Date }> {
  return inTransaction(ctx, async (tx) => {
    const grade = await lockOwnGrade(tx, input.attemptQuestionId);
    const criterion = requireCriterion(grade, input.criterion);
    requireSeen(tx, grade, criterion, input, "ask if you still want to: what you wrote is kept");
    const earlier = grade.appeals.filter((appeal) => appeal.key === criterion.key);
    const may = recourse(criterion, earlier, criterion.by);
    if (!may.ask && !may.appeal) {
      throw new ServiceError(
        "conflict",
        "This criterion cannot be asked about: it is being looked at already, was answered, or has all its points.",
      );
    }
    const kind = may.ask ? "check" : "appeal";
    if (kind === "appeal" && input.reason.trim().length < 10) {
      throw new ServiceError("invalid", "Say in at least 10 characters why the grade is wrong.", {
        field: "reason",
      });
    }
    return storeAppeal(tx, grade, criterion, { kind, reason: input.reason.trim() });
  });
}
