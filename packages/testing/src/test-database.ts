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
 * after them; `empty`: one without any table, for tests of the migrations. Call it at the top of a suite; read the
 * result inside tests only.
 */
export function useTestDatabase(content: "migrated" | "empty" = "migrated"): {
  readonly current: TestDatabase;
} {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await cloneDatabase(inject("templateDatabaseUrl"), templates[content]);
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

const templates = { migrated: "viva_template", empty: "template0" } as const;

async function cloneDatabase(
  templateUrl: string,
  template: (typeof templates)[keyof typeof templates],
): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await withServer(templateUrl, (client) => client.query(`create database ${name} template ${template}`));
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
      await dropDatabase(templateUrl, name);
    },
  };
}

/**
 * A pool says that it is closed before the server has seen its last connection go. Dropped by force in that moment, the
 * server tells the connection so, and nobody listens to it any more: an error out of nowhere, on a busy machine.
 */
async function dropDatabase(templateUrl: string, name: string): Promise<void> {
  await withServer(templateUrl, async (client) => {
    for (let tries = 0; tries < 100; tries++) {
      const { rowCount } = await client.query("select 1 from pg_stat_activity where datname = $1", [name]);
      if (rowCount === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await client.query(`drop database ${name} with (force)`);
  });
}

async function withServer(templateUrl: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const url = new URL(templateUrl);
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
