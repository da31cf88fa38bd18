import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { reports } from "@viva/db/schema/mastery";
import type { AttemptSummary } from "@viva/domain/attempt/views";
import { oneDecimal } from "@viva/domain/grading/score";
import { and, count, desc, eq, inArray, lt, ne, sql } from "drizzle-orm";
import { type Call, type Context, requireActor } from "../context.ts";

export interface ListAttemptsInput {
  /** Id of the last attempt of the page before. Ids rise with time, so they are the order too. */
  cursor?: string | undefined;
  limit: number;
  /** Only open ones, or only ended ones; all when left out. */
  only?: "open" | "ended" | undefined;
}

export interface AttemptPage {
  items: AttemptSummary[];
  nextCursor: string | null;
}

/** One's own attempts, newest first. */
export async function listAttempts({ ctx, input }: Call<ListAttemptsInput>): Promise<AttemptPage> {
  const actor = requireActor(ctx);
  const rows = await ctx.db
    .select({ attempt: attempts, score: reports.score, checks: reports.checks, change: scoreChange() })
    .from(attempts)
    .leftJoin(reports, eq(reports.attemptId, attempts.id))
    .where(
      and(
        eq(attempts.candidateId, actor.id),
        input.cursor ? lt(attempts.id, input.cursor) : undefined,
        input.only === "open" ? eq(attempts.status, "open") : undefined,
        input.only === "ended" ? ne(attempts.status, "open") : undefined,
      ),
    )
    .orderBy(desc(attempts.id))
    .limit(input.limit + 1);
  const page = rows.slice(0, input.limit);
  const counts = await countsOf(
    ctx,
    page.map((row) => row.attempt.id),
  );
  return {
    items: page.map(({ attempt, score, checks, change }) => ({
      id: attempt.id,
      title: attempt.title,
      status: attempt.status,
      startedAt: attempt.startedAt,
      submittedAt: attempt.submittedAt,
      deadlineAt: attempt.deadlineAt,
      questionCount: counts.get(attempt.id) ?? 0,
      score: score === null ? null : oneDecimal(score),
      change: change === null ? null : oneDecimal(change),
      checks: checks ?? 0,
    })),
    nextCursor: rows.length > input.limit ? (page.at(-1)?.attempt.id ?? null) : null,
  };
}

/** Score less the score of the candidate's graded attempt before it; null when there is none. */
export function scoreChange() {
  // The table is named by hand: Drizzle leaves it off columns where only one is selected from, and they would
  // then mean the inner rows.
  return sql<number | null>`${reports.score} - (
    select earlier.score from ${reports} earlier
    where earlier.candidate_id = ${reports}.candidate_id and earlier.attempt_id < ${reports}.attempt_id
    order by earlier.attempt_id desc limit 1
  )`;
}

/** How many questions each attempt has. */
async function countsOf(ctx: Context, attemptIds: string[]): Promise<Map<string, number>> {
  if (attemptIds.length === 0) return new Map();
  const rows = await ctx.db
    .select({ attemptId: attemptQuestions.attemptId, count: count() })
    .from(attemptQuestions)
    .where(inArray(attemptQuestions.attemptId, attemptIds))
    .groupBy(attemptQuestions.attemptId);
  return new Map(rows.map((row) => [row.attemptId, row.count]));
}
