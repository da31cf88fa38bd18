import type { TestVerdict } from "@viva/domain/execution/judge";
import type { GradeState, Verdict } from "@viva/domain/grading/views";
import { sql } from "drizzle-orm";
import {
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { attemptQuestions, attempts } from "./attempt.ts";
import { rubricCriteria } from "./bank.ts";
import { createdAt, id, time } from "./columns.ts";

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
      .references(() => attempts.id),
    kind: text("kind").$type<"initial">().notNull().default("initial"),
    status: text("status").$type<"queued" | "grading" | "done">().notNull().default("queued"),
    createdAt: createdAt(),
    /** How often its jobs were put on the queue, and when last; null until the first time. */
    rounds: integer("rounds").notNull().default(0),
    enqueuedAt: time("enqueued_at"),
    finishedAt: time("finished_at"),
  },
  (table) => [
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
      .references(() => gradingRuns.id),
    attemptQuestionId: uuid("attempt_question_id")
      .notNull()
      .references(() => attemptQuestions.id),
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
    gradedAt: time("graded_at"),
  },
  (table) => [
    unique("answer_grades_once").on(table.gradingRunId, table.attemptQuestionId),
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
      .references(() => answerGrades.id),
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
