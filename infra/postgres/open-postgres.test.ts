import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isSameProcessAlive } from "../process-identity.mjs";
import { StartupError } from "../startup-error.ts";
import { openPostgres, type RunningPostgres } from "./open-postgres.ts";
import { endPostmaster, findPostmaster } from "./postmaster.ts";

let dataDir: string;
let opened: RunningPostgres[];

beforeEach(() => {
  dataDir = join(mkdtempSync(join(tmpdir(), "viva-open-postgres-")), "data");
  opened = [];
});

afterEach(async () => {
  for (const postgres of opened) await postgres.stop();
  const left = existsSync(cluster()) ? findPostmaster(cluster()) : null;
  if (left !== null) await endPostmaster(left.pid, cluster());
  rmSync(join(dataDir, ".."), { recursive: true, force: true });
});

describe("openPostgres", { timeout: 60_000 }, () => {
  it("makes a database on the first start, and the data is there on the next", async () => {
    const first = await open();
    await query(first.url, "create table kept as select 'words' as answer");
    await first.stop();
    expect(findPostmaster(cluster())).toBeNull();
    const second = await open();
    expect(second.adopted).toBe(false);
    expect(await query(second.url, "select answer from kept")).toEqual([{ answer: "words" }]);
  });

  it("joins a server that runs already, which stays until the last user stops", async () => {
    const first = await open();
    const second = await open();
    expect({ adopted: second.adopted, port: second.port }).toEqual({ adopted: true, port: first.port });
    await first.stop();
    expect(await query(second.url, "select 1 as answer")).toEqual([{ answer: 1 }]);
    await second.stop();
    expect(findPostmaster(cluster())).toBeNull();
  });

  it("opens once when two ask at the same moment", async () => {
    const [first, second] = await Promise.all([open(), open()]);
    expect(first.port).toBe(second.port);
    expect([first.adopted, second.adopted].filter(Boolean)).toHaveLength(1);
  });

  it("adopts the server of a process that was killed, and then stops it", async () => {
    const { child, url } = await openInChild();
    await query(url, "create table kept as select 1 as answer");
    await kill(child);
    const next = await open();
    expect(next.adopted).toBe(true);
    expect(await query(next.url, "select answer from kept")).toEqual([{ answer: 1 }]);
    await next.stop();
    expect(findPostmaster(cluster())).toBeNull();
  });

  it("recovers what was committed when the process and the server were both killed", async () => {
    const { child, url } = await openInChild();
    await query(url, "create table kept as select 1 as answer");
    const server = findPostmaster(cluster());
    if (server === null) throw new Error("no server runs");
    await kill(child);
    process.kill(server.pid, "SIGKILL");
    const next = await open();
    expect(next.adopted).toBe(false);
    expect(await query(next.url, "select answer from kept")).toEqual([{ answer: 1 }]);
  });

  it("is not misled by a lock file whose pid belongs to another program by now", async () => {
    const first = await open();
    await first.stop();
    const folder = cluster();
    const lines = [process.pid, folder, 1_700_000_000, 5432, "", "127.0.0.1", "  123456  654321", "ready"];
    writeFileSync(join(folder, "postmaster.pid"), `${lines.join("\n")}\n`);
    const second = await open();
    expect(second.adopted).toBe(false);
    expect(await query(second.url, "select 1 as answer")).toEqual([{ answer: 1 }]);
  });

  it("starts a killed server again on the same port when asked to keep it running", async () => {
    const postgres = await openPostgres({ dataDir, restart: true });
    opened.push(postgres);
    await query(postgres.url, "create table kept as select 1 as answer");
    const before = findPostmaster(cluster());
    if (before === null) throw new Error("no server runs");
    process.kill(before.pid, "SIGKILL");
    await until(async () => (findPostmaster(cluster())?.pid ?? before.pid) !== before.pid);
    await until(() =>
      query(postgres.url, "select answer from kept").then(
        (rows) => rows.length === 1,
        () => false,
      ),
    );
  });

  it("never runs the server as root, though the data lies under a private folder", async () => {
    mkdirSync(dataDir, { mode: 0o700 });
    const postgres = await open();
    expect(await query(postgres.url, "select 1 as answer")).toEqual([{ answer: 1 }]);
    expect(statSync(cluster()).uid).toBeGreaterThan(0);
  });

  it("listens on this machine only, keeps its password private and asks for it", async () => {
    const postgres = await open();
    expect(await query(postgres.url, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    expect(statSync(join(cluster(), "viva-password")).mode & 0o777).toBe(0o600);
    await expect(query(postgres.url.replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toThrow(
      "password authentication failed",
    );
  });

  it("sorts and compares text by code point in Unicode, whatever the machine's locale", async () => {
    const postgres = await open();
    const [row] = await query(postgres.url, "select lower('ÄÖ') as low, 'Z' < 'a' as by_code_point");
    expect(row).toEqual({ low: "äö", by_code_point: true });
  });

  it("says what to do about data of another major version, and leaves it alone", async () => {
    const first = await open();
    await first.stop();
    writeFileSync(join(cluster(), "PG_VERSION"), "15\n");
    const refusal = await refusalOf(open());
    expect(refusal.message).toContain("made by Postgres 15");
    expect(refusal.remedy).toContain("move");
    expect(readFileSync(join(cluster(), "PG_VERSION"), "utf8")).toBe("15\n");
  });

  it("says what to do when a file is in the place of the data folder", async () => {
    writeFileSync(dataDir, "");
    const refusal = await refusalOf(open());
    expect(refusal.remedy).toContain("VIVA_DATA_DIR");
  });

  it("begins anew after a start that was killed while it made the database", async () => {
    mkdirSync(join(dataDir, "postgres.new"), { recursive: true });
    writeFileSync(join(dataDir, "postgres.new", "PG_VERSION"), "18\n");
    const postgres = await open();
    expect(await query(postgres.url, "select 1 as answer")).toEqual([{ answer: 1 }]);
  });
});

function cluster(): string {
  return join(dataDir, "postgres");
}

async function open(): Promise<RunningPostgres> {
  const postgres = await openPostgres({ dataDir });
  opened.push(postgres);
  return postgres;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function openInChild(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "opener.fixture.ts"), dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit").then(() =>
    Promise.reject(new Error("The opener ended before it had opened.")),
  );
  const [line] = await Promise.race([once(child.stdout, "data"), exit]);
  exit.catch(() => undefined);
  return { child, url: String(line).trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
  expect(isSameProcessAlive(child.pid ?? 0)).toBe(false);
}

async function refusalOf(work: Promise<unknown>): Promise<StartupError> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StartupError)) throw new Error(`Expected a StartupError, got ${String(error)}`);
  return error;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const giveUpAt = Date.now() + 20_000; Date.now() < giveUpAt; await sleep(100)) {
    if (await condition()) return;
  }
  throw new Error("The condition did not come true within 20 s.");
}
