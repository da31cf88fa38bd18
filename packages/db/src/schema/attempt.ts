import type { ClockEvent } from "@viva/domain/attempt/ledger";
import type { AttemptStatus } from "@viva/domain/attempt/views";
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { questionVersions } from "./bank.ts";
import { id, time } from "./columns.ts";
import { organisations, users } from "./identity.ts";
import { scheduledInterviews } from "./interview.ts";

export const attempts = pgTable(
  "attempts",
  {
    id: id(),
    candidateId: uuid("candidate_id")
      .notNull()
      .references(() => users.id),
    interviewId: uuid("interview_id")
      .notNull()
      .references(() => scheduledInterviews.id, { onDelete: "cascade" }),
    /** The one that it was taken in: that of the set, or of the candidate then. It does not change when they move. */
    organisationId: uuid("organisation_id")
      .notNull()
      .references(() => organisations.id),
    title: text("title").notNull(),
    /** The seed that the questions were drawn with. */
    seed: text("seed").notNull(),
    status: text("status").$type<AttemptStatus>().notNull().default("open"),
    startedAt: time("started_at").notNull(),
    /** `deadline(ledger)` of the clock events, written with each of them so that it can be searched. */
    deadlineAt: time("deadline_at").notNull(),
    submittedAt: time("submitted_at"),
    submittedBy: text("submitted_by").$type<"candidate" | "deadline">(),
  },
  (table) => [
    uniqueIndex("attempts_interview_key").on(table.interviewId),
    index("attempts_organisation_idx").on(table.organisationId),
    index("attempts_candidate_idx").on(table.candidateId, table.startedAt),
    index("attempts_open_deadline_idx").on(table.deadlineAt).where(sql`${table.status} = 'open'`),
    check("attempts_status_known", sql`${table.status} in ('open', 'submitted', 'graded')`),
    check("attempts_submitted_whole", sql`(${table.submittedAt} is null) = (${table.status} = 'open')`),
  ],
);

/** A question of an attempt: pins the version, holds the newest text and what else the candidate set. */
export const attemptQuestions = pgTable(
  "attempt_questions",
  {
    id: id(),
    attemptId: uuid("attempt_id")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    questionVersionId: uuid("question_version_id")
      .notNull()
      .references(() => questionVersions.id),
    /** The fold of `answer_edits`, written in the same transaction as each of them. */
    answerText: text("answer_text").notNull().default(""),
    /** Number of edits; 0 before the first. */
    answerRevision: integer("answer_revision").notNull().default(0),
    answerSavedAt: time("answer_saved_at"),
    flagged: boolean("flagged").notNull().default(false),
    notes: text("notes").notNull().default(""),
    timeSpentMs: integer("time_spent_ms").notNull().default(0),
  },
  (table) => [unique("attempt_questions_position").on(table.attemptId, table.position)],
);

/** The attempt's clock. Append-only. */
export const clockEvents = pgTable(
  "clock_events",
  {
    id: id(),
    attemptId: uuid("attempt_id")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    kind: text("kind").$type<ClockEvent["kind"]>().notNull(),
    at: time("at").notNull(),
    /** The fields that only this kind of event has; durations in milliseconds, times as ISO texts. */
    details: jsonb("details").$type<Record<string, string | number>>().notNull(),
  },
  (table) => [
    index("clock_events_attempt_idx").on(table.attemptId),
    uniqueIndex("clock_events_one_start").on(table.attemptId).where(sql`${table.kind} = 'started'`),
    uniqueIndex("clock_events_one_submission").on(table.attemptId).where(sql`${table.kind} = 'submitted'`),
  ],
);

/** Every change of an answer, as it was typed. Append-only. */
export const answerEdits = pgTable(
  "answer_edits",
  {
    id: id(),
    attemptQuestionId: uuid("attempt_question_id")
      .notNull()
      .references(() => attemptQuestions.id, { onDelete: "cascade" }),
    /** Position in the fold, from 1. */
    revision: integer("revision").notNull(),
    clientId: uuid("client_id").notNull(),
    clientSeq: integer("client_seq").notNull(),
    from: integer("from_offset").notNull(),
    deleteCount: integer("delete_count").notNull(),
    insert: text("insert_text").notNull(),
    /** By the candidate's clock: good for playback, never for deadlines. */
    typedAt: time("typed_at").notNull(),
    recordedAt: time("recorded_at").notNull(),
  },
  (table) => [
    unique("answer_edits_revision").on(table.attemptQuestionId, table.revision),
    unique("answer_edits_client").on(table.attemptQuestionId, table.clientId, table.clientSeq),
  ],
);
