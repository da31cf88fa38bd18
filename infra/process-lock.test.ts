import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findFamily, findProcessStart, isSameProcessAlive } from "./process-identity.mjs";
import { lock, readHolder, tryLock } from "./process-lock.mjs";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "viva-lock-"));
  path = join(folder, "a.lock");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("tryLock", () => {
  it("gives the lock to one, names the holder to the next, and frees it on release", () => {
    const first = tryLock(path, { purpose: "test" });
    if (!first.held) throw new Error("the lock was free");
    expect(tryLock(path)).toMatchObject({ held: false, holder: { pid: process.pid, purpose: "test" } });
    first.release();
    expect(readHolder(path)).toBeNull();
    expect(tryLock(path).held).toBe(true);
  });

  it("takes over from a holder that is dead", async () => {
    writeFileSync(path, JSON.stringify({ pid: await deadPid(), start: null }));
    expect(tryLock(path).held).toBe(true);
    expect(readHolder(path)?.pid).toBe(process.pid);
  });

  it("takes over from a dead holder whose pid another process has got since", () => {
    writeFileSync(path, JSON.stringify({ pid: process.pid, start: "an earlier process" }));
    expect(tryLock(path).held).toBe(true);
  });
});

describe("lock", () => {
  it("waits for the holder, and says once for whom", async () => {
    const first = tryLock(path);
    const waited: number[] = [];
    const second = lock(path, { timeoutMs: 5_000, onWait: (pid) => waited.push(pid) });
    await new Promise((resolve) => setTimeout(resolve, 250));
    if (first.held) first.release();
    const release = await second;
    expect(waited).toEqual([process.pid]);
    release();
  });

  it("gives up with the name of the holder", async () => {
    tryLock(path);
    await expect(lock(path, { timeoutMs: 100 })).rejects.toThrow(`Process ${process.pid} has held`);
  });
});

describe("isSameProcessAlive", () => {
  it("knows a living process by its start", () => {
    const start = findProcessStart(process.pid);
    expect(isSameProcessAlive(process.pid, start)).toBe(true);
    expect(isSameProcessAlive(process.pid, `${start}0`)).toBe(false);
  });

  it("does not take an ended process for a living one", async () => {
    expect(isSameProcessAlive(await deadPid())).toBe(false);
  });
});

describe("findFamily", () => {
  it("tells the parent and the name of a process, and nothing of one that is gone", async () => {
    const shell = spawn("sh", ["-c", "sleep 5; true"], { stdio: "ignore" });
    await once(shell, "spawn");
    expect(findFamily(shell.pid ?? 0)).toEqual({ parent: process.pid, name: "sh" });
    shell.kill("SIGKILL");
    expect(findFamily(await deadPid())).toBeNull();
  });
});

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "exit");
  if (child.pid === undefined) throw new Error("the process never started");
  return child.pid;
}
