import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { openDatabase } from "@viva/db/client";
import { migrate } from "@viva/db/migrate";
import { saveEdits } from "@viva/services/attempt/save-edits";
import { startedAttempt } from "@viva/testing/started-attempt";
import { useTestDatabase } from "@viva/testing/test-database";
import { describe, expect, it, onTestFinished } from "vitest";
import { viva } from "../terminal.fixture.ts";

const database = useTestDatabase();

async function query<Row extends object>(url: string, text: string): Promise<Row[]> {
  const { pool, close } = openDatabase(url, {
    onIdleError: (error) => {
      throw error;
    },
  });
  try {
    return (await pool.query<Row>(text)).rows;
  } finally {
    await close();
  }
}

/** A database on the same server that nobody has touched. */
async function emptyDatabase(): Promise<string> {
  const name = `empty_${randomUUID().replaceAll("-", "")}`;
  await query(database.current.url, `create database ${name}`);
  onTestFinished(async () => void (await query(database.current.url, `drop database ${name} with (force)`)));
  const url = new URL(database.current.url);
  url.pathname = `/${name}`;
  return url.href;
}

/** An answer that holds what rows in text are parted by. */
const ANSWER = 'A tab\t, a line\n\\. and "quotes", \\n and é 😀';

async function world() {
  const { db, url } = database.current;
  await answered(db);
  const workingFolder = await mkdtemp(join(tmpdir(), "viva-"));
  onTestFinished(() => rm(workingFolder, { recursive: true }));
  const run = (command: string, file: string, on = url) =>
    viva([command, file], "", { workingFolder, variables: { DATABASE_URL: on } });
  const path = join(workingFolder, "all.gz");
  return { run, path, workingFolder };
}

async function answered(db: typeof database.current.db) {
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
async function contentsOf(url: string): Promise<Record<string, string>> {
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

describe("backup and restore", () => {
  it("bring every row into an empty database, where what is published stays unchangeable", async () => {
    const { run, path } = await world();
    expect(await run("backup", "all.gz")).toMatchObject({ code: 0, err: "" });
    expect((await stat(path)).mode & 0o077).toBe(0);
    const other = await emptyDatabase();
    const restored = await run("restore", "all.gz", other);
    expect(restored).toMatchObject({ code: 0, err: "" });
    const contents = await contentsOf(other);
    expect(contents).toEqual(await contentsOf(database.current.url));
    expect(contents.answer_edits).toMatch(/^1 /);
    await expect(query(other, "delete from answer_edits")).rejects.toThrow();
    await expect(query(other, "update question_versions set version = 9")).rejects.toThrow();
  });

  it("bring a backup of an older schema to the newest one", async () => {
    const { run } = await world();
    const [old, other] = [await emptyDatabase(), await emptyDatabase()];
    const [first] = await query<{ at: string }>(
      database.current.url,
      "select min(created_at) as at from drizzle.__drizzle_migrations",
    );
    await migrate(old, { upTo: Number(first?.at) });
    await query(
      old,
      "insert into users (name, email, password_hash, role) values ('Ann', 'ann@x.example', 'none', 'candidate')",
    );
    await run("backup", "old.gz", old);
    expect(await run("restore", "old.gz", other)).toMatchObject({ code: 0, err: "" });
    expect(await query(other, "select name from memberships join users on users.id = user_id")).toEqual([
      { name: "Ann" },
    ]);
  });

  it("leave nothing of a backup that is cut off, damaged, newer or none", async () => {
    const { run, path, workingFolder } = await world();
    await run("backup", "all.gz");
    const whole = await readFile(path);
    const text = gunzipSync(whole).toString();
    const other = await emptyDatabase();
    const files = {
      "cut off": whole.subarray(0, whole.length - 200),
      "without its end": gzipSync(text.slice(0, text.lastIndexOf("COPY "))),
      damaged: gzipSync(text.replace("\nCOPY ", "\nDROP ")),
      newer: gzipSync(text.replace(/"schema":\d+/, '"schema":99999999999999')),
      none: gzipSync("Dear diary\n"),
      "no archive": Buffer.from("Dear diary\n"),
    };
    for (const [name, bytes] of Object.entries(files)) {
      await writeFile(join(workingFolder, name), bytes);
      const { code, err } = await run("restore", name, other);
      expect({ name, code, err }).toMatchObject({ code: 2, err: expect.stringMatching(/backup/) });
    }
    // What was refused does not stand in the way of what is whole.
    expect(await run("restore", "all.gz", other)).toMatchObject({ code: 0 });
  });

  it("refuse to write over a file, or into a database that is in use", async () => {
    const { run } = await world();
    expect(await run("backup", "all.gz")).toMatchObject({ code: 0 });
    expect(await run("backup", "all.gz")).toMatchObject({ code: 2, err: expect.stringContaining("exists") });
    const before = await contentsOf(database.current.url);
    expect(await run("restore", "all.gz")).toMatchObject({
      code: 2,
      err: expect.stringContaining("people in it already"),
    });
    expect(await contentsOf(database.current.url)).toEqual(before);
  });
});
