import { randomUUID } from "node:crypto";
import { type Database, openDatabase } from "@viva/db/client";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    /** URL of the migrated database that every suite clones. */
    templateDatabaseUrl: string;
  }
}

export interface TestDatabase extends Database {
  url: string;
}

/**
 * Gives the suite a database of its own, cloned from the migrated template before its tests and dropped
 * after them. Call it at the top of a suite; read the result inside tests only.
 */
export function useTestDatabase(): { readonly current: TestDatabase } {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await cloneDatabase(inject("templateDatabaseUrl"));
  });
  afterAll(async () => {
    await database?.close();
  });
  return {
    get current() {
      if (!database) throw new Error("The test database is there only while tests run.");
      return database;
    },
  };
}

async function cloneDatabase(templateUrl: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer(templateUrl, `create database ${name} template viva_template`);
  const url = new URL(templateUrl);
  url.pathname = `/${name}`;
  const opened = openDatabase(url.href, {
    max: 8,
    onIdleError: (error) => {
      throw error;
    },
  });
  return {
    ...opened,
    url: url.href,
    async close() {
      await opened.close();
      await onServer(templateUrl, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(templateUrl: string, statement: string): Promise<void> {
  const url = new URL(templateUrl);
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
