import type { Correction } from "@viva/domain/bank/correction";
import type { DraftContent } from "@viva/domain/bank/drafts";
import type { CodeQuestion, PlantedSolution, Question } from "@viva/domain/bank/question";
import type { Trial, TrialResult } from "@viva/domain/bank/trial";
import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
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
import { createdAt, id, time, tsvector } from "./columns.ts";
import { organisations, users } from "./identity.ts";

export const topics = pgTable("topics", {
  /** Two levels: `django/orm`. */
  id: text("id").primaryKey(),
  name: text("name").notNull(),
});

/** A note that questions were made from; lines are counted from 1. */
export const sources = pgTable("sources", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  lineCount: integer("line_count").notNull(),
});

export const questionSets = pgTable(
  "question_sets",
  {
    id: id(),
    /** Id of the bank it was loaded from; null for a set that an interviewer made. */
    bankId: text("bank_id").unique(),
    ownerId: uuid("owner_id").references(() => users.id),
    /** The one that it was made in, which keeps it when its owner leaves; null for a bank, which is for all. */
    organisationId: uuid("organisation_id").references(() => organisations.id),
    title: text("title").notNull(),
    description: text("description").notNull().default(""),
    createdAt: createdAt(),
    updatedAt: time("updated_at").notNull().defaultNow(),
  },
  (table) => [
    check("question_sets_have_one_origin", sql`(${table.bankId} is null) <> (${table.ownerId} is null)`),
    check(
      "question_sets_of_people_have_an_organisation",
      sql`(${table.ownerId} is null) = (${table.organisationId} is null)`,
    ),
  ],
);

/** Study notes of a bank: where criteria send a candidate. As the files say, without history. */
export const studyPages = pgTable(
  "study_pages",
  {
    setId: uuid("set_id")
      .notNull()
      .references(() => questionSets.id),
    /** As in `django/orm`. */
    page: text("page").notNull(),
    title: text("title").notNull(),
    markdown: text("markdown").notNull(),
  },
  (table) => [primaryKey({ columns: [table.setId, table.page] })],
);

/** Where the notes of a bank are wrong, and what its questions say instead. As the files say, without history. */
export const corrections = pgTable(
  "corrections",
  {
    setId: uuid("set_id")
      .notNull()
      .references(() => questionSets.id),
    /** As in `ER-15`: what questions name. */
    key: text("key").notNull(),
    content: jsonb("content").$type<Correction>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.setId, table.key] })],
);

export const questions = pgTable(
  "questions",
  {
    id: id(),
    /** The set whose owner may edit it; other sets may hold it too. */
    homeSetId: uuid("home_set_id")
      .notNull()
      .references(() => questionSets.id),
    /** The author's id for it, the same in every version. */
    key: text("key").notNull(),
    createdAt: createdAt(),
    /** The version that it began as a copy of; null for what was written or imported here. */
    copiedFrom: uuid("copied_from").references((): AnyPgColumn => questionVersions.id),
    /** Set when the bank's files no longer hold it: it is not drawn any more, its versions stay. */
    retiredAt: time("retired_at"),
  },
  (table) => [uniqueIndex("questions_key").on(table.homeSetId, table.key)],
);

/** What is published never changes: a trigger refuses updates and deletes of these rows. */
export const questionVersions = pgTable(
  "question_versions",
  {
    id: id(),
    questionId: uuid("question_id")
      .notNull()
      .references(() => questions.id),
    version: integer("version").notNull(),
    /** sha256 of the canonical JSON of `content`. */
    contentHash: text("content_hash").notNull(),
    content: jsonb("content").$type<Question>().notNull(),
    publishedAt: time("published_at").notNull().defaultNow(),
    /** Null for a bank loaded from files. */
    publishedBy: uuid("published_by").references(() => users.id),
    ...wording((): AnyPgColumn => questionVersions.content),
    ...facets((): AnyPgColumn => questionVersions.content),
  },
  (table) => [
    unique("question_versions_number").on(table.questionId, table.version),
    ...wordingIndexes("question_versions", table),
  ],
);

/** The criteria of a version as rows, so that grades can point at them. As immutable as the version. */
export const rubricCriteria = pgTable(
  "rubric_criteria",
  {
    id: id(),
    questionVersionId: uuid("question_version_id")
      .notNull()
      .references(() => questionVersions.id),
    key: text("key").notNull(),
    position: integer("position").notNull(),
    weight: doublePrecision("weight").notNull(),
    statement: text("statement").notNull(),
  },
  (table) => [unique("rubric_criteria_key").on(table.questionVersionId, table.key)],
);

/** Wrong solutions that the tests of a version must catch. As last published or loaded, without history. */
export const plantedSolutions = pgTable(
  "planted_solutions",
  {
    questionVersionId: uuid("question_version_id")
      .notNull()
      .references(() => questionVersions.id),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    code: text("code").notNull(),
  },
  (table) => [primaryKey({ columns: [table.questionVersionId, table.position] })],
);

/** What an interviewer is still writing; the newest save only. */
export const questionDrafts = pgTable(
  "question_drafts",
  {
    questionId: uuid("question_id")
      .primaryKey()
      .references(() => questions.id),
    content: jsonb("content").$type<DraftContent>().notNull(),
    revision: integer("revision").notNull().default(1),
    savedAt: time("saved_at").notNull().defaultNow(),
    ...wording((): AnyPgColumn => questionDrafts.content),
  },
  (table) => wordingIndexes("question_drafts", table),
);

/**
 * A draft with code, as it would be published, tried against its own promises. The row is the outbox: a sweep puts it
 * on the queue if the process died in between. What it found holds for the same content for ever.
 */
export const questionTrials = pgTable(
  "question_trials",
  {
    id: id(),
    questionId: uuid("question_id")
      .notNull()
      .references(() => questions.id),
    content: jsonb("content").$type<CodeQuestion>().notNull(),
    planted: jsonb("planted").$type<PlantedSolution[]>().notNull(),
    /** sha256 of the canonical JSON of both. */
    subjectHash: text("subject_hash").notNull(),
    draftRevision: integer("draft_revision").notNull(),
    status: text("status").$type<Trial["status"]>().notNull().default("queued"),
    result: jsonb("result").$type<TrialResult>(),
    /** What the server failed at, for its author; null unless failed. */
    failure: text("failure"),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    finishedAt: time("finished_at"),
  },
  (table) => [
    index("question_trials_question_idx").on(table.questionId, table.createdAt),
    index("question_trials_unfinished_idx").on(table.createdAt).where(sql`${table.status} = 'queued'`),
  ],
);

export const setItems = pgTable(
  "set_items",
  {
    setId: uuid("set_id")
      .notNull()
      .references(() => questionSets.id),
    questionId: uuid("question_id")
      .notNull()
      .references(() => questions.id),
    position: integer("position").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.setId, table.questionId] }),
    index("set_items_question_idx").on(table.questionId),
  ],
);

/**
 * What a question is found by: its title, and the words of title and prompt. Postgres computes both whenever `content`
 * is written: a search that takes them out of the `content` of every row is a thousand times slower.
 */
function wording(content: () => AnyPgColumn) {
  return {
    title: text("title").generatedAlwaysAs((): SQL => sql`${content()} ->> 'title'`),
    words: tsvector("words").generatedAlwaysAs(
      (): SQL =>
        sql`to_tsvector('english', (${content()} ->> 'title') || ' ' || (${content()} ->> 'prompt'))`,
    ),
  };
}

/** What the questions that were found are narrowed down by; computed as `wording` is. */
function facets(content: () => AnyPgColumn) {
  return {
    kind: text("kind").generatedAlwaysAs((): SQL => sql`${content()} ->> 'kind'`),
    difficulty: text("difficulty").generatedAlwaysAs((): SQL => sql`${content()} ->> 'difficulty'`),
    topics: jsonb("topics").generatedAlwaysAs((): SQL => sql`${content()} -> 'topics'`),
  };
}

/** Titles by runs of three letters, and words. */
function wordingIndexes(name: string, table: Record<"title" | "words", AnyPgColumn>) {
  return [
    index(`${name}_title_trigrams`).using("gin", sql`${table.title} gin_trgm_ops`),
    index(`${name}_words`).using("gin", table.words),
  ];
}
