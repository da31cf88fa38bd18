import { gradingRuns } from "@viva/db/schema/grading";
import { reports } from "@viva/db/schema/mastery";
import { scoreAttempt } from "@viva/domain/grading/score";
import { and, asc, desc, eq, gte, inArray, sql } from "drizzle-orm";
import { topicNames } from "../bank/published-questions.ts";
import type { Context } from "../context.ts";
import { type History, loadHistory } from "./load-history.ts";
import { topicMastery } from "./topic-mastery.ts";

interface Attempt {
  id: string;
  candidateId: string;
}

/** Stores the report of an attempt, made of what its grades are now. Call it inside a transaction. */
export async function writeReport(tx: Context, attempt: Attempt): Promise<void> {
  const history = await loadHistory(tx, attempt.candidateId);
  await store(tx, attempt.candidateId, [{ attemptId: attempt.id, at: tx.clock.now(), history }]);
}

/**
 * Makes the report of an attempt again after its grades changed, and those of the candidate's later attempts, whose
 * estimates rest on it. Attempts without a report are left to the run that grades them.
 */
export async function rewriteReports(tx: Context, attempt: Attempt): Promise<void> {
  // Two decisions on one candidate's answers take turns here: the second sees what the first wrote.
  const stale = await tx.db
    .select({ attemptId: reports.attemptId, at: reports.compiledAt })
    .from(reports)
    .where(and(eq(reports.candidateId, attempt.candidateId), gte(reports.attemptId, attempt.id)))
    .orderBy(asc(reports.attemptId))
    .for("update");
  if (stale.length === 0) return;
  const history = await loadHistory(tx, attempt.candidateId);
  await store(
    tx,
    attempt.candidateId,
    stale.map(({ attemptId, at }) => ({
      attemptId,
      at,
      history: {
        answers: history.answers.filter((answer) => answer.attemptId <= attemptId),
        criteria: history.criteria.filter((criterion) => criterion.attemptId <= attemptId),
      },
    })),
  );
}

/** Writes the reports of some attempts of one candidate, each of what was known by then. */
async function store(
  tx: Context,
  candidateId: string,
  made: readonly { attemptId: string; at: Date; history: History }[],
): Promise<void> {
  const nameTopic = await topicNames(tx);
  const runs = await newestRuns(
    tx,
    made.map(({ attemptId }) => attemptId),
  );
  const rows = made.map(({ attemptId, at, history: { answers, criteria } }) => {
    const gradingRunId = runs.get(attemptId);
    if (!gradingRunId) throw new Error(`The attempt ${attemptId} has a report and was never graded.`);
    const score = scoreAttempt(
      answers
        .filter((answer) => answer.attemptId === attemptId)
        .map(({ content, ...answer }) => ({ ...answer, minutes: content.minutes })),
    );
    return {
      attemptId,
      candidateId,
      gradingRunId,
      score: score.score * 100,
      low: score.low * 100,
      high: score.high * 100,
      checks: criteria.filter((criterion) => criterion.attemptId === attemptId && criterion.open).length,
      topics: topicMastery(answers, at, nameTopic),
      compiledAt: at,
    };
  });
  await tx.db
    .insert(reports)
    .values(rows)
    .onConflictDoUpdate({
      target: reports.attemptId,
      set: {
        gradingRunId: sql`excluded.grading_run_id`,
        score: sql`excluded.score`,
        low: sql`excluded.low`,
        high: sql`excluded.high`,
        checks: sql`excluded.checks`,
        topics: sql`excluded.topics`,
        compiledAt: sql`excluded.compiled_at`,
      },
    });
}

async function newestRuns(tx: Context, attemptIds: string[]): Promise<Map<string, string>> {
  const rows = await tx.db
    .selectDistinctOn([gradingRuns.attemptId], { attemptId: gradingRuns.attemptId, id: gradingRuns.id })
    .from(gradingRuns)
    .where(inArray(gradingRuns.attemptId, attemptIds))
    .orderBy(gradingRuns.attemptId, desc(gradingRuns.id));
  return new Map(rows.map((row) => [row.attemptId, row.id]));
}
