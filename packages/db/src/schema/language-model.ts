import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { organisations } from "./identity.ts";

/**
 * What an organisation chose to grade its written answers with beside the built-in grader. Without a row it is what the
 * environment says for the whole installation. The key is not here: `key_variable` names where the servers have it.
 * Who chose it, and when, is in the audit.
 */
export const organisationModels = pgTable(
  "organisation_models",
  {
    organisationId: uuid("organisation_id")
      .primaryKey()
      .references(() => organisations.id),
    use: text("use").$type<"off" | "own">().notNull(),
    baseUrl: text("base_url"),
    model: text("model"),
    keyVariable: text("key_variable"),
    timeoutMs: integer("timeout_ms"),
  },
  (table) => [
    check("organisation_models_use_known", sql`${table.use} in ('off', 'own')`),
    check(
      "organisation_models_own_whole",
      sql`${table.use} = 'off' or (${table.baseUrl} is not null and ${table.model} is not null and ${table.timeoutMs} is not null)`,
    ),
    // As the pages check it: no slip at a console sends another variable of the server to somebody's address.
    check("organisation_models_key_named", sql`${table.keyVariable} ~ '^VIVA_MODEL_KEY_[A-Z0-9_]+$'`),
  ],
);
