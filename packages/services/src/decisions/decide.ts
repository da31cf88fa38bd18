import { gradeNews } from "@viva/db/schema/grading";
import type { Authorized } from "@viva/domain/access/authorized";
import { audit, type Call, type Context, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import type { CurrentGrade } from "../grading/load-current-grades.ts";
import { rewriteReports } from "../mastery/write-reports.ts";
import { takeOverdueBack } from "../news/tell-overdue.ts";
import { lockGradesToDecide } from "./lock-grades.ts";
import { openAppeal } from "./open-appeal.ts";
import { type Criterion, recordDecision, requireCriterion } from "./record-decision.ts";

export interface DecideInput {
  /** The same criterion in one answer, or in several alike. */
  answers: readonly {
    attemptQuestionId: string;
    /** The decision that was seen; null when there was none. */
    replaces: string | null;
  }[];
  /** The criterion's key. */
  criterion: string;
  /** Fraction 0..1 of the criterion's weight. */
  points: number;
  reason: string;
}

export interface Decided {
  batchId: string;
  decided: { attemptQuestionId: string; decisionId: string }[];
  /** Answers that somebody else decided on meanwhile: theirs stands, nothing was stored on top. */
  takenMeanwhile: string[];
}

/**
 * An interviewer decides on a criterion, in as many answers as they looked at. Each answer gets a fact of its own.
 * An appeal that is open is answered by it; taking points away, or answering an appeal, needs a reason. The
 * candidate is told.
 */
export function decide({ ctx, input }: Call<DecideInput>): Promise<Decided> {
  return inTransaction(ctx, async (tx) => {
    const grades = await lockGradesToDecide(
      tx,
      input.answers.map((answer) => answer.attemptQuestionId),
    );
    const seen = new Map(input.answers.map((answer) => [answer.attemptQuestionId, answer.replaces]));
    const result: Decided = { batchId: tx.ids.uuid(), decided: [], takenMeanwhile: [] };
    const changed: CurrentGrade["attempt"][] = [];
    for (const grade of grades) {
      const criterion = requireCriterion(grade, input.criterion);
      if (criterion.head !== seen.get(grade.question.id)) {
        result.takenMeanwhile.push(grade.question.id);
        continue;
      }
      const decisionId = await decideOne(tx, grade, criterion, input, result.batchId);
      result.decided.push({ attemptQuestionId: grade.question.id, decisionId });
      changed.push(grade.attempt);
    }
    await rewriteReports(tx, changed);
    return result;
  });
}

async function decideOne(
  tx: Context,
  grade: Authorized<CurrentGrade, "decide">,
  criterion: Criterion,
  { points, reason }: DecideInput,
  batchId: string,
): Promise<string> {
  const appeal = openAppeal(grade, criterion);
  if (reason === "" && (points < criterion.points || appeal?.kind === "appeal")) {
    throw new ServiceError(
      "invalid",
      points < criterion.points
        ? "Say why this takes points away: the candidate is told."
        : "Say why: an appeal is answered with a reason.",
      { field: "reason" },
    );
  }
  const decisionId = await recordDecision(tx, grade, criterion, {
    kind: "set",
    role: "interviewer",
    points,
    reason,
    appealId: appeal?.id ?? null,
    batchId,
  });
  if (appeal) await takeOverdueBack(tx, appeal.id);
  await tx.db.insert(gradeNews).values({
    readerId: grade.attempt.candidateId,
    attemptQuestionId: grade.question.id,
    decisionId,
    details: {
      kind: "decided",
      statement: criterion.statement,
      asked: appeal?.kind ?? null,
      before: criterion.points * criterion.weight,
      after: points * criterion.weight,
      maxPoints: criterion.weight,
      reason,
    },
    at: tx.clock.now(),
  });
  await audit(tx, "grading.decide", { type: "grade-decision", id: decisionId });
  return decisionId;
}
