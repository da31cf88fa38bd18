import { migrate } from "@viva/db/migrate";
import { openTestPostgres } from "@viva/infra/postgres/test-postgres";
import { migrateQueue } from "@viva/jobs/connection";
import pg from "pg";
import type { TestProject } from "vitest/node";
import type {} from "./test-database.ts";

/** Starts one real Postgres for the whole run, with one migrated database to clone from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await openTestPostgres();
  const url = new URL(postgres.url);
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query("create database viva_template");
  await admin.end();
  url.pathname = "/viva_template";
  await migrate(url.href);
  await migrateQueue(url.href);
  project.provide("templateDatabaseUrl", url.href);
  return () => postgres.stop();
}
