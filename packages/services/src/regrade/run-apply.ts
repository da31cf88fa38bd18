import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { questionSets, questions, questionVersions } from "@viva/db/schema/bank";
import { regradeResults, regrades } from "@viva/db/schema/grading";
import { and, asc, eq, gt, inArray, isNull, ne, or } from "drizzle-orm";
import { storeVersion } from "../bank/store-version.ts";
import { audit, type Call, type Context, inTransaction, only } from "../context.ts";
import { loadCurrentGrades } from "../grading/load-current-grades.ts";
import { rewriteReports } from "../mastery/write-reports.ts";
import type { RegradeRow } from "./authorize-regrade.ts";
import { newestVersion, publishedSince } from "./newest-version.ts";
import { pastAnswers } from "./past-answers.ts";
import { foldResult } from "./regrade-answer.ts";
import { tryStep } from "./try-step.ts";
import { type RegradedAnswer, type RegradeVersion, writeGrades } from "./write-grades.ts";

/** Answers written at once: Postgres takes 65,535 parameters in a statement. */
const BATCH = 500;

/**
 * Writes what was previewed, all in one transaction: the version, a grading run for each attempt with the grade that
 * was shown, the news, the reports. Where what was shown is not what this would do any more, nothing is written, and the
 * preview is called outdated. Delivered twice, it is applied once; what fails however often it is tried ends as failed.
 */
export function runApply({
  ctx,
  input,
}: Call<{ regradeId: string }>): Promise<"applied" | "outdated" | "stopped" | "failed"> {
  return tryStep(ctx, input.regradeId, "applying", () => inTransaction(ctx, (tx) => apply(tx, input)));
}

async function apply(tx: Context, input: { regradeId: string }): Promise<"applied" | "outdated" | "stopped"> {
  const [regrade] = await tx.db.select().from(regrades).where(eq(regrades.id, input.regradeId)).for("update");
  if (regrade?.status !== "applying") return "stopped";
  // Nothing of this question is published, and no first report with it compiled, until all is written.
  await tx.db
    .select({ id: questions.id })
    .from(questions)
    .where(eq(questions.id, regrade.questionId))
    .for("update");
  const concerned = await lockAttempts(tx, regrade);
  if (await isOutdated(tx, regrade)) {
    await tx.db.update(regrades).set({ status: "outdated" }).where(eq(regrades.id, regrade.id));
    return "outdated";
  }
  const version = await publish(tx, regrade);
  for await (const answers of batches(tx, regrade)) await writeGrades(tx, regrade, version, answers);
  await rewriteReports(tx, concerned);
  await tx.db
    .update(regrades)
    .set({ status: "applied", versionId: version.id, appliedAt: tx.clock.now() })
    .where(eq(regrades.id, regrade.id));
  await audit(tx, "grading.regrade-applied", { type: "regrade", id: regrade.id });
  return "applied";
}

interface Attempt {
  id: string;
  candidateId: string;
}

/** In the order of their ids, as whoever decides on single answers does; decisions wait until all is written. */
function lockAttempts(tx: Context, regrade: RegradeRow): Promise<Attempt[]> {
  return tx.db
    .select({ id: attempts.id, candidateId: attempts.candidateId })
    .from(regradeResults)
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, regradeResults.attemptQuestionId))
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .where(eq(regradeResults.regradeId, regrade.id))
    .orderBy(asc(attempts.id))
    .for("update", { of: attempts });
}

/**
 * Whether applying would do anything else than was shown: publish over a version that came since, leave out an answer,
 * or move one from or to another score, as when people decided since. Nobody falls who was not shown to.
 */
async function isOutdated(tx: Context, regrade: RegradeRow): Promise<boolean> {
  if (publishedSince(regrade, await newestVersion(tx, regrade.questionId)) !== null) return true;
  const past = pastAnswers(tx, regrade.questionId, regrade.contentHash);
  const results = and(
    eq(regradeResults.regradeId, regrade.id),
    eq(regradeResults.attemptQuestionId, past.attemptQuestionId),
  );
  const unseen = await tx.db
    .select({ id: past.attemptQuestionId })
    .from(past)
    .leftJoin(regradeResults, results)
    .where(or(isNull(regradeResults.attemptQuestionId), ne(regradeResults.baseGradeId, past.gradeId)))
    .limit(1);
  if (unseen.length > 0) return true;
  for await (const answers of batches(tx, regrade)) {
    const ids = answers.map((answer) => answer.attemptQuestionId);
    const shown = new Map(answers.map((answer) => [answer.attemptQuestionId, answer]));
    for (const grade of await loadCurrentGrades(tx, inArray(attemptQuestions.id, ids))) {
      const answer = shown.get(grade.question.id);
      if (!answer) continue;
      const after = foldResult(regrade.content, answer.result, grade);
      if (differs(answer.before, grade.current.score) || differs(answer.after, after.score)) return true;
    }
  }
  return false;
}

/** Sums of the same points in the same order: more than the noise of a float is another grade. */
function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > 1e-9;
}

async function publish(tx: Context, regrade: RegradeRow): Promise<RegradeVersion> {
  const home = only(
    await tx.db
      .select({ id: questions.homeSetId })
      .from(questions)
      .where(eq(questions.id, regrade.questionId)),
  );
  const stored = await storeVersion(tx, {
    homeSetId: home.id,
    content: regrade.content,
    contentHash: regrade.contentHash,
    planted: [],
  });
  const now = tx.clock.now();
  await tx.db.update(questionSets).set({ updatedAt: now }).where(eq(questionSets.id, home.id));
  const isStored = and(
    eq(questionVersions.questionId, regrade.questionId),
    eq(questionVersions.version, stored.version),
  );
  return only(
    await tx.db
      .select({ id: questionVersions.id, version: questionVersions.version })
      .from(questionVersions)
      .where(isStored),
  );
}

type Previewed = RegradedAnswer & { before: number; after: number };

/** What was previewed, by the id of the answer. */
async function* batches(tx: Context, regrade: RegradeRow): AsyncGenerator<Previewed[]> {
  for (let after: string | null = null; ; ) {
    const answers = await nextResults(tx, regrade, after);
    const last = answers.at(-1);
    if (!last) return;
    yield answers;
    after = last.attemptQuestionId;
  }
}

function nextResults(tx: Context, regrade: RegradeRow, after: string | null): Promise<Previewed[]> {
  return tx.db
    .select({
      attemptQuestionId: regradeResults.attemptQuestionId,
      attemptId: attemptQuestions.attemptId,
      answer: attemptQuestions.answerText,
      result: regradeResults.result,
      before: regradeResults.before,
      after: regradeResults.after,
    })
    .from(regradeResults)
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, regradeResults.attemptQuestionId))
    .where(
      and(
        eq(regradeResults.regradeId, regrade.id),
        after === null ? undefined : gt(regradeResults.attemptQuestionId, after),
      ),
    )
    .orderBy(asc(regradeResults.attemptQuestionId))
    .limit(BATCH);
}
