import type { DraftContent } from "@viva/domain/bank/drafts";
import type { ImportDecision } from "@viva/domain/bank/import-views";
import type { CharacterRepair, ImportedQuestion, SkippedPart } from "@viva/domain/bank/imported";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { questionSets, questions } from "./bank.ts";
import { createdAt, id, time } from "./columns.ts";
import { users } from "./identity.ts";

/** A file that somebody brought, with its text: what it gave to the bank can be traced to its lines. */
export const bankImports = pgTable(
  "bank_imports",
  {
    id: id(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => users.id),
    /** The set that accepted questions become drafts of. */
    setId: uuid("set_id")
      .notNull()
      .references(() => questionSets.id),
    name: text("name").notNull(),
    /** Of the bytes as given. */
    sha256: text("sha256").notNull(),
    format: text("format").notNull(),
    encoding: text("encoding"),
    repaired: jsonb("repaired").$type<CharacterRepair>(),
    /** With misread characters put right, lines parted by line feeds; empty for what is no text. */
    content: text("content").notNull(),
    lineCount: integer("line_count").notNull(),
    skipped: jsonb("skipped").$type<SkippedPart[]>().notNull(),
    /** Rises with each decision, so that two pages cannot overwrite each other. */
    revision: integer("revision").notNull().default(1),
    createdAt: createdAt(),
    /** Null while nothing of it is in the set. */
    addedAt: time("added_at"),
  },
  (table) => [
    index("bank_imports_owner_idx").on(table.ownerId, table.createdAt),
    index("bank_imports_set_idx").on(table.setId),
  ],
);

export const importDrafts = pgTable(
  "import_drafts",
  {
    id: id(),
    importId: uuid("import_id")
      .notNull()
      .references(() => bankImports.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    /** As it was read; never changes. */
    question: jsonb("question").$type<ImportedQuestion>().notNull(),
    /** What would become the draft, with what was edited. */
    content: jsonb("content").$type<DraftContent>().notNull(),
    edited: boolean("edited").notNull().default(false),
    decision: text("decision").$type<ImportDecision>().notNull(),
    /** Place in the same import of the question that it is alike to; null for none there. */
    duplicatePosition: integer("duplicate_position"),
    /** Once it was added: what it became, or was merged into. */
    questionId: uuid("question_id").references(() => questions.id),
    outcome: text("outcome").$type<ImportOutcome>(),
    /** Of the question's draft right after; an undo asks whether somebody changed it since. */
    revisionAfter: integer("revision_after"),
    /** Of a merge: the sources that the question's draft had before. */
    sourcesBefore: jsonb("sources_before").$type<NonNullable<DraftContent["sources"]>>(),
  },
  (table) => [
    unique("import_drafts_position").on(table.importId, table.position),
    index("import_drafts_question_idx").on(table.questionId),
    check(
      "import_drafts_outcome_has_question",
      sql`(${table.outcome} is null) = (${table.questionId} is null)`,
    ),
  ],
);

/**
 * `created`: a draft of its own. `joined`: a part of the draft that another one of the import made. `merged`: a
 * source more of a question that was there. `listed`: a question of another set, taken into this one.
 */
export type ImportOutcome = "created" | "joined" | "merged" | "listed";
