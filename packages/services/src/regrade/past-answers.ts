import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { questionVersions } from "@viva/db/schema/bank";
import { answerGrades } from "@viva/db/schema/grading";
import { reports } from "@viva/db/schema/mastery";
import { and, desc, eq, gt, ne } from "drizzle-orm";
import type { Context } from "../context.ts";

/**
 * The answers to a question that are graded by other content than `contentHash`, by the id of the answer: what a
 * regrade has to look at; those behind the answer `after` if it is given. Attempts whose report is not compiled yet are left to their own grading.
 */
export function pastAnswers(
  ctx: Context,
  questionId: string,
  contentHash: string,
  after: string | null = null,
) {
  const newest = ctx.db
    .selectDistinctOn([answerGrades.attemptQuestionId], {
      attemptQuestionId: answerGrades.attemptQuestionId,
      gradeId: answerGrades.id,
      versionId: answerGrades.questionVersionId,
    })
    .from(answerGrades)
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, answerGrades.attemptQuestionId))
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .innerJoin(reports, eq(reports.attemptId, attempts.id))
    .innerJoin(questionVersions, eq(questionVersions.id, answerGrades.questionVersionId))
    .where(
      and(
        eq(questionVersions.questionId, questionId),
        eq(answerGrades.status, "graded"),
        after === null ? undefined : gt(answerGrades.attemptQuestionId, after),
      ),
    )
    .orderBy(answerGrades.attemptQuestionId, desc(answerGrades.id))
    .as("newest");
  return ctx.db
    .select({ attemptQuestionId: newest.attemptQuestionId, gradeId: newest.gradeId })
    .from(newest)
    .innerJoin(questionVersions, eq(questionVersions.id, newest.versionId))
    .where(ne(questionVersions.contentHash, contentHash))
    .as("past");
}
