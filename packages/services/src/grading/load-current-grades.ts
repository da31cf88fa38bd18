import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { questionVersions, rubricCriteria } from "@viva/db/schema/bank";
import {
  answerGrades,
  appeals,
  appealWithdrawals,
  criterionGrades,
  gradeDecisions,
} from "@viva/db/schema/grading";
import { users } from "@viva/db/schema/identity";
import type { Criterion, Question } from "@viva/domain/bank/question";
import {
  type AutomaticAnswer,
  type AutomaticCriterion,
  answerFlags,
  type CurrentAnswer,
  currentAnswer,
  type Decision,
} from "@viva/domain/grading/fold";
import { and, asc, desc, eq, inArray, isNotNull, type SQL } from "drizzle-orm";
import type { Context } from "../context.ts";

export interface StoredDecision extends Decision {
  attemptQuestionId: string;
  reason: string;
  appealId: string | null;
  batchId: string;
  decidedBy: string;
  deciderName: string;
  decidedAt: Date;
}

export interface StoredAppeal {
  id: string;
  attemptQuestionId: string;
  key: string;
  kind: (typeof appeals.$inferSelect)["kind"];
  reason: string;
  raisedAt: Date;
  dueAt: Date;
  withdrawnAt: Date | null;
}

export interface StoredCriterion extends AutomaticCriterion {
  /** Row of the rubric in the version that the grade names. */
  criterionId: string;
  given: typeof criterionGrades.$inferSelect;
  /** How it is judged: what only a person can judge, nobody settles for themselves. */
  by: Criterion["by"];
}

export interface AskedVersion {
  versionId: string;
  version: number;
  questionId: string;
  content: Question;
}

/** A graded answer with all that counts on it now. */
export interface CurrentGrade {
  attempt: typeof attempts.$inferSelect;
  question: typeof attemptQuestions.$inferSelect;
  /** The newest automatic grade. */
  grade: typeof answerGrades.$inferSelect;
  /** What was asked. */
  asked: AskedVersion;
  /** The version whose rubric it is graded against: `asked`, or a later one. */
  graded: AskedVersion;
  /** The newest automatic grade as the fold took it. */
  automatic: AutomaticAnswer<StoredCriterion>;
  current: CurrentAnswer<StoredCriterion, StoredDecision>;
  /** All decisions and appeals of the answer, oldest first. */
  decisions: StoredDecision[];
  appeals: StoredAppeal[];
}

/**
 * The graded answers that `where` (over attempts and their questions) selects, by attempt and position: of each the
 * newest automatic grade, and the fold of people's decisions on top.
 */
export async function loadCurrentGrades(ctx: Context, where: SQL | undefined): Promise<CurrentGrade[]> {
  const newest = ctx.db
    .selectDistinctOn([answerGrades.attemptQuestionId], { id: answerGrades.id })
    .from(answerGrades)
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, answerGrades.attemptQuestionId))
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .where(and(eq(answerGrades.status, "graded"), isNotNull(attempts.submittedAt), where))
    .orderBy(answerGrades.attemptQuestionId, desc(answerGrades.id))
    .as("newest");
  const rows = await ctx.db
    .select({ attempt: attempts, question: attemptQuestions, grade: answerGrades })
    .from(newest)
    .innerJoin(answerGrades, eq(answerGrades.id, newest.id))
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, answerGrades.attemptQuestionId))
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .orderBy(asc(attempts.id), asc(attemptQuestions.position));
  if (rows.length === 0) return [];
  const criteria = await loadCriteria(
    ctx,
    rows.map((row) => row.grade.id),
  );
  const versions = await loadVersions(
    ctx,
    rows.flatMap((row) => [row.question.questionVersionId, row.grade.questionVersionId]),
  );
  const questionIds = rows.map((row) => row.question.id);
  const decisions = await loadDecisions(ctx, questionIds);
  const raised = await loadAppeals(ctx, questionIds);
  return rows.map((row) => {
    const own = decisions.get(row.question.id) ?? [];
    const asked = versions(row.question.questionVersionId);
    const graded = versions(row.grade.questionVersionId);
    const by = new Map<string, Criterion["by"]>(graded.content.rubric.map((each) => [each.id, each.by]));
    const given = (criteria.get(row.grade.id) ?? []).map((criterion) => ({
      ...criterion,
      by: by.get(criterion.key) ?? "text",
    }));
    const { score, low, high, state, flags } = row.grade;
    if (score === null || low === null || high === null || state === null)
      throw new Error(`The grade ${row.grade.id} is given, but not whole.`);
    const automatic = { score, low, high, state, flags: answerFlags(flags ?? []).length, criteria: given };
    return {
      attempt: row.attempt,
      question: row.question,
      grade: row.grade,
      asked,
      graded,
      automatic,
      current: currentAnswer(automatic, own),
      decisions: own,
      appeals: raised.get(row.question.id) ?? [],
    };
  });
}

/** Each version once: many answers share it, and it is the largest part of them. */
async function loadVersions(ctx: Context, ids: string[]): Promise<(id: string) => AskedVersion> {
  const rows = await ctx.db
    .select({
      versionId: questionVersions.id,
      version: questionVersions.version,
      questionId: questionVersions.questionId,
      content: questionVersions.content,
    })
    .from(questionVersions)
    .where(inArray(questionVersions.id, [...new Set(ids)]));
  const versions = new Map(rows.map((row) => [row.versionId, row]));
  return (id) => {
    const version = versions.get(id);
    if (!version) throw new Error(`The version ${id} of a question is named by a grade and not there.`);
    return version;
  };
}

async function loadCriteria(
  ctx: Context,
  gradeIds: string[],
): Promise<Map<string, Omit<StoredCriterion, "by">[]>> {
  const rows = await ctx.db
    .select({ given: criterionGrades, criterion: rubricCriteria })
    .from(criterionGrades)
    .innerJoin(rubricCriteria, eq(rubricCriteria.id, criterionGrades.criterionId))
    .where(inArray(criterionGrades.answerGradeId, gradeIds))
    .orderBy(asc(rubricCriteria.position));
  return mapGroups(
    rows,
    (row) => row.given.answerGradeId,
    ({ given, criterion }) => ({
      criterionId: criterion.id,
      key: criterion.key,
      statement: criterion.statement,
      weight: criterion.weight,
      points: given.points,
      verdict: given.verdict,
      state: given.state,
      confidence: given.confidence,
      given,
    }),
  );
}

/** Decisions by answer. */
export async function loadDecisions(
  ctx: Context,
  attemptQuestionIds: string[],
): Promise<Map<string, StoredDecision[]>> {
  const rows = await ctx.db
    .select({ decision: gradeDecisions, statement: rubricCriteria.statement, deciderName: users.name })
    .from(gradeDecisions)
    .innerJoin(rubricCriteria, eq(rubricCriteria.id, gradeDecisions.criterionId))
    .innerJoin(users, eq(users.id, gradeDecisions.decidedBy))
    .where(inArray(gradeDecisions.attemptQuestionId, attemptQuestionIds))
    .orderBy(asc(gradeDecisions.id));
  return mapGroups(
    rows,
    (row) => row.decision.attemptQuestionId,
    ({ decision, statement, deciderName }) => {
      const { criterionKey: key, criterionId: _version, ...rest } = decision;
      return { ...rest, key, statement, deciderName };
    },
  );
}

async function loadAppeals(ctx: Context, attemptQuestionIds: string[]): Promise<Map<string, StoredAppeal[]>> {
  const rows = await ctx.db
    .select({ appeal: appeals, withdrawnAt: appealWithdrawals.at })
    .from(appeals)
    .leftJoin(appealWithdrawals, eq(appealWithdrawals.appealId, appeals.id))
    .where(inArray(appeals.attemptQuestionId, attemptQuestionIds))
    .orderBy(asc(appeals.id));
  return mapGroups(
    rows,
    (row) => row.appeal.attemptQuestionId,
    ({ appeal, withdrawnAt }) => ({
      id: appeal.id,
      attemptQuestionId: appeal.attemptQuestionId,
      key: appeal.criterionKey,
      kind: appeal.kind,
      reason: appeal.reason,
      raisedAt: appeal.raisedAt,
      dueAt: appeal.dueAt,
      withdrawnAt,
    }),
  );
}

function mapGroups<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  toValue: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(toValue(row));
    else groups.set(key, [toValue(row)]);
  }
  return groups;
}
