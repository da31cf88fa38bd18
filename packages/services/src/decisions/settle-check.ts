import { recourse } from "@viva/domain/grading/contest";
import { audit, type Call, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { rewriteReports } from "../mastery/write-reports.ts";
import { lockOwnGrade } from "./lock-grades.ts";
import { recordDecision, requireCriterion, storedInBatch } from "./record-decision.ts";
import { requireSeen, type Seen } from "./seen.ts";

export interface SettleCheckInput extends Seen {
  /** Made by the page: sent again, it is answered as the first time. */
  batchId: string;
  attemptQuestionId: string;
  /** The criterion's key. */
  criterion: string;
  counts: boolean;
}

/** The candidate decides on what the grader was unsure of, in their own answer. What stands can be changed so. */
export function settleCheck({ ctx, input }: Call<SettleCheckInput>): Promise<{ decisionId: string }> {
  return inTransaction(ctx, async (tx) => {
    const grade = await lockOwnGrade(tx, input.attemptQuestionId);
    const stored = (await storedInBatch(tx, input.batchId)).get(grade.question.id);
    if (stored !== undefined) return { decisionId: stored };
    const criterion = requireCriterion(grade, input.criterion);
    requireSeen(tx, grade, criterion, input, "decide");
    const appeals = grade.appeals.filter((appeal) => appeal.key === criterion.key);
    if (!recourse(criterion, appeals, criterion.by).settle) {
      throw new ServiceError(
        "forbidden",
        "This criterion is graded: you can appeal it, but not decide on it yourself.",
      );
    }
    const decisionId = await recordDecision(tx, grade, criterion, {
      kind: "set",
      role: "candidate",
      points: input.counts ? 1 : 0,
      reason: "",
      appealId: null,
      batchId: input.batchId,
    });
    await rewriteReports(tx, [grade.attempt]);
    await audit(tx, "grading.settle-check", { type: "grade-decision", id: decisionId });
    return { decisionId };
  });
}
