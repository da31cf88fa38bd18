import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { questionSets } from "@viva/db/schema/bank";
import { scheduledInterviews } from "@viva/db/schema/interview";
import { type Authorized, grant } from "@viva/domain/access/authorized";
import { mayDecide, mayTake } from "@viva/domain/access/rules";
import { appealStatus } from "@viva/domain/grading/appeal";
import { asc, eq, inArray } from "drizzle-orm";
import { type Context, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { type CurrentGrade, loadCurrentGrades } from "../grading/load-current-grades.ts";

const answerNotFound = () => new ServiceError("not-found", "There is no such graded answer.");
const allGone = () =>
  new ServiceError(
    "not-found",
    "Nothing of this waits for you any more: a request was taken back, or an account was deleted.",
  );

/** One's own graded answer, to settle, to ask about and to appeal. Its attempt stays locked to the end of `tx`. */
export async function lockOwnGrade(
  tx: Context,
  attemptQuestionId: string,
): Promise<Authorized<CurrentGrade, "settle">> {
  const actor = requireActor(tx);
  const [grade] = await lockGrades(tx, [attemptQuestionId]);
  if (!grade || !mayTake(actor, grade.attempt) || grade.attempt.status !== "graded") throw answerNotFound();
  return grant(grade, "settle");
}

export interface GradesToDecide {
  grades: Authorized<CurrentGrade, "decide">[];
  /** Answers that are not there, or not the actor's to decide: the two look the same. */
  gone: string[];
}

/**
 * Graded answers of others, to be decided on. One that was deleted, or whose candidate took their request back, does
 * not hold up the others; refused when none is left.
 */
export async function lockGradesToDecide(
  tx: Context,
  attemptQuestionIds: readonly string[],
): Promise<GradesToDecide> {
  const actor = requireActor(tx);
  const wanted = [...new Set(attemptQuestionIds)];
  const grades = await lockGrades(tx, wanted);
  const owners = await setOwners(tx, wanted);
  const granted = grades.flatMap((grade) => {
    const answer = {
      ...grade.attempt,
      setOwnerId: owners.get(grade.question.id) ?? null,
      asked: wasAsked(grade),
    };
    return grade.attempt.status === "graded" && mayDecide(actor, answer) ? [grant(grade, "decide")] : [];
  });
  if (granted.length === 0) throw allGone();
  const found = new Set(granted.map((grade) => grade.question.id));
  return { grades: granted, gone: wanted.filter((id) => !found.has(id)) };
}

/** Whether its candidate asked a person to look, answered or not: whoever answered may take that back. */
export function wasAsked(grade: CurrentGrade): boolean {
  return grade.appeals.some((appeal) => appealStatus(appeal, grade.decisions) !== "withdrawn");
}

/**
 * In the order of their ids, so that two who lock several attempts at once wait for each other and never in a ring.
 * Decisions on one attempt thereby follow each other, and each reads what the one before wrote.
 */
async function lockGrades(tx: Context, attemptQuestionIds: string[]): Promise<CurrentGrade[]> {
  const held = await tx.db
    .selectDistinct({ id: attemptQuestions.attemptId })
    .from(attemptQuestions)
    .where(inArray(attemptQuestions.id, attemptQuestionIds));
  if (held.length === 0) return [];
  await tx.db
    .select({ id: attempts.id })
    .from(attempts)
    .where(
      inArray(
        attempts.id,
        held.map((attempt) => attempt.id),
      ),
    )
    .orderBy(asc(attempts.id))
    .for("update");
  return loadCurrentGrades(tx, inArray(attemptQuestions.id, attemptQuestionIds));
}

async function setOwners(tx: Context, attemptQuestionIds: string[]): Promise<Map<string, string | null>> {
  const rows = await tx.db
    .select({ id: attemptQuestions.id, ownerId: questionSets.ownerId })
    .from(attemptQuestions)
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .innerJoin(scheduledInterviews, eq(scheduledInterviews.id, attempts.interviewId))
    .innerJoin(questionSets, eq(questionSets.id, scheduledInterviews.setId))
    .where(inArray(attemptQuestions.id, attemptQuestionIds));
  return new Map(rows.map((row) => [row.id, row.ownerId]));
}
