import { attemptQuestions } from "@viva/db/schema/attempt";
import { gradeDecisions, gradeNews } from "@viva/db/schema/grading";
import { and, eq, isNull } from "drizzle-orm";
import { audit, type Call, type Context, inTransaction, only, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { type CurrentGrade, loadCurrentGrades } from "../grading/load-current-grades.ts";
import { rewriteReports } from "../mastery/write-reports.ts";
import { awaitAnswer } from "../news/tell-overdue.ts";
import { lockGradesToDecide, lockOwnGrade } from "./lock-grades.ts";
import { type Criterion, findCriterion, recordDecision, requireCriterion } from "./record-decision.ts";

const decisionNotFound = () => new ServiceError("not-found", "There is no such decision of yours.");

/**
 * Takes back decisions of one's own: one, or all that were made as one. What stood before stands again. Refused for
 * a decision that somebody else has replaced; of several, those are left as they are.
 */
export function undoDecision({
  ctx,
  input,
}: Call<{ decisionId: string } | { batchId: string }>): Promise<{ undone: number }> {
  return inTransaction(ctx, async (tx) => {
    const actor = requireActor(tx);
    const which =
      "decisionId" in input
        ? eq(gradeDecisions.id, input.decisionId)
        : eq(gradeDecisions.batchId, input.batchId);
    const made = await tx.db
      .select()
      .from(gradeDecisions)
      .where(and(which, eq(gradeDecisions.decidedBy, actor.id), eq(gradeDecisions.kind, "set")));
    if (made.length === 0) throw decisionNotFound();
    const ids = made.map((decision) => decision.attemptQuestionId);
    const grades = made.every((decision) => decision.role === "candidate")
      ? await Promise.all(ids.map((id) => lockOwnGrade(tx, id)))
      : (await lockGradesToDecide(tx, ids)).grades;
    const batchId = tx.ids.uuid();
    const changed: CurrentGrade["attempt"][] = [];
    for (const grade of grades) {
      const decision = made.find((each) => each.attemptQuestionId === grade.question.id);
      if (!decision) continue;
      const criterion = findCriterion(grade, decision.criterionKey);
      // What an undo takes back is the last decision that was not taken back, whatever came and went since.
      if (criterion?.chain.at(-1)?.id !== decision.id) continue;
      const undo = {
        kind: "undo" as const,
        points: null,
        reason: "",
        appealId: null,
        role: decision.role,
        batchId,
      };
      const undoId = await recordDecision(tx, grade, criterion, undo);
      const reopened = grade.appeals.find((appeal) => appeal.id === decision.appealId);
      if (reopened) await awaitAnswer(tx, { appealId: reopened.id, dueAt: reopened.dueAt });
      if (decision.role === "interviewer") await takeNewsBack(tx, grade, criterion, decision);
      changed.push(grade.attempt);
      await audit(tx, "grading.undo-decision", { type: "grade-decision", id: undoId });
    }
    if (changed.length === 0) throw nothingLeft(grades, made);
    await rewriteReports(tx, changed);
    return { undone: changed.length };
  });
}

function nothingLeft(grades: readonly CurrentGrade[], made: readonly { id: string }[]): ServiceError {
  const ids = new Set(made.map((decision) => decision.id));
  const stands = grades.some((grade) =>
    grade.current.criteria.some(({ chain }) => chain.some((decision) => ids.has(decision.id))),
  );
  return new ServiceError(
    "conflict",
    stands
      ? "This was decided anew since, so there is nothing of yours to take back. Look at what stands now."
      : "This was taken back already. Look at what stands now.",
  );
}

/** A slip is taken back sooner than this; what stood longer may have been read, also where it was not put away. */
const TIME_TO_READ_MS = 10 * 60_000;

/** News that nobody can have read goes away; who may have is told what became of the points, also where they fall. */
async function takeNewsBack(
  tx: Context,
  grade: CurrentGrade,
  criterion: Criterion,
  decision: typeof gradeDecisions.$inferSelect,
): Promise<void> {
  const now = tx.clock.now();
  const unread = await tx.db
    .update(gradeNews)
    .set({ readAt: now })
    .where(and(eq(gradeNews.decisionId, decision.id), isNull(gradeNews.readAt)))
    .returning({ id: gradeNews.id });
  if (unread.length > 0 && now.getTime() - decision.decidedAt.getTime() < TIME_TO_READ_MS) return;
  const left = only(await loadCurrentGrades(tx, eq(attemptQuestions.id, grade.question.id)));
  const { weight } = criterion;
  await tx.db.insert(gradeNews).values({
    readerId: grade.attempt.candidateId,
    attemptQuestionId: grade.question.id,
    details: {
      kind: "taken-back",
      statement: criterion.statement,
      change: {
        before: criterion.points * weight,
        after: requireCriterion(left, criterion.key).points * weight,
        maxPoints: weight,
      },
    },
    at: now,
  });
}
