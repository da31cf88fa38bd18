import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { migrate } from "@viva/db/migrate";
import { useTestDatabase } from "@viva/testing/test-database";
import { describe, expect, it, onTestFinished } from "vitest";
import { contentsOf, emptyDatabase, query, world } from "./backup.fixture.ts";

const database = useTestDatabase();

/** As made by the first version of Viva, with Ann and a question in it. */
async function oldDatabase(): Promise<string> {
  const url = await emptyDatabase(database.current.url);
  const [first] = await query<{ at: string }>(
    database.current.url,
    "select min(created_at) as at from drizzle.__drizzle_migrations",
  );
  await migrate(url, { upTo: Number(first?.at) });
  await query(
    url,
    "insert into users (name, email, password_hash, role) values ('Ann', 'ann@x.example', 'none', 'candidate')",
  );
  await query(
    url,
    `with bank as (insert into question_sets (bank_id, title) values ('old', 'Old') returning id),
      asked as (insert into questions (home_set_id, key) select id, 'q' from bank returning id)
    insert into question_versions (question_id, version, content_hash, content)
      select id, 1, 'none', '{"title": "Safe methods", "prompt": "What do they promise?"}' from asked`,
  );
  return url;
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

describe("backup and restore", () => {
  it("bring every row but the sign-ins into an empty database, where what is published stays unchangeable", async () => {
    const { run, path } = await world(database.current);
    // A row that comes in many pieces, cut anywhere.
    await query(
      database.current.url,
      "update users set name = repeat('é😀', 300000) where id = (select id from users limit 1)",
    );
    await query(
      database.current.url,
      "insert into auth_sessions (user_id, last_seen_at, expires_at) select id, now(), now() + interval '1 day' from users",
    );
    expect(await run("backup", "all.gz")).toMatchObject({ code: 0, err: "" });
    expect((await stat(path)).mode & 0o077).toBe(0);
    const other = await emptyDatabase(database.current.url);
    const restored = await run("restore", "all.gz", other);
    expect(restored).toMatchObject({ code: 0, err: "" });
    const { auth_sessions: signIns, ...contents } = await contentsOf(other);
    expect(await contentsOf(database.current.url)).toMatchObject(contents);
    expect(contents.answer_edits).toMatch(/^1 /);
    // One that was ended since would let its cookie in again.
    expect(signIns).toMatch(/^0 /);
    await expect(query(other, "delete from answer_edits")).rejects.toThrow();
    await expect(query(other, "update question_versions set version = 9")).rejects.toThrow();
  });

  it("bring a backup of an older schema to the newest one", async () => {
    const { run } = await world(database.current);
    const [old, other] = [await oldDatabase(), await emptyDatabase(database.current.url)];
    await run("backup", "old.gz", old);
    expect(await run("restore", "old.gz", other)).toMatchObject({ code: 0, err: "" });
    expect(await query(other, "select name from memberships join users on users.id = user_id")).toEqual([
      { name: "Ann" },
    ]);
    // Columns that came since are filled: it is found by its words.
    expect(
      await query(
        other,
        "select title from question_versions where words @@ to_tsquery('english', 'promise')",
      ),
    ).toEqual([{ title: "Safe methods" }]);
  });

  it("leave nothing of a backup that is cut off, damaged, newer or none", async () => {
    const { run, path, workingFolder } = await world(database.current);
    await run("backup", "all.gz");
    const whole = await readFile(path);
    const text = gunzipSync(whole).toString();
    const other = await emptyDatabase(database.current.url);
    const files = {
      "cut off": whole.subarray(0, whole.length - 200),
      "without its end": gzipSync(text.slice(0, text.lastIndexOf("COPY "))),
      damaged: gzipSync(text.replace("\nCOPY ", "\nDROP ")),
      newer: gzipSync(text.replace(/"schema":\d+/, '"schema":99999999999999')),
      "not as written": flipped(whole, whole.length - 8),
      "not as written in the middle": flipped(whole, whole.length >> 1),
      "longer than its end": gzipSync(`${text}COPY`),
      "run as commands": gzipSync(
        text.replace(/\nCOPY .*;\n/, (line) =>
          `${line.trimEnd()} drop table appeals;${line}`.replace(";\nCOPY", "; COPY"),
        ),
      ),
      "of another's table": gzipSync(text.replace(/\nCOPY "\w+"/, '\nCOPY "pg_authid"')),
      "with a value of no kind": gzipSync(text.replace(/(\nCOPY "users" .*\n)/, "$1no-id")),
      "no object": gzipSync("{Dear diary\n"),
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
    const { run } = await world(database.current);
    expect(await run("backup", "all.gz")).toMatchObject({ code: 0 });
    expect(await run("backup", "all.gz")).toMatchObject({ code: 2, err: expect.stringContaining("exists") });
    const before = await contentsOf(database.current.url);
    expect(await run("restore", "all.gz")).toMatchObject({
      code: 2,
      err: expect.stringContaining("people in it already"),
    });
    expect(await contentsOf(database.current.url)).toEqual(before);
  });

  it("refuse an older backup where the tables are newer already", async () => {
    const { run } = await world(database.current);
    const other = await emptyDatabase(database.current.url);
    await migrate(other);
    const before = await contentsOf(other);
    await run("backup", "old.gz", await oldDatabase());
    expect(await run("restore", "old.gz", other)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/newer Viva.*Set VIVA_DATA_DIR/),
    });
    expect(await contentsOf(other)).toEqual(before);
  });

  it("refuse a database of somebody else, also one with users", async () => {
    const { run } = await world(database.current);
    await run("backup", "all.gz");
    const other = await emptyDatabase(database.current.url);
    await query(other, "create table customers as select 'Bo' as name");
    for (const more of ["select 1", "create table users (name text)"]) {
      await query(other, more);
      const before = await contentsOf(other);
      expect(await run("restore", "all.gz", other)).toMatchObject({
        code: 2,
        err: expect.stringContaining("not Viva's"),
      });
      expect(await contentsOf(other)).toEqual(before);
    }
  });

  it("leave tables of somebody else alone that stand beside ours", async () => {
    const { run } = await world(database.current);
    const other = await emptyDatabase(database.current.url);
    await migrate(other);
    await query(other, "create table customers as select 'Bo' as name");
    await run("backup", "all.gz");
    expect(await run("restore", "all.gz", other)).toMatchObject({ code: 0, err: "" });
    expect(await query(other, "select name from customers")).toEqual([{ name: "Bo" }]);
    // Nor are they in a backup, which a database without them could not take back.
    await run("backup", "ours.gz", other);
    const third = await emptyDatabase(database.current.url);
    expect(await run("restore", "ours.gz", third)).toMatchObject({ code: 0, err: "" });
  });

  it("mean the same dates between servers that write them differently", async () => {
    const { url, pool } = database.current;
    const { run } = await world(database.current);
    const other = await emptyDatabase(url);
    const set = async (on: string, style: string) => {
      const name = new URL(on).pathname.slice(1);
      await query(on, `alter database ${name} set datestyle = '${style}'`);
      return async () => void (await query(on, `alter database ${name} reset datestyle`));
    };
    const [resetOne, resetOther] = [await set(url, "SQL, DMY"), await set(other, "SQL, MDY")];
    onTestFinished(resetOne);
    const { rowCount } = await pool.query(
      "insert into sign_in_failures (email, at) values ('ann@x.example', '2026-02-03T04:05:06Z')",
    );
    expect(rowCount).toBe(1);
    await run("backup", "all.gz");
    expect(await run("restore", "all.gz", other)).toMatchObject({ code: 0, err: "" });
    await resetOther();
    expect(await query(other, "select at from sign_in_failures")).toEqual([
      { at: new Date("2026-02-03T04:05:06Z") },
    ]);
  });
});
