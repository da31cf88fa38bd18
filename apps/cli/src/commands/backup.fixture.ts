import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withClient } from "@viva/db/with-client";
import { saveEdits } from "@viva/services/attempt/save-edits";
import { startedAttempt } from "@viva/testing/started-attempt";
import type { TestDatabase } from "@viva/testing/test-database";
import { onTestFinished } from "vitest";
import { viva } from "../terminal.fixture.ts";

/** On a connection that is closed when it resolves: databases are dropped right after. */
export function query<Row extends object>(url: string, text: string): Promise<Row[]> {
  return withClient(url, "test", async (client) => (await client.query<Row>(text)).rows);
}

/** A database on the same server that nobody has touched. */
export async function emptyDatabase(server: string): Promise<string> {
  const name = `empty_${randomUUID().replaceAll("-", "")}`;
  await query(server, `create database ${name}`);
  onTestFinished(async () => void (await query(server, `drop database ${name} with (force)`)));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** An answer that holds what rows in text are parted by. */
const ANSWER = 'A tab\t, a line\n\\. and "quotes", \\n and é 😀';

/** A database with an answer in it, and a folder for backups. */
export async function world({ db, url }: TestDatabase) {
  await answered(db);
  const workingFolder = await mkdtemp(join(tmpdir(), "viva-"));
  onTestFinished(() => rm(workingFolder, { recursive: true }));
  const run = (command: string, file: string, on = url) =>
    viva([command, file], "", { workingFolder, variables: { DATABASE_URL: on } });
  const path = join(workingFolder, "all.gz");
  return { run, path, workingFolder };
}

async function answered(db: TestDatabase["db"]) {
  const { candidate, questionIds } = await startedAttempt(db);
  const edit = { seq: 1, at: new Date(), from: 0, deleteCount: 0, insert: ANSWER };
  await saveEdits({
    ctx: candidate,
    input: {
      attemptQuestionId: questionIds[0],
      clientId: randomUUID(),
      baseRevision: 0,
      edits: [edit],
      resultLength: ANSWER.length,
    },
  });
}

/** What each table holds, as one digest a table. */
export async function contentsOf(url: string): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(
    url,
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await query<{ digest: string }>(
      url,
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '' order by t::text), '')) as digest from "${name}" t`,
    );
    contents[name] = row?.digest ?? "";
  }
  return contents;
}
