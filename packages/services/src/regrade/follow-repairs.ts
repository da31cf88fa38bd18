import { attemptQuestions } from "@viva/db/schema/attempt";
import { questions, questionVersions } from "@viva/db/schema/bank";
import { regrades } from "@viva/db/schema/grading";
import { and, asc, desc, eq, gt, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Context } from "../context.ts";
import { loadCurrentGrades } from "../grading/load-current-grades.ts";
import { regradeAnswer } from "./regrade-answer.ts";
import { insertGrades } from "./write-grades.ts";

/**
 * Grades the answers of an attempt again whose rubric was repaired while it was under way, as those were that came
 * before: by the newest version that a regrade was applied as. Both grades are kept. Call it in the transaction that
 * makes the first report, before it: nobody has seen a grade by then, so nobody is lowered.
 */
export async function followRepairs(tx: Context, attemptId: string): Promise<void> {
  await lockQuestions(tx, attemptId);
  const repairs = await findRepairs(tx, attemptId);
  if (repairs.length === 0) return;
  const ids = repairs.map((repair) => repair.attemptQuestionId);
  const grades = await loadCurrentGrades(tx, inArray(attemptQuestions.id, ids));
  for (const { attemptQuestionId, regradeId, version } of repairs) {
    const grade = grades.find((each) => each.question.id === attemptQuestionId);
    if (!grade || version.content.kind !== "free-text") continue;
    const { result } = regradeAnswer(version.content, grade);
    const answer = { attemptQuestionId, attemptId, answer: grade.question.answerText, result };
    await insertGrades(tx, { id: regradeId }, version, [answer]);
  }
}

/**
 * Whoever applies a regrade locks its question too: either that is done, and seen here, or it waits for the report and
 * then finds an answer that its preview did not see.
 */
async function lockQuestions(tx: Context, attemptId: string): Promise<void> {
  await tx.db
    .select({ id: questions.id })
    .from(questions)
    .innerJoin(questionVersions, eq(questionVersions.questionId, questions.id))
    .innerJoin(attemptQuestions, eq(attemptQuestions.questionVersionId, questionVersions.id))
    .where(eq(attemptQuestions.attemptId, attemptId))
    .orderBy(asc(questions.id))
    .for("share", { of: questions });
}

/** By answer, the newest version later than the one that was asked that came through a regrade. */
function findRepairs(tx: Context, attemptId: string) {
  const asked = alias(questionVersions, "asked");
  return tx.db
    .selectDistinctOn([attemptQuestions.id], {
      attemptQuestionId: attemptQuestions.id,
      regradeId: regrades.id,
      version: questionVersions,
    })
    .from(attemptQuestions)
    .innerJoin(asked, eq(asked.id, attemptQuestions.questionVersionId))
    .innerJoin(regrades, and(eq(regrades.questionId, asked.questionId), eq(regrades.status, "applied")))
    .innerJoin(
      questionVersions,
      and(eq(questionVersions.id, regrades.versionId), gt(questionVersions.version, asked.version)),
    )
    .where(eq(attemptQuestions.attemptId, attemptId))
    .orderBy(asc(attemptQuestions.id), desc(questionVersions.version), desc(regrades.id));
}
