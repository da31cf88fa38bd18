import { attempts } from "@viva/db/schema/attempt";
import { questionSets } from "@viva/db/schema/bank";
import { scheduledInterviews } from "@viva/db/schema/interview";
import type { TopicView } from "@viva/domain/bank/views";
import type { InterviewView } from "@viva/domain/interview/views";
import { eq, getTableColumns, type SQL } from "drizzle-orm";
import type { InterviewRow } from "../access/authorize.ts";
import { topicNames } from "../bank/published-questions.ts";
import type { Context } from "../context.ts";

interface InterviewWithAttempt extends InterviewRow {
  setTitle: string;
  attempt: { id: string; status: string } | null;
}

/** Views of the interviews that match, soonest first. */
export async function listInterviewViews(ctx: Context, where: SQL | undefined): Promise<InterviewView[]> {
  const rows = await ctx.db
    .select({
      ...getTableColumns(scheduledInterviews),
      setTitle: questionSets.title,
      attempt: { id: attempts.id, status: attempts.status },
    })
    .from(scheduledInterviews)
    .innerJoin(questionSets, eq(questionSets.id, scheduledInterviews.setId))
    .leftJoin(attempts, eq(attempts.interviewId, scheduledInterviews.id))
    .where(where)
    .orderBy(scheduledInterviews.startsAt);
  const nameTopic = await topicNames(ctx);
  const now = ctx.clock.now();
  return rows.map((row) => toView(row, nameTopic, now));
}

function toView(row: InterviewWithAttempt, nameTopic: (id: string) => TopicView, now: Date): InterviewView {
  return {
    id: row.id,
    title: row.title,
    set: { id: row.setId, title: row.setTitle },
    questionCount: row.plan.questionCount,
    durationMinutes: row.plan.durationMinutes,
    topics: row.plan.topics.map(nameTopic),
    include: row.plan.include,
    startsAt: row.startsAt,
    timeZone: row.timeZone,
    scheduled: row.scheduled,
    state: stateOf(row, now),
    attemptId: row.attempt?.id ?? null,
    serverNow: now,
  };
}

function stateOf(row: InterviewWithAttempt, now: Date): InterviewView["state"] {
  if (row.attempt) return row.attempt.status === "open" ? "started" : "finished";
  if (row.cancelledAt) return "cancelled";
  return row.startsAt <= now ? "ready" : "waiting";
}
