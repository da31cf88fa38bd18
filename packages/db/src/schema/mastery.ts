import type { StoredTopicMastery } from "@viva/domain/mastery/views";
import { doublePrecision, index, integer, jsonb, pgTable, uuid } from "drizzle-orm/pg-core";
import { attempts } from "./attempt.ts";
import { time } from "./columns.ts";
import { gradingRuns } from "./grading.ts";
import { users } from "./identity.ts";

/** A cache: can be rebuilt from the grades at any time, and says which run it was made of. */
export const reports = pgTable(
  "reports",
  {
    attemptId: uuid("attempt_id")
      .primaryKey()
      .references(() => attempts.id, { onDelete: "cascade" }),
    candidateId: uuid("candidate_id")
      .notNull()
      .references(() => users.id),
    gradingRunId: uuid("grading_run_id")
      .notNull()
      .references(() => gradingRuns.id, { onDelete: "cascade" }),
    /** 0..100 with an 80 % interval. */
    score: doublePrecision("score").notNull(),
    low: doublePrecision("low").notNull(),
    high: doublePrecision("high").notNull(),
    /** Criteria that still wait for a person. */
    checks: integer("checks").notNull(),
    /** Mastery by topic as it was known after this attempt, weakest first. */
    topics: jsonb("topics").$type<StoredTopicMastery[]>().notNull(),
    compiledAt: time("compiled_at").notNull(),
  },
  (table) => [
    index("reports_candidate_idx").on(table.candidateId, table.compiledAt),
    index("reports_run_idx").on(table.gradingRunId),
  ],
);
