import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isSameProcessAlive } from "../process-identity.mjs";
import { type Children, endOrphans, superviseChildren } from "./children.ts";

let dataDir: string;
let children: Children;
let said: string[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "viva-children-"));
  for (const folder of ["run", "logs"]) mkdirSync(join(dataDir, folder));
  said = [];
  children = superviseChildren(dataDir, (line) => said.push(line));
});

afterEach(async () => {
  await children.stop(1_000);
  rmSync(dataDir, { recursive: true, force: true });
});

describe("superviseChildren", { timeout: 30_000 }, () => {
  it("starts a killed child again and keeps its output in one log", async () => {
    start("console.log('up', process.pid); setInterval(() => {}, 1000)");
    const [first] = await pids(1);
    process.kill(first ?? 0, "SIGKILL");
    const both = await pids(2);
    expect(new Set(both).size).toBe(2);
    expect(children.countEnds("worker")).toBe(1);
    expect(said.join()).toContain("The worker process ended (SIGKILL); starting it again in 0.5 s");
  });

  it("ends a child, and what that child started, even when it will not go", async () => {
    start(
      `process.on("SIGTERM", () => {});
       const { spawn } = require("node:child_process");
       const grandchild = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
       console.log("up", process.pid); console.log("up", grandchild.pid); setInterval(() => {}, 1000)`,
    );
    const all = await pids(2);
    await children.stop(300);
    await until(() => all.every((pid) => !isSameProcessAlive(pid)));
    expect(existsSync(join(dataDir, "run", "children.json"))).toBe(false);
  });

  it("ends the children of a run whose supervisor was killed", async () => {
    start("console.log('up', process.pid); setInterval(() => {}, 1000)");
    const [pid = 0] = await pids(1);
    const lines: string[] = [];
    await endOrphans(dataDir, (line) => lines.push(line));
    expect(isSameProcessAlive(pid)).toBe(false);
    expect(lines).toEqual([`Ending the worker process ${pid} of an earlier run`]);
  });

  it("leaves a stranger alone that has got the pid of an earlier child", async () => {
    const note = [{ name: "web", pid: process.pid, start: "an earlier process" }];
    writeFileSync(join(dataDir, "run", "children.json"), JSON.stringify(note));
    const lines: string[] = [];
    await endOrphans(dataDir, (line) => lines.push(line));
    expect(lines).toEqual([]);
  });
});

function start(code: string): void {
  children.start({ name: "worker", args: ["-e", code], cwd: dataDir, env: process.env, output: "log" });
}

/** Those that the log tells of, once there are `count`. */
async function pids(count: number): Promise<number[]> {
  const log = join(dataDir, "logs", "worker.log");
  const read = () => [...readFileSync(log, "utf8").matchAll(/up (\d+)/g)].map(([, pid]) => Number(pid));
  await until(() => existsSync(log) && read().length >= count);
  return read();
}

async function until(condition: () => boolean): Promise<void> {
  for (const giveUpAt = Date.now() + 20_000; Date.now() < giveUpAt; await sleep(50)) if (condition()) return;
  throw new Error("The condition did not come true within 20 s.");
}
