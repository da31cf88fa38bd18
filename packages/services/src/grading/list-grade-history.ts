import { attemptQuestions } from "@viva/db/schema/attempt";
import { questionVersions, rubricCriteria } from "@viva/db/schema/bank";
import {
  answerGrades,
  appeals,
  appealWithdrawals,
  gradeDecisions,
  gradingRuns,
} from "@viva/db/schema/grading";
import type { GradeEvent } from "@viva/domain/grading/history";
import { oneDecimal } from "@viva/domain/grading/score";
import { and, asc, eq } from "drizzle-orm";
import { authorizeReview } from "../access/authorize.ts";
import { type Call, type Context, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";

/**
 * All that happened to the grade of one answer, oldest first: what graders gave, what was asked, decided and taken
 * back. For those who may read the review, and not before the attempt is graded.
 */
export async function listGradeHistory({
  ctx,
  input,
}: Call<{ attemptId: string; attemptQuestionId: string }>): Promise<GradeEvent[]> {
  const attempt = await authorizeReview(ctx, input.attemptId);
  if (attempt.status !== "graded") throw new ServiceError("conflict", "This attempt is not graded yet.");
  const own = and(
    eq(attemptQuestions.id, input.attemptQuestionId),
    eq(attemptQuestions.attemptId, attempt.id),
  );
  const [question] = await ctx.db.select({ id: attemptQuestions.id }).from(attemptQuestions).where(own);
  if (!question) throw new ServiceError("not-found", "There is no such answer in this attempt.");
  const events = [
    ...(await gradings(ctx, question.id)),
    ...(await decisions(ctx, question.id)),
    ...(await requests(ctx, question.id)),
  ];
  return events.sort((a, b) => a.at.getTime() - b.at.getTime());
}

async function gradings(ctx: Context, attemptQuestionId: string): Promise<GradeEvent[]> {
  const rows = await ctx.db
    .select({ grade: answerGrades, version: questionVersions.version, run: gradingRuns.kind })
    .from(answerGrades)
    .innerJoin(gradingRuns, eq(gradingRuns.id, answerGrades.gradingRunId))
    .innerJoin(questionVersions, eq(questionVersions.id, answerGrades.questionVersionId))
    .where(and(eq(answerGrades.attemptQuestionId, attemptQuestionId), eq(answerGrades.status, "graded")))
    .orderBy(asc(answerGrades.id));
  return rows.flatMap(({ grade, version, run }) => {
    const { gradedAt, grader, score, low, high, answerHash } = grade;
    if (gradedAt === null || grader === null || answerHash === null) return [];
    if (score === null || low === null || high === null) return [];
    return {
      kind: "graded" as const,
      at: gradedAt,
      grader,
      version,
      again: run === "regrade",
      score: oneDecimal(score * 100),
      low: oneDecimal(low * 100),
      high: oneDecimal(high * 100),
      answerHash,
      model: grade.model && { name: grade.model.name, outcome: grade.model.outcome },
    };
  });
}

async function decisions(ctx: Context, attemptQuestionId: string): Promise<GradeEvent[]> {
  const reader = requireActor(ctx).id;
  const rows = await ctx.db
    .select({ decision: gradeDecisions, statement: rubricCriteria.statement, weight: rubricCriteria.weight })
    .from(gradeDecisions)
    .innerJoin(rubricCriteria, eq(rubricCriteria.id, gradeDecisions.criterionId))
    .where(eq(gradeDecisions.attemptQuestionId, attemptQuestionId))
    .orderBy(asc(gradeDecisions.id));
  return rows.map(({ decision, statement, weight }): GradeEvent => {
    const by = { role: decision.role, reader: decision.decidedBy === reader };
    const { decidedAt: at, points, reason } = decision;
    return points === null
      ? { kind: "taken-back", at, by, statement }
      : {
          kind: "decided",
          at,
          by,
          statement,
          points: oneDecimal(points * weight),
          maxPoints: oneDecimal(weight),
          reason,
        };
  });
}

async function requests(ctx: Context, attemptQuestionId: string): Promise<GradeEvent[]> {
  const rows = await ctx.db
    .select({ appeal: appeals, statement: rubricCriteria.statement, withdrawnAt: appealWithdrawals.at })
    .from(appeals)
    .innerJoin(rubricCriteria, eq(rubricCriteria.id, appeals.criterionId))
    .leftJoin(appealWithdrawals, eq(appealWithdrawals.appealId, appeals.id))
    .where(eq(appeals.attemptQuestionId, attemptQuestionId))
    .orderBy(asc(appeals.id));
  return rows.flatMap(({ appeal, statement, withdrawnAt }): GradeEvent[] => {
    const { raisedAt: at, kind: what, reason, dueAt } = appeal;
    const asked: GradeEvent = { kind: "asked", at, what, statement, reason, dueAt };
    return withdrawnAt === null ? [asked] : [asked, { kind: "withdrawn", at: withdrawnAt, statement }];
  });
}
