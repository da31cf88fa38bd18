import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { useTestDatabase } from "@viva/testing/test-database";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { viva } from "../terminal.fixture.ts";
import { emptyDatabase, query, world } from "./backup.fixture.ts";

const database = useTestDatabase();

/** A backup that waits for a table which somebody else holds until `release`. */
async function waitingBackup() {
  const { run, workingFolder } = await world(database.current);
  const holder = await database.current.pool.connect();
  await holder.query("begin; lock table users in access exclusive mode");
  let held = true;
  const release = async () => {
    if (!held) return;
    held = false;
    await holder.query("rollback");
    holder.release();
  };
  onTestFinished(release);
  const ended = run("backup", "all.gz");
  const pid = await vi.waitFor(async () => {
    const [waiting] = await query<{ pid: number }>(
      database.current.url,
      "select pid from pg_stat_activity where application_name = 'viva backup' and datname = current_database() and wait_event_type = 'Lock'",
    );
    if (waiting === undefined) throw new Error("It does not wait yet.");
    return waiting.pid;
  }, 10_000);
  return { ended, pid, release, files: () => readdir(workingFolder) };
}

describe("backup", () => {
  it("says what is wrong with the file before it looks at the database", async () => {
    const { run, workingFolder } = await world(database.current);
    const nowhere = "postgres://nobody@127.0.0.1:1/none";
    expect(await run("backup", "typo/all.gz", nowhere)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/typo\/all\.gz cannot be written.*Name a file/),
    });
    expect(await run("backup", "all.gz", nowhere)).toMatchObject({ code: 2 });
    expect(await readdir(workingFolder)).toEqual([]);
  });

  it("is not kept from its name by what a killed run left, nor deletes that", async () => {
    const { run, workingFolder } = await world(database.current);
    await writeFile(join(workingFolder, "all.gz.partial"), "half");
    expect(await run("backup", "all.gz")).toMatchObject({ code: 0, err: "" });
    expect(await readdir(workingFolder)).toEqual(["all.gz", "all.gz.partial"]);
  });

  it("leaves no file when it is stopped, and stops while it waits", async () => {
    const { ended, files } = await waitingBackup();
    expect(await files()).toHaveLength(1);
    const listening = process.listenerCount("SIGINT");
    process.emit("SIGINT");
    expect(await ended).toMatchObject({ code: 2, err: expect.stringContaining("Stopped") });
    expect(await files()).toEqual([]);
    expect(process.listenerCount("SIGINT")).toBe(listening - 1);
  });

  it("fails, rather than ends the process, when the server goes away, and leaves no file", async () => {
    const { ended, pid, files } = await waitingBackup();
    await query(database.current.url, `select pg_terminate_backend(${pid})`);
    expect(await ended).toMatchObject({ code: 3, err: expect.stringContaining("terminating connection") });
    expect(await files()).toEqual([]);
  });

  it("waits for as long as it must, whatever limits the server sets", async () => {
    const { url } = database.current;
    const name = new URL(url).pathname.slice(1);
    await query(url, `alter database ${name} set lock_timeout = '50ms'`);
    onTestFinished(async () => void (await query(url, `alter database ${name} reset lock_timeout`)));
    const { ended, release } = await waitingBackup();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await release();
    expect(await ended).toMatchObject({ code: 0, err: "" });
  });

  it("refuses a database without tables, and makes none where there is none", async () => {
    const { run, workingFolder } = await world(database.current);
    expect(await run("backup", "all.gz", await emptyDatabase(database.current.url))).toMatchObject({
      code: 2,
      err: expect.stringContaining("npm start"),
    });
    const variables = { VIVA_DATA_DIR: join(workingFolder, "data") };
    expect(await viva(["backup", "all.gz"], "", { workingFolder, variables })).toMatchObject({
      code: 2,
      err: expect.stringContaining("npm start"),
    });
    expect(existsSync(variables.VIVA_DATA_DIR)).toBe(false);
    expect(await readdir(workingFolder)).toEqual([]);
  });
});
