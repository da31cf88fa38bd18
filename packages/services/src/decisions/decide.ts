import { gradeNews } from "@viva/db/schema/grading";
import type { Authorized } from "@viva/domain/access/authorized";
import type { Meanwhile } from "@viva/domain/grading/queue";
import { shownChange } from "@viva/domain/grading/score";
import { audit, type Call, type Context, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import type { CurrentGrade } from "../grading/load-current-grades.ts";
import { rewriteReports } from "../mastery/write-reports.ts";
import { takeOverdueBack } from "../news/tell-overdue.ts";
import { lockGradesToDecide } from "./lock-grades.ts";
import { openAppeal } from "./open-appeal.ts";
import { type Criterion, recordDecision, storedInBatch } from "./record-decision.ts";
import { findAsSeen, type SeenToDecide } from "./seen.ts";

export interface DecideInput {
  /** Made by the page: sent again, it is answered as the first time. */
  batchId: string;
  /** The same criterion in one answer, or in several alike, each as it was seen. */
  answers: readonly (SeenToDecide & { attemptQuestionId: string })[];
  /** The criterion's key. */
  criterion: string;
  /** Fraction 0..1 of the criterion's weight. */
  points: number;
  reason: string;
}

export interface Decided {
  decided: { attemptQuestionId: string; decisionId: string }[];
  /** Answers that are no longer as they were seen: nothing was stored on top of what stands. */
  takenMeanwhile: { attemptQuestionId: string; because: Meanwhile }[];
  /** Answers that are no longer there to be decided on. */
  gone: string[];
}

/**
 * An interviewer decides on a criterion, in as many answers as they looked at. Each answer gets a fact of its own, and
 * only where it still is as it was seen. An appeal that is open is answered by it; taking points away, or answering an
 * appeal, needs a reason. The candidate is told.
 */
export function decide({ ctx, input }: Call<DecideInput>): Promise<Decided> {
  return inTransaction(ctx, async (tx) => {
    const { grades, gone } = await lockGradesToDecide(
      tx,
      input.answers.map((answer) => answer.attemptQuestionId),
    );
    const before = await storedInBatch(tx, input.batchId);
    const result: Decided = { decided: [], takenMeanwhile: [], gone };
    const changed: CurrentGrade["attempt"][] = [];
    const seen = new Map(input.answers.map((answer) => [answer.attemptQuestionId, answer]));
    for (const grade of grades) {
      const attemptQuestionId = grade.question.id;
      const stored = before.get(attemptQuestionId);
      if (stored !== undefined) {
        result.decided.push({ attemptQuestionId, decisionId: stored });
        continue;
      }
      const { criterion, because } = findAsSeen(tx, grade, input.criterion, seen.get(attemptQuestionId));
      if (criterion === null) {
        result.takenMeanwhile.push({ attemptQuestionId, because });
        continue;
      }
      const decisionId = await decideOne(tx, grade, criterion, input);
      result.decided.push({ attemptQuestionId, decisionId });
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
  { points, reason, batchId }: DecideInput,
): Promise<string> {
  const appeal = openAppeal(grade, criterion);
  const { weight } = criterion;
  const takesAway = shownChange(criterion.points * weight, points * weight) < 0;
  if (reason === "" && (takesAway || appeal?.kind === "appeal")) {
    throw new ServiceError(
      "invalid",
      takesAway
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
