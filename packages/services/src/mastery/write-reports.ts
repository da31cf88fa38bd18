import { gradingRuns } from "@viva/db/schema/grading";
import { reports } from "@viva/db/schema/mastery";
import { scoreAttempt } from "@viva/domain/grading/score";
import { asc, desc, inArray, sql } from "drizzle-orm";
import { topicNames } from "../bank/published-questions.ts";
import type { Context } from "../context.ts";
import { type History, loadHistories, loadHistory } from "./load-history.ts";
import { topicMastery } from "./topic-mastery.ts";

interface Attempt {
  id: string;
  candidateId: string;
}

/** Stores the report of an attempt, made of what its grades are now. Call it inside a transaction. */
export async function writeReport(tx: Context, { id, candidateId }: Attempt): Promise<void> {
  const history = await loadHistory(tx, candidateId);
  await store(tx, [{ attemptId: id, candidateId, at: tx.clock.now(), history }]);
}

/** Candidates whose histories are held at once: a statement takes 65,535 parameters, and some practise for a year. */
const CANDIDATES_AT_ONCE = 20;
const REPORTS_IN_ONE_STATEMENT = 2_000;

/**
 * Makes the reports of attempts again after their grades changed, and those of their candidates' later attempts, whose
 * estimates rest on them. Attempts without a report are left to the run that grades them.
 */
export async function rewriteReports(tx: Context, changed: readonly Attempt[]): Promise<void> {
  const first = new Map<string, string>();
  for (const { id, candidateId } of changed) {
    const known = first.get(candidateId);
    if (known === undefined || id < known) first.set(candidateId, id);
  }
  // By candidate, so that two of these at once wait for each other and never in a ring.
  const candidates = [...first.keys()].sort();
  for (let from = 0; from < candidates.length; from += CANDIDATES_AT_ONCE) {
    await rewriteOf(tx, candidates.slice(from, from + CANDIDATES_AT_ONCE), first);
  }
}

async function rewriteOf(
  tx: Context,
  candidateIds: string[],
  first: ReadonlyMap<string, string>,
): Promise<void> {
  // Two decisions on one candidate's answers take turns here: the second sees what the first wrote.
  const locked = await tx.db
    .select({ attemptId: reports.attemptId, candidateId: reports.candidateId, at: reports.compiledAt })
    .from(reports)
    .where(inArray(reports.candidateId, candidateIds))
    .orderBy(asc(reports.candidateId), asc(reports.attemptId))
    .for("update");
  const stale = locked.filter(({ attemptId, candidateId }) => attemptId >= (first.get(candidateId) ?? ""));
  if (stale.length === 0) return;
  const historyOf = await loadHistories(tx, candidateIds);
  await store(
    tx,
    stale.map((report) => {
      const { answers, criteria } = historyOf(report.candidateId);
      return {
        ...report,
        history: {
          answers: answers.filter((answer) => answer.attemptId <= report.attemptId),
          criteria: criteria.filter((criterion) => criterion.attemptId <= report.attemptId),
        },
      };
    }),
  );
}

/** Writes reports, each of what was known of its candidate by then. */
async function store(
  tx: Context,
  made: readonly { attemptId: string; candidateId: string; at: Date; history: History }[],
): Promise<void> {
  const nameTopic = await topicNames(tx);
  const runs = await newestRuns(
    tx,
    made.map(({ attemptId }) => attemptId),
  );
  const rows = made.map(({ attemptId, candidateId, at, history: { answers, criteria } }) => {
    const gradingRunId = runs.get(attemptId);
    if (!gradingRunId) throw new Error(`The attempt ${attemptId} has a report and was never graded.`);
    const own = answers.filter((answer) => answer.attemptId === attemptId);
    const score = scoreAttempt(
      own.map(({ content, ...answer }) => ({ ...answer, minutes: content.minutes })),
    );
    const open = criteria.filter((criterion) => criterion.attemptId === attemptId && criterion.open);
    return {
      attemptId,
      candidateId,
      gradingRunId,
      score: score.score * 100,
      low: score.low * 100,
      high: score.high * 100,
      checks: open.length + own.filter((answer) => answer.flagged).length,
      topics: topicMastery(answers, at, nameTopic),
      compiledAt: at,
    };
  });
  for (let from = 0; from < rows.length; from += REPORTS_IN_ONE_STATEMENT) {
    await tx.db
      .insert(reports)
      .values(rows.slice(from, from + REPORTS_IN_ONE_STATEMENT))
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
}

async function newestRuns(tx: Context, attemptIds: string[]): Promise<Map<string, string>> {
  const rows = await tx.db
    .selectDistinctOn([gradingRuns.attemptId], { attemptId: gradingRuns.attemptId, id: gradingRuns.id })
    .from(gradingRuns)
    .where(inArray(gradingRuns.attemptId, attemptIds))
    .orderBy(gradingRuns.attemptId, desc(gradingRuns.id));
  return new Map(rows.map((row) => [row.attemptId, row.id]));
}
