import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { questionSets, questions, questionVersions } from "@viva/db/schema/bank";
import { gradeDecisions, regradeResults, regrades } from "@viva/db/schema/grading";
import { and, asc, eq, gt, gte, isNull, ne, or } from "drizzle-orm";
import { storeVersion } from "../bank/store-version.ts";
import { audit, type Call, type Context, inTransaction, only } from "../context.ts";
import { rewriteReports } from "../mastery/write-reports.ts";
import type { RegradeRow } from "./authorize-regrade.ts";
import { pastAnswers } from "./past-answers.ts";
import { type RegradedAnswer, type RegradeVersion, writeGrades } from "./write-grades.ts";

/** Answers written at once: Postgres takes 65,535 parameters in a statement. */
const BATCH = 500;

/**
 * Writes what was previewed, all in one transaction: the version, a grading run for each attempt with the grade that
 * was shown, the news, the reports. Answers that the preview did not see, or whose grade changed since, stop it:
 * nothing is written then, and the preview is called outdated. Delivered twice, it is applied once.
 */
export function runApply({
  ctx,
  input,
}: Call<{ regradeId: string }>): Promise<"applied" | "outdated" | "stopped"> {
  return inTransaction(ctx, async (tx) => {
    const [regrade] = await tx.db
      .select()
      .from(regrades)
      .where(eq(regrades.id, input.regradeId))
      .for("update");
    if (regrade?.status !== "applying") return "stopped";
    const concerned = await lockAttempts(tx, regrade);
    if (await isOutdated(tx, regrade)) {
      await tx.db.update(regrades).set({ status: "outdated" }).where(eq(regrades.id, regrade.id));
      return "outdated";
    }
    const version = await publish(tx, regrade);
    for (let after: string | null = null; ; ) {
      const answers = await nextResults(tx, regrade, after);
      const last = answers.at(-1);
      if (!last) break;
      await writeGrades(tx, regrade, version, answers);
      after = last.attemptQuestionId;
    }
    await rewriteReports(tx, concerned);
    await tx.db
      .update(regrades)
      .set({ status: "applied", versionId: version.id, appliedAt: tx.clock.now() })
      .where(eq(regrades.id, regrade.id));
    await audit(tx, "grading.regrade-applied", { type: "regrade", id: regrade.id });
    return "applied";
  });
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
 * Whether an answer has no result, or one that was compared with a grade that is not the newest any more. Without a
 * reason also when people decided since: somebody could be lowered now whom the preview did not show.
 */
async function isOutdated(tx: Context, regrade: RegradeRow): Promise<boolean> {
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
  if (unseen.length > 0 || regrade.reason !== "") return unseen.length > 0;
  const decided = await tx.db
    .select({ id: gradeDecisions.id })
    .from(gradeDecisions)
    .innerJoin(regradeResults, eq(regradeResults.attemptQuestionId, gradeDecisions.attemptQuestionId))
    .where(and(eq(regradeResults.regradeId, regrade.id), gte(gradeDecisions.decidedAt, regrade.createdAt)))
    .limit(1);
  return decided.length > 0;
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

function nextResults(tx: Context, regrade: RegradeRow, after: string | null): Promise<RegradedAnswer[]> {
  return tx.db
    .select({
      attemptQuestionId: regradeResults.attemptQuestionId,
      attemptId: attemptQuestions.attemptId,
      answer: attemptQuestions.answerText,
      result: regradeResults.result,
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
