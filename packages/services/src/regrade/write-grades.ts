import { attemptQuestions } from "@viva/db/schema/attempt";
import { rubricCriteria } from "@viva/db/schema/bank";
import { answerGrades, criterionGrades, gradeNews, gradingRuns } from "@viva/db/schema/grading";
import type { AnswerResult } from "@viva/domain/grading/answer-result";
import { oneDecimal, shownChange } from "@viva/domain/grading/score";
import { eq, inArray } from "drizzle-orm";
import type { Context } from "../context.ts";
import { gradeColumns } from "../grading/grade-columns.ts";
import { type CurrentGrade, loadCurrentGrades } from "../grading/load-current-grades.ts";
import type { RegradeRow } from "./authorize-regrade.ts";

export interface RegradedAnswer {
  attemptQuestionId: string;
  attemptId: string;
  answer: string;
  result: AnswerResult;
}

export interface RegradeVersion {
  id: string;
  version: number;
}

/** Criteria of 500 answers can be more than one statement takes. */
const ROWS_IN_ONE_STATEMENT = 4_000;

/**
 * Adds the new grades of some answers, each in a run of its attempt, and tells the candidates whose score changed, or where
 * what a person decided no longer counts.
 * People's decisions need no writing: they lie on top of whatever the newest grade is.
 */
export async function writeGrades(
  tx: Context,
  regrade: RegradeRow,
  version: RegradeVersion,
  answers: readonly RegradedAnswer[],
): Promise<void> {
  const which = inArray(
    attemptQuestions.id,
    answers.map((answer) => answer.attemptQuestionId),
  );
  const before = await loadCurrentGrades(tx, which);
  await insertGrades(tx, regrade, version, answers);
  await tellChanges(tx, regrade, version, before, await loadCurrentGrades(tx, which));
}

/** The same without telling anybody: of grades that nobody has seen. */
export async function insertGrades(
  tx: Context,
  regrade: Pick<RegradeRow, "id">,
  version: RegradeVersion,
  answers: readonly RegradedAnswer[],
): Promise<void> {
  const now = tx.clock.now();
  const runs = await tx.db
    .insert(gradingRuns)
    .values(
      answers.map(({ attemptId }) => ({
        attemptId,
        kind: "regrade" as const,
        regradeId: regrade.id,
        status: "done" as const,
        createdAt: now,
        finishedAt: now,
      })),
    )
    .returning({ id: gradingRuns.id, attemptId: gradingRuns.attemptId });
  const runOf = new Map(runs.map((run) => [run.attemptId, run.id]));
  const grades = await tx.db
    .insert(answerGrades)
    .values(
      answers.map(({ attemptQuestionId, attemptId, answer, result }) => ({
        gradingRunId: found(runOf, attemptId),
        attemptQuestionId,
        questionVersionId: version.id,
        ...gradeColumns(result, answer, now),
      })),
    )
    .returning({ id: answerGrades.id, attemptQuestionId: answerGrades.attemptQuestionId });
  const gradeOf = new Map(grades.map((grade) => [grade.attemptQuestionId, grade.id]));
  const criteria = await tx.db
    .select({ id: rubricCriteria.id, key: rubricCriteria.key })
    .from(rubricCriteria)
    .where(eq(rubricCriteria.questionVersionId, version.id));
  const criterionOf = new Map(criteria.map((criterion) => [criterion.key, criterion.id]));
  const rows = answers.flatMap(({ attemptQuestionId, result }) =>
    result.criteria.map(({ id: key, ...grade }) => ({
      answerGradeId: found(gradeOf, attemptQuestionId),
      criterionId: found(criterionOf, key),
      ...grade,
    })),
  );
  for (let from = 0; from < rows.length; from += ROWS_IN_ONE_STATEMENT) {
    await tx.db.insert(criterionGrades).values(rows.slice(from, from + ROWS_IN_ONE_STATEMENT));
  }
}

async function tellChanges(
  tx: Context,
  regrade: RegradeRow,
  version: RegradeVersion,
  before: readonly CurrentGrade[],
  after: readonly CurrentGrade[],
): Promise<void> {
  const now = new Map(after.map((grade) => [grade.question.id, grade.current]));
  const news = before.flatMap((old) => {
    const current = found(now, old.question.id);
    const [was, is] = [old.current.score * 100, current.score * 100];
    const lapsed = lapsedStatements(old.current, current);
    if (shownChange(was, is) === 0 && lapsed.length === 0) return [];
    return {
      readerId: old.attempt.candidateId,
      attemptQuestionId: old.question.id,
      details: {
        kind: "regraded" as const,
        before: oneDecimal(was),
        after: oneDecimal(is),
        fromVersion: old.graded.version,
        toVersion: version.version,
        reason: regrade.reason,
        lapsed,
      },
      at: tx.clock.now(),
    };
  });
  if (news.length > 0) await tx.db.insert(gradeNews).values(news);
}

/** What was decided by people before and is not any more: told also where the score stays. */
function lapsedStatements(before: CurrentGrade["current"], after: CurrentGrade["current"]): string[] {
  const standing = new Set(after.criteria.filter((each) => each.standing !== null).map(({ key }) => key));
  return before.criteria
    .filter((each) => each.standing !== null && !standing.has(each.key))
    .map((each) => each.statement);
}

function found<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`A row that was just written is missing: ${key}.`);
  return value;
}
