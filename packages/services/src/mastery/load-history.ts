import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { questionVersions, rubricCriteria } from "@viva/db/schema/bank";
import { answerGrades, criterionGrades } from "@viva/db/schema/grading";
import type { Question } from "@viva/domain/bank/question";
import type { MasteryObservation } from "@viva/domain/mastery/weakness";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Context } from "../context.ts";

export interface GradedAnswerRow {
  attemptId: string;
  attemptQuestionId: string;
  answerGradeId: string;
  position: number;
  questionVersionId: string;
  content: Question;
  submittedAt: Date;
  /** 0..1 */
  score: number;
  low: number;
  high: number;
}

/** All graded answers of a candidate, oldest first. */
export async function loadGradedAnswers(ctx: Context, candidateId: string): Promise<GradedAnswerRow[]> {
  const rows = await ctx.db
    .select({
      attemptId: attempts.id,
      attemptQuestionId: attemptQuestions.id,
      answerGradeId: answerGrades.id,
      position: attemptQuestions.position,
      questionVersionId: attemptQuestions.questionVersionId,
      content: questionVersions.content,
      submittedAt: attempts.submittedAt,
      score: answerGrades.score,
      low: answerGrades.low,
      high: answerGrades.high,
    })
    .from(answerGrades)
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, answerGrades.attemptQuestionId))
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .where(
      and(
        eq(attempts.candidateId, candidateId),
        eq(answerGrades.status, "graded"),
        isNotNull(attempts.submittedAt),
      ),
    )
    .orderBy(asc(attempts.id), asc(attemptQuestions.position));
  return rows.flatMap((row) => {
    const { submittedAt, score, low, high } = row;
    if (submittedAt === null || score === null || low === null || high === null) return [];
    return [{ ...row, submittedAt, score, low, high }];
  });
}

/** The answers as the mastery rule takes them: one observation for each topic of each answer. */
export function observations(answers: readonly GradedAnswerRow[]): MasteryObservation[] {
  return answers.flatMap(({ content, attemptId, submittedAt, score }) =>
    content.topics.map((topic) => ({ topic, attemptId, at: submittedAt, score })),
  );
}

export interface CriterionRow {
  attemptQuestionId: string;
  attemptId: string;
  position: number;
  questionVersionId: string;
  key: string;
  statement: string;
  points: number;
}

/** The graded criteria of all answers of a candidate, oldest first. */
export async function loadGradedCriteria(ctx: Context, candidateId: string): Promise<CriterionRow[]> {
  return ctx.db
    .select({
      attemptQuestionId: attemptQuestions.id,
      attemptId: attempts.id,
      position: attemptQuestions.position,
      questionVersionId: attemptQuestions.questionVersionId,
      key: rubricCriteria.key,
      statement: rubricCriteria.statement,
      points: criterionGrades.points,
    })
    .from(criterionGrades)
    .innerJoin(rubricCriteria, eq(rubricCriteria.id, criterionGrades.criterionId))
    .innerJoin(answerGrades, eq(answerGrades.id, criterionGrades.answerGradeId))
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, answerGrades.attemptQuestionId))
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .where(eq(attempts.candidateId, candidateId))
    .orderBy(asc(attempts.id), asc(attemptQuestions.position), asc(rubricCriteria.position));
}
