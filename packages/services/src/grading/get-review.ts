import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { questionVersions, rubricCriteria, sources } from "@viva/db/schema/bank";
import { answerGrades, criterionGrades, gradingRuns } from "@viva/db/schema/grading";
import { users } from "@viva/db/schema/identity";
import { scheduledInterviews } from "@viva/db/schema/interview";
import { reports } from "@viva/db/schema/mastery";
import { oneDecimal } from "@viva/domain/grading/score";
import type { Review } from "@viva/domain/grading/views";
import { and, asc, eq } from "drizzle-orm";
import { authorizeReview } from "../access/authorize.ts";
import { scoreChange } from "../attempt/list-attempts.ts";
import { correctionsOf } from "../bank/corrections-of.ts";
import { topicNames } from "../bank/published-questions.ts";
import { studyLinks } from "../bank/study-links.ts";
import { type Call, type Context, only, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { reviewQuestion } from "./review-question.ts";

/** The graded attempt with answers, evidence and references. Refused until all grades are in. */
export async function getReview({ ctx, input }: Call<{ attemptId: string }>): Promise<Review> {
  const attempt = await authorizeReview(ctx, input.attemptId);
  if (!attempt.submittedAt || !attempt.submittedBy) {
    throw new ServiceError("not-found", "This attempt was not submitted yet.");
  }
  const [report] = await ctx.db
    .select({
      runId: reports.gradingRunId,
      score: reports.score,
      low: reports.low,
      high: reports.high,
      change: scoreChange(),
    })
    .from(reports)
    .where(eq(reports.attemptId, attempt.id));
  if (!report) throw new ServiceError("conflict", "This attempt is still being graded.");
  const { candidate, interview } = only(
    await ctx.db
      .select({ candidate: users, interview: scheduledInterviews })
      .from(attempts)
      .innerJoin(users, eq(users.id, attempts.candidateId))
      .innerJoin(scheduledInterviews, eq(scheduledInterviews.id, attempts.interviewId))
      .where(eq(attempts.id, attempt.id)),
  );
  const questions = await loadQuestions(ctx, report.runId);
  const criteria = questions.flatMap((question) => question.criteria);
  return {
    attempt: {
      id: attempt.id,
      title: attempt.title,
      startedAt: attempt.startedAt,
      submittedAt: attempt.submittedAt,
      submittedBy: attempt.submittedBy,
      durationMinutes: interview.plan.durationMinutes,
      questionVersions: questions.length,
    },
    candidate: {
      id: candidate.id,
      name: candidate.name,
      isReader: requireActor(ctx).id === candidate.id,
    },
    score: oneDecimal(report.score),
    low: oneDecimal(report.low),
    high: oneDecimal(report.high),
    change: report.change === null ? null : oneDecimal(report.change),
    checks: criteria.filter((criterion) => criterion.state !== "graded").length,
    criteria: criteria.length,
    questions,
  };
}

async function loadQuestions(ctx: Context, gradingRunId: string) {
  const answers = await ctx.db
    .select({ question: attemptQuestions, grade: answerGrades, content: questionVersions.content })
    .from(answerGrades)
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, answerGrades.attemptQuestionId))
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .where(eq(answerGrades.gradingRunId, gradingRunId))
    .orderBy(asc(attemptQuestions.position));
  const criteria = await ctx.db
    .select({ grade: criterionGrades, key: rubricCriteria.key })
    .from(criterionGrades)
    .innerJoin(answerGrades, eq(answerGrades.id, criterionGrades.answerGradeId))
    .innerJoin(gradingRuns, eq(gradingRuns.id, answerGrades.gradingRunId))
    .innerJoin(rubricCriteria, eq(rubricCriteria.id, criterionGrades.criterionId))
    .where(and(eq(gradingRuns.id, gradingRunId)))
    .orderBy(asc(rubricCriteria.position));
  const byAnswer = Map.groupBy(criteria, (row) => row.grade.answerGradeId);
  const notes = await ctx.db.select().from(sources);
  const noteTitles = new Map(notes.map((note) => [note.id, note.title]));
  const nameTopic = await topicNames(ctx);
  const versionIds = answers.map(({ question }) => question.questionVersionId);
  const linkStudy = await studyLinks(ctx, versionIds);
  const findCorrections = await correctionsOf(ctx, versionIds);
  return answers.map((answer) =>
    reviewQuestion({
      ...answer,
      criteria: byAnswer.get(answer.grade.id) ?? [],
      nameTopic,
      nameNote: (id) => noteTitles.get(id) ?? id,
      linkStudy,
      corrections: findCorrections(answer.question.questionVersionId, answer.content.corrections),
    }),
  );
}
