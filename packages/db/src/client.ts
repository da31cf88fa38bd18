import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as attempt from "./schema/attempt.ts";
import * as bank from "./schema/bank.ts";
import * as grading from "./schema/grading.ts";
import * as identity from "./schema/identity.ts";
import * as interview from "./schema/interview.ts";
import * as mastery from "./schema/mastery.ts";
import * as operations from "./schema/operations.ts";

const schema = { ...identity, ...bank, ...interview, ...attempt, ...grading, ...mastery, ...operations };

/** A connection pool or a transaction: verbs take either. */
export type Db = Pick<
  NodePgDatabase<typeof schema>,
  | "select"
  | "selectDistinct"
  | "selectDistinctOn"
  | "insert"
  | "update"
  | "delete"
  | "execute"
  | "transaction"
  | "query"
  | "$count"
>;

export interface Database {
  db: Db;
  pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * Opens a pool. A connection that the server drops while idle is reported to `onIdleError` and replaced
 * at the next query; without that handler it would bring the process down.
 */
export function openDatabase(
  url: string,
  options: { max?: number; onIdleError: (error: Error) => void },
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    application_name: "viva",
  });
  pool.on("error", options.onIdleError);
  return { db: drizzle(pool, { schema }), pool, close: () => pool.end() };
}
