import { attempts } from "@viva/db/schema/attempt";
import { questionSets } from "@viva/db/schema/bank";
import { scheduledInterviews } from "@viva/db/schema/interview";
import { reports } from "@viva/db/schema/mastery";
import type { Actor } from "@viva/domain/access/rules";
import { oneDecimal } from "@viva/domain/grading/score";
import type { Report, TopicMastery } from "@viva/domain/mastery/views";
import { and, asc, desc, eq } from "drizzle-orm";
import { authorizeAnswering } from "../access/authorize.ts";
import { inReach } from "../access/in-reach.ts";
import { topicNames } from "../bank/published-questions.ts";
import { studyLinks } from "../bank/study-links.ts";
import { type Call, type Context, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { keepsMissing } from "./keeps-missing.ts";
import { loadHistory } from "./load-history.ts";
import { neverAnswered } from "./never-answered.ts";
import { topicMastery } from "./topic-mastery.ts";

const SUGGESTED_TOPICS = 2;
/** Four questions that fit into it at the usual pace. */
const SUGGESTED_MINUTES = 35;

/** One's own report over all graded attempts; with an attempt, over that one alone. */
export async function getReport({ ctx, input }: Call<{ attemptId?: string | undefined }>): Promise<Report> {
  const actor = requireActor(ctx);
  const trend = await loadTrend(ctx, actor.id);
  const attempt = input.attemptId ? await findAttempt(ctx, input.attemptId, trend) : null;
  // Grades of a run that is still going on are not told before its attempt has a score.
  const reported = new Set(attempt ? [attempt.id] : trend.map((point) => point.attemptId));
  const inScope = (row: { attemptId: string }) => reported.has(row.attemptId);
  const history = await loadHistory(ctx, actor.id);
  const answers = history.answers.filter(inScope);
  const criteria = history.criteria.filter(inScope);
  const topics = topicMastery(answers, ctx.clock.now(), await topicNames(ctx));
  return {
    interviews: attempt ? 1 : trend.length,
    answers: answers.filter((answer) => answer.given === "answered").length,
    unanswered: answers.filter((answer) => answer.given !== "answered").length,
    topics,
    trend,
    keepsMissing: keepsMissing(
      answers,
      criteria,
      await studyLinks(
        ctx,
        answers.map((answer) => answer.questionVersionId),
      ),
    ),
    neverAnswered: neverAnswered(answers),
    suggestion: await suggest(ctx, actor, topics),
    attempt,
  };
}

async function loadTrend(ctx: Context, candidateId: string): Promise<Report["trend"]> {
  const rows = await ctx.db
    .select({
      attemptId: attempts.id,
      title: attempts.title,
      at: attempts.startedAt,
      submittedAt: attempts.submittedAt,
      score: reports.score,
      low: reports.low,
      high: reports.high,
    })
    .from(reports)
    .innerJoin(attempts, eq(attempts.id, reports.attemptId))
    .where(eq(reports.candidateId, candidateId))
    .orderBy(asc(attempts.id));
  return rows.map(({ submittedAt, at, ...row }) => ({
    ...row,
    at: submittedAt ?? at,
    score: oneDecimal(row.score),
    low: oneDecimal(row.low),
    high: oneDecimal(row.high),
  }));
}

async function findAttempt(
  ctx: Context,
  attemptId: string,
  trend: Report["trend"],
): Promise<NonNullable<Report["attempt"]>> {
  const attempt = await authorizeAnswering(ctx, attemptId);
  const graded = trend.find((point) => point.attemptId === attempt.id);
  if (!graded) throw new ServiceError("conflict", "This attempt has no report yet: it is not graded.");
  return { id: attempt.id, title: attempt.title, submittedAt: graded.at, score: graded.score };
}

/** The weakest topics, from the set that the candidate used last and still may. */
async function suggest(
  ctx: Context,
  actor: Actor,
  topics: readonly TopicMastery[],
): Promise<Report["suggestion"]> {
  const weakest = topics.filter((topic) => topic.standing === "weak" || topic.standing === "middling");
  const chosen = (weakest.length > 0 ? weakest : topics.filter((topic) => topic.standing === "too-few"))
    .slice(0, SUGGESTED_TOPICS)
    .map(({ id, name }) => ({ id, name }));
  const [set] = await ctx.db
    .select({ id: questionSets.id, title: questionSets.title })
    .from(attempts)
    .innerJoin(scheduledInterviews, eq(scheduledInterviews.id, attempts.interviewId))
    .innerJoin(questionSets, eq(questionSets.id, scheduledInterviews.setId))
    .where(and(eq(attempts.candidateId, actor.id), inReach(actor, questionSets.organisationId)))
    .orderBy(desc(attempts.id))
    .limit(1);
  if (!set || chosen.length === 0) return null;
  return {
    setId: set.id,
    setTitle: set.title,
    topics: chosen,
    questionCount: 4,
    durationMinutes: SUGGESTED_MINUTES,
  };
}
