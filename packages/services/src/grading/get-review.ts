import { attempts } from "@viva/db/schema/attempt";
import { users } from "@viva/db/schema/identity";
import { scheduledInterviews } from "@viva/db/schema/interview";
import { reports } from "@viva/db/schema/mastery";
import { oneDecimal } from "@viva/domain/grading/score";
import type { Review } from "@viva/domain/grading/views";
import { eq } from "drizzle-orm";
import { authorizeReview } from "../access/authorize.ts";
import { scoreChange } from "../attempt/list-attempts.ts";
import { correctionsOf } from "../bank/corrections-of.ts";
import { noteTitles } from "../bank/note-titles.ts";
import { openQuestions } from "../bank/open-questions.ts";
import { topicNames } from "../bank/published-questions.ts";
import { studyLinks } from "../bank/study-links.ts";
import { type Call, type Context, only, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { loadCurrentGrades } from "./load-current-grades.ts";
import { reviewQuestion } from "./review-question.ts";

/** The graded attempt with answers, evidence and references. Refused until all grades are in. */
export async function getReview({ ctx, input }: Call<{ attemptId: string }>): Promise<Review> {
  const attempt = await authorizeReview(ctx, input.attemptId);
  if (!attempt.submittedAt || !attempt.submittedBy) {
    throw new ServiceError("not-found", "This attempt was not submitted yet.");
  }
  const [report] = await ctx.db
    .select({
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
  const questions = await loadQuestions(ctx, attempt.id);
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
    decided: criteria.filter((criterion) => criterion.decision !== null).length,
    criteria: criteria.length,
    flagged: questions.filter((question) => question.flagged).length,
    questions,
  };
}

async function loadQuestions(ctx: Context, attemptId: string) {
  const grades = await loadCurrentGrades(ctx, eq(attempts.id, attemptId));
  const nameNote = await noteTitles(ctx);
  const nameTopic = await topicNames(ctx);
  const reader = requireActor(ctx);
  const versionIds = grades.map(({ asked }) => asked.versionId);
  const linkStudy = await studyLinks(ctx, versionIds);
  const findCorrections = await correctionsOf(ctx, versionIds);
  const opens = await openQuestions(
    ctx,
    grades.map(({ asked }) => asked.questionId),
  );
  return grades.map((grade) =>
    reviewQuestion({
      grade,
      reader,
      nameTopic,
      nameNote,
      linkStudy,
      opens: opens(grade.asked),
      corrections: findCorrections(grade.asked.versionId, grade.asked.content.corrections),
    }),
  );
}
