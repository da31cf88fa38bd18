import { answerEdits, attemptQuestions } from "@viva/db/schema/attempt";
import { questionVersions, rubricCriteria } from "@viva/db/schema/bank";
import {
  answerGrades,
  appeals,
  appealWithdrawals,
  criterionGrades,
  gradeDecisions,
} from "@viva/db/schema/grading";
import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Context } from "../context.ts";

/** The answers of one attempt with every edit, every grade and all that was asked and decided about them. */
export async function exportAnswers(ctx: Context, attemptId: string): Promise<object[]> {
  const questions = await ctx.db
    .select({
      ...getTableColumns(attemptQuestions),
      title: sql<string>`${questionVersions.content} ->> 'title'`,
      prompt: sql<string>`${questionVersions.content} ->> 'prompt'`,
    })
    .from(attemptQuestions)
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .where(eq(attemptQuestions.attemptId, attemptId))
    .orderBy(asc(attemptQuestions.position));
  const answers: object[] = [];
  for (const question of questions) {
    answers.push({
      ...question,
      edits: await ctx.db
        .select()
        .from(answerEdits)
        .where(eq(answerEdits.attemptQuestionId, question.id))
        .orderBy(asc(answerEdits.revision)),
      grades: await gradesOf(ctx, question.id),
      appeals: await appealsOf(ctx, question.id),
      decisions: await decisionsOf(ctx, question.id),
    });
  }
  return answers;
}

async function gradesOf(ctx: Context, attemptQuestionId: string): Promise<object[]> {
  const grades = await ctx.db
    .select()
    .from(answerGrades)
    .where(eq(answerGrades.attemptQuestionId, attemptQuestionId))
    .orderBy(asc(answerGrades.id));
  const criteria = await ctx.db
    .select({ ...getTableColumns(criterionGrades), statement: rubricCriteria.statement })
    .from(criterionGrades)
    .innerJoin(answerGrades, eq(answerGrades.id, criterionGrades.answerGradeId))
    .innerJoin(rubricCriteria, eq(rubricCriteria.id, criterionGrades.criterionId))
    .where(eq(answerGrades.attemptQuestionId, attemptQuestionId))
    .orderBy(asc(criterionGrades.answerGradeId), asc(rubricCriteria.position));
  return grades.map(({ leaseToken: _token, leaseUntil: _until, ...grade }) => ({
    ...grade,
    criteria: criteria.filter((criterion) => criterion.answerGradeId === grade.id),
  }));
}

async function appealsOf(ctx: Context, attemptQuestionId: string): Promise<object[]> {
  return ctx.db
    .select({ ...getTableColumns(appeals), withdrawnAt: appealWithdrawals.at })
    .from(appeals)
    .leftJoin(appealWithdrawals, eq(appealWithdrawals.appealId, appeals.id))
    .where(eq(appeals.attemptQuestionId, attemptQuestionId))
    .orderBy(asc(appeals.id));
}

/** Who decided is said by their part, as on the pages: the names of others are not the reader's. */
async function decisionsOf(ctx: Context, attemptQuestionId: string): Promise<object[]> {
  const rows = await ctx.db
    .select()
    .from(gradeDecisions)
    .where(eq(gradeDecisions.attemptQuestionId, attemptQuestionId))
    .orderBy(asc(gradeDecisions.id));
  return rows.map(({ decidedBy: _person, batchId: _batch, ...decision }) => decision);
}
