import type { Question } from "@viva/domain/bank/question";
import type { TestVerdict } from "@viva/domain/execution/judge";
import type { AnswerResult } from "@viva/domain/grading/answer-result";
import type { AppealKind } from "@viva/domain/grading/appeal";
import type { DecidingRole } from "@viva/domain/grading/fold";
import type { ModelUse } from "@viva/domain/grading/language-model";
import type { GradeNewsDetails } from "@viva/domain/grading/news";
import type { AcceptedPhrasing, RegradedCriterion, RegradeStatus } from "@viva/domain/grading/regrade";
import type { GradeState, Verdict } from "@viva/domain/grading/views";
import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { attemptQuestions, attempts } from "./attempt.ts";
import { questions, questionVersions, rubricCriteria } from "./bank.ts";
import { createdAt, id, time } from "./columns.ts";
import { users } from "./identity.ts";

/**
 * A changed question held against all past answers: previewed first, then applied as one grading run for each
 * attempt. What was previewed stays, so that it can be read what was known when it was applied.
 */
export const regrades = pgTable(
  "regrades",
  {
    id: id(),
    questionId: uuid("question_id")
      .notNull()
      .references(() => questions.id),
    /** The question as it would be published; `contentHash` as that of a version. */
    content: jsonb("content").$type<Question>().notNull(),
    contentHash: text("content_hash").notNull(),
    /** The save of the draft that this is. */
    draftRevision: integer("draft_revision").notNull(),
    /** The newest version when it was begun: over a newer one, unless that is this very content, it is not applied. */
    baseVersionId: uuid("base_version_id")
      .notNull()
      .references(() => questionVersions.id),
    status: text("status").$type<RegradeStatus>().notNull(),
    /** The phrasing that was put into the draft for it, which a cancel takes out again; null for another change. */
    accepted: jsonb("accepted").$type<AcceptedPhrasing>(),
    /** Answers to grade and graded so far. */
    total: integer("total").notNull(),
    done: integer("done").notNull().default(0),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    /** How often the present step was begun since it last got on: what fails again and again ends as `failed`. */
    tries: integer("tries").notNull().default(0),
    /** Why, for those whose grade changes; what failed, in words for whoever asked for it. */
    reason: text("reason").notNull().default(""),
    failure: text("failure"),
    appliedBy: uuid("applied_by").references(() => users.id),
    appliedAt: time("applied_at"),
    /** The version that it was applied as. */
    versionId: uuid("version_id").references(() => questionVersions.id),
  },
  (table) => [
    index("regrades_question_idx").on(table.questionId),
    index("regrades_unfinished_idx")
      .on(table.createdAt)
      .where(sql`${table.status} in ('previewing', 'applying')`),
  ],
);

/**
 * One grading of a whole attempt. The row is the outbox: it is written with the submission, and a sweep
 * puts it on the queue if the process died in between.
 */
export const gradingRuns = pgTable(
  "grading_runs",
  {
    id: id(),
    attemptId: uuid("attempt_id")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    kind: text("kind").$type<"initial" | "regrade">().notNull().default("initial"),
    /** What it was part of; null for an initial one. Its answers name the version; the grade before names the other. */
    regradeId: uuid("regrade_id").references(() => regrades.id),
    status: text("status").$type<"queued" | "grading" | "done">().notNull().default("queued"),
    createdAt: createdAt(),
    /** How often its jobs were put on the queue, and when last; null until the first time. */
    rounds: integer("rounds").notNull().default(0),
    enqueuedAt: time("enqueued_at"),
    finishedAt: time("finished_at"),
  },
  (table) => [
    unique("grading_runs_once_a_regrade").on(table.regradeId, table.attemptId),
    index("grading_runs_attempt_idx").on(table.attemptId),
    uniqueIndex("grading_runs_one_initial").on(table.attemptId).where(sql`${table.kind} = 'initial'`),
    index("grading_runs_unfinished_idx").on(table.createdAt).where(sql`${table.status} <> 'done'`),
  ],
);

/** The part of a run that is one answer. Who holds the lease may write the grade; nobody else can. */
export const answerGrades = pgTable(
  "answer_grades",
  {
    id: id(),
    gradingRunId: uuid("grading_run_id")
      .notNull()
      .references(() => gradingRuns.id, { onDelete: "cascade" }),
    attemptQuestionId: uuid("attempt_question_id")
      .notNull()
      .references(() => attemptQuestions.id, { onDelete: "cascade" }),
    /** The version whose rubric it is graded against: the one that was drawn, or a later one of the question. */
    questionVersionId: uuid("question_version_id")
      .notNull()
      .references(() => questionVersions.id),
    status: text("status")
      .$type<"waiting" | "running" | "retrying" | "graded" | "failed">()
      .notNull()
      .default("waiting"),
    leaseToken: uuid("lease_token"),
    leaseUntil: time("lease_until"),
    tries: integer("tries").notNull().default(0),
    /** The fault of the last try, for the operator; never a reason for a score. */
    lastFault: text("last_fault"),
    /** sha256 of the answer's text that was graded. */
    answerHash: text("answer_hash"),
    /** Grader and version, as `embedded@1.0.0` or `tests@2`. */
    grader: text("grader"),
    /** 0..1, with an 80 % interval. */
    score: doublePrecision("score"),
    low: doublePrecision("low"),
    high: doublePrecision("high"),
    confidence: doublePrecision("confidence"),
    state: text("state").$type<GradeState>(),
    flags: jsonb("flags").$type<{ code: string; reason: string }[]>(),
    /** How the code ran, and the seed of its drawn inputs; null for text. */
    run: jsonb("run").$type<{
      status: string;
      stdout: string;
      stderr: string;
      wallMs: number;
      seed?: string;
    }>(),
    /** What a language model was asked for it, with its cost; null where none was. */
    model: jsonb("model").$type<ModelUse>(),
    gradedAt: time("graded_at"),
  },
  (table) => [
    unique("answer_grades_once").on(table.gradingRunId, table.attemptQuestionId),
    index("answer_grades_question_idx").on(table.attemptQuestionId),
    check("answer_grades_whole", sql`(${table.status} = 'graded') = (${table.score} is not null)`),
  ],
);

/** The grade of one criterion, as the grader gave it. Append-only: people's decisions are rows on top. */
export const criterionGrades = pgTable(
  "criterion_grades",
  {
    id: id(),
    answerGradeId: uuid("answer_grade_id")
      .notNull()
      .references(() => answerGrades.id, { onDelete: "cascade" }),
    criterionId: uuid("criterion_id")
      .notNull()
      .references(() => rubricCriteria.id),
    /** Fraction 0..1 of the criterion's weight. */
    points: doublePrecision("points").notNull(),
    verdict: text("verdict").$type<Verdict>().notNull(),
    state: text("state").$type<GradeState>().notNull(),
    confidence: doublePrecision("confidence").notNull(),
    evidence: jsonb("evidence").$type<{ start: number; end: number }[]>().notNull(),
    misconception: jsonb("misconception").$type<{ text: string; span: { start: number; end: number } }>(),
    tests: jsonb("tests").$type<TestVerdict[]>().notNull(),
  },
  (table) => [unique("criterion_grades_once").on(table.answerGradeId, table.criterionId)],
);

/**
 * What a person asks of another person: to look at what the grader left open, or at a grade that they hold to
 * be wrong. Append-only: it is answered by a decision that names it, or taken back by a row of its own.
 */
export const appeals = pgTable(
  "appeals",
  {
    id: id(),
    attemptQuestionId: uuid("attempt_question_id")
      .notNull()
      .references(() => attemptQuestions.id, { onDelete: "cascade" }),
    /** The criterion as it was read, in its version; `criterionKey` is the same in every version. */
    criterionId: uuid("criterion_id")
      .notNull()
      .references(() => rubricCriteria.id),
    criterionKey: text("criterion_key").notNull(),
    kind: text("kind").$type<AppealKind>().notNull(),
    /** Empty where nothing has to be argued: a check that the candidate leaves to an interviewer. */
    reason: text("reason").notNull(),
    raisedBy: uuid("raised_by")
      .notNull()
      .references(() => users.id),
    raisedAt: time("raised_at").notNull(),
    dueAt: time("due_at").notNull(),
  },
  (table) => [
    index("appeals_question_idx").on(table.attemptQuestionId),
    check("appeals_kind_known", sql`${table.kind} in ('check', 'appeal')`),
  ],
);

/**
 * Appeals whose deadline is still to be looked at: from when one is raised, or its answer is taken back, until the first
 * sweep after it was due. Appeals only grow in number and never change, so this is what a sweep reads.
 */
export const appealDeadlines = pgTable(
  "appeal_deadlines",
  {
    appealId: uuid("appeal_id")
      .primaryKey()
      .references(() => appeals.id, { onDelete: "cascade" }),
    dueAt: time("due_at").notNull(),
  },
  (table) => [index("appeal_deadlines_due_idx").on(table.dueAt)],
);

export const appealWithdrawals = pgTable("appeal_withdrawals", {
  appealId: uuid("appeal_id")
    .primaryKey()
    .references(() => appeals.id, { onDelete: "cascade" }),
  at: time("at").notNull(),
});

/**
 * What people decided on a criterion of an answer, on top of the automatic grade. Append-only. Each names the
 * decision that it replaced, so those of one criterion form a chain: two people who replace the same one at
 * once cannot both be stored.
 */
export const gradeDecisions = pgTable(
  "grade_decisions",
  {
    id: id(),
    attemptQuestionId: uuid("attempt_question_id")
      .notNull()
      .references(() => attemptQuestions.id, { onDelete: "cascade" }),
    criterionId: uuid("criterion_id")
      .notNull()
      .references(() => rubricCriteria.id),
    criterionKey: text("criterion_key").notNull(),
    /** `undo` takes back the decision that stood, and what stood before it stands again. */
    kind: text("kind").$type<"set" | "undo">().notNull(),
    role: text("role").$type<DecidingRole>().notNull(),
    /** Fraction 0..1 of the criterion's weight; null for an undo. */
    points: doublePrecision("points"),
    reason: text("reason").notNull(),
    /** Null for the first decision on a criterion. */
    replaces: uuid("replaces").references((): AnyPgColumn => gradeDecisions.id, { onDelete: "cascade" }),
    /** What it answers, if it was asked for. */
    appealId: uuid("appeal_id").references(() => appeals.id, { onDelete: "cascade" }),
    /** The same for decisions that were made as one. */
    batchId: uuid("batch_id").notNull(),
    decidedBy: uuid("decided_by")
      .notNull()
      .references(() => users.id),
    decidedAt: time("decided_at").notNull(),
  },
  (table) => [
    unique("grade_decisions_chain")
      .on(table.attemptQuestionId, table.criterionKey, table.replaces)
      .nullsNotDistinct(),
    index("grade_decisions_batch_idx").on(table.batchId),
    index("grade_decisions_replaces_idx").on(table.replaces),
    index("grade_decisions_appeal_idx").on(table.appealId),
    check("grade_decisions_points", sql`(${table.kind} = 'set') = (${table.points} is not null)`),
    check("grade_decisions_range", sql`${table.points} between 0 and 1`),
  ],
);

/**
 * What somebody is told of grades after the report: candidates of what became of theirs, those who may answer an appeal
 * that it is overdue. Read once, then put away.
 */
export const gradeNews = pgTable(
  "grade_news",
  {
    id: id(),
    readerId: uuid("reader_id")
      .notNull()
      .references(() => users.id),
    attemptQuestionId: uuid("attempt_question_id")
      .notNull()
      .references(() => attemptQuestions.id, { onDelete: "cascade" }),
    /** The appeal that is overdue; null for news of grades. */
    appealId: uuid("appeal_id").references(() => appeals.id, { onDelete: "cascade" }),
    /** The decision that it tells of; null for a regrade. */
    decisionId: uuid("decision_id").references(() => gradeDecisions.id, { onDelete: "cascade" }),
    details: jsonb("details").$type<GradeNewsDetails>().notNull(),
    at: time("at").notNull(),
    readAt: time("read_at"),
  },
  (table) => [
    // An appeal becomes overdue once, whoever looks for it at the same time.
    unique("grade_news_once_an_appeal").on(table.appealId, table.readerId),
    index("grade_news_unread_idx").on(table.readerId).where(sql`${table.readAt} is null`),
    index("grade_news_question_idx").on(table.attemptQuestionId),
    index("grade_news_decision_idx").on(table.decisionId),
  ],
);

/** What a regrade would make of one answer, as previewed. Scores are fractions 0..1, people's decisions included. */
export const regradeResults = pgTable(
  "regrade_results",
  {
    regradeId: uuid("regrade_id")
      .notNull()
      .references(() => regrades.id),
    attemptQuestionId: uuid("attempt_question_id")
      .notNull()
      .references(() => attemptQuestions.id, { onDelete: "cascade" }),
    /** The grade that it was compared with. */
    baseGradeId: uuid("base_grade_id")
      .notNull()
      .references(() => answerGrades.id, { onDelete: "cascade" }),
    before: doublePrecision("before").notNull(),
    after: doublePrecision("after").notNull(),
    /** Whether a person's decision would no longer count, because its criterion says something else now. */
    lapses: boolean("lapses").notNull(),
    criteria: jsonb("criteria").$type<RegradedCriterion[]>().notNull(),
    result: jsonb("result").$type<AnswerResult>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.regradeId, table.attemptQuestionId] }),
    index("regrade_results_question_idx").on(table.attemptQuestionId),
    index("regrade_results_base_idx").on(table.baseGradeId),
    index("regrade_results_change_idx").on(table.regradeId, sql`(${table.after} - ${table.before})`),
  ],
);
