import { gradingRuns } from "@viva/db/schema/grading";
import { reports } from "@viva/db/schema/mastery";
import { scoreAttempt } from "@viva/domain/grading/score";
import { and, asc, desc, eq, gte } from "drizzle-orm";
import { topicNames } from "../bank/published-questions.ts";
import { type Context, only } from "../context.ts";
import { type History, loadHistory } from "./load-history.ts";
import { topicMastery } from "./topic-mastery.ts";

/** Stores the report of an attempt, made of what its grades are now. Call it inside a transaction. */
export async function writeReport(tx: Context, attempt: { id: string; candidateId: string }): Promise<void> {
  await store(tx, attempt, await loadHistory(tx, attempt.candidateId), tx.clock.now());
}

/**
 * Makes the report of an attempt again after its grades changed, and those of the candidate's later attempts, whose
 * estimates rest on it. Attempts without a report are left to the run that grades them.
 */
export async function rewriteReports(
  tx: Context,
  attempt: { id: string; candidateId: string },
): Promise<void> {
  // Two decisions on one candidate's answers take turns here: the second sees what the first wrote.
  const stale = await tx.db
    .select({ attemptId: reports.attemptId, compiledAt: reports.compiledAt })
    .from(reports)
    .where(and(eq(reports.candidateId, attempt.candidateId), gte(reports.attemptId, attempt.id)))
    .orderBy(asc(reports.attemptId))
    .for("update");
  if (stale.length === 0) return;
  const history = await loadHistory(tx, attempt.candidateId);
  for (const { attemptId, compiledAt } of stale) {
    const known = {
      answers: history.answers.filter((answer) => answer.attemptId <= attemptId),
      criteria: history.criteria.filter((criterion) => criterion.attemptId <= attemptId),
    };
    await store(tx, { id: attemptId, candidateId: attempt.candidateId }, known, compiledAt);
  }
}

async function store(
  tx: Context,
  attempt: { id: string; candidateId: string },
  { answers, criteria }: History,
  at: Date,
): Promise<void> {
  const run = only(
    await tx.db
      .select({ id: gradingRuns.id })
      .from(gradingRuns)
      .where(eq(gradingRuns.attemptId, attempt.id))
      .orderBy(desc(gradingRuns.id))
      .limit(1),
  );
  const score = scoreAttempt(
    answers
      .filter((answer) => answer.attemptId === attempt.id)
      .map(({ content, ...answer }) => ({ ...answer, minutes: content.minutes })),
  );
  const values = {
    gradingRunId: run.id,
    score: score.score * 100,
    low: score.low * 100,
    high: score.high * 100,
    checks: criteria.filter((criterion) => criterion.attemptId === attempt.id && criterion.open).length,
    topics: topicMastery(answers, at, await topicNames(tx)),
    compiledAt: at,
  };
  await tx.db
    .insert(reports)
    .values({ attemptId: attempt.id, candidateId: attempt.candidateId, ...values })
    .onConflictDoUpdate({ target: reports.attemptId, set: values });
}
