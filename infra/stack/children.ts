import { type ChildProcess, spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findProcessStart, isSameProcessAlive } from "../process-identity.mjs";
import { errorCode } from "../startup-error.ts";

export interface ChildSpec {
  /** "web" or "worker": names its log and its lines in the terminal. */
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where its output goes: `logs/<name>.log` of the data folder, or this terminal. */
  readonly output: "log" | "terminal";
}

export interface Children {
  start(spec: ChildSpec): void;
  /** How often the child of this name has ended by itself. */
  countEnds(name: string): number;
  /** Ends all children at once: SIGTERM, and what is left after `graceMs` SIGKILL. */
  stop(graceMs: number): Promise<void>;
}

/** A child that has lived this long is healthy again: its next end is answered quickly. */
const healthyMs = 60_000;
const backoffMs = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Node programs that are started again whenever they end by themselves. Each leads a process group of its own, so
 * that Ctrl+C in the terminal reaches them through us only, in the right order.
 */
export function superviseChildren(dataDir: string, say: (line: string) => void): Children {
  const running = new Map<string, ChildProcess>();
  const ends = new Map<string, number>();
  let stopping = false;

  const launch = (spec: ChildSpec, failures: number): void => {
    if (stopping) return;
    const log = spec.output === "log" ? openLog(logFileOf(dataDir, spec.name)) : null;
    const began = Date.now();
    const child = spawn(process.execPath, spec.args, {
      cwd: spec.cwd,
      env: spec.env,
      detached: true,
      stdio: ["ignore", log ?? "inherit", log ?? "inherit"],
    });
    if (log !== null) closeSync(log);
    running.set(spec.name, child);
    note(dataDir, running);
    child.once("error", (error) => say(`The ${spec.name} process could not be started: ${error.message}`));
    child.once("exit", (code, signal) => {
      // What the child itself started must not outlive it.
      signalGroup(child.pid, "SIGKILL");
      running.delete(spec.name);
      if (stopping) return;
      note(dataDir, running);
      ends.set(spec.name, (ends.get(spec.name) ?? 0) + 1);
      const streak = Date.now() - began > healthyMs ? 0 : failures;
      const delay = backoffMs[Math.min(streak, backoffMs.length - 1)] ?? 0;
      say(
        `The ${spec.name} process ended (${signal ?? `code ${code}`}); starting it again in ${delay / 1000} s`,
      );
      setTimeout(() => launch(spec, streak + 1), delay);
    });
  };

  return {
    start: (spec) => launch(spec, 0),
    countEnds: (name) => ends.get(name) ?? 0,
    stop: async (graceMs) => {
      stopping = true;
      const all = [...running.values()];
      await Promise.all(all.map((child) => endGroup(child.pid, null, graceMs)));
      rmSync(noteFile(dataDir), { force: true });
    },
  };
}

export function logFileOf(dataDir: string, name: string): string {
  return join(dataDir, "logs", `${name}.log`);
}

/** The last lines of a log, for the terminal. */
export function lastLines(file: string, count = 15): string {
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").slice(-count).join("\n") : "";
}

/** Ends children of an earlier run whose supervisor was killed. */
export async function endOrphans(dataDir: string, say: (line: string) => void): Promise<void> {
  const orphans = readNotes(dataDir).filter(({ pid, start }) => isSameProcessAlive(pid, start));
  for (const { name, pid } of orphans) say(`Ending the ${name} process ${pid} of an earlier run`);
  await Promise.all(orphans.map(({ pid, start }) => endGroup(pid, start, 3_000)));
  rmSync(noteFile(dataDir), { force: true });
}

interface Note {
  readonly name: string;
  readonly pid: number;
  readonly start: string | null;
}

function noteFile(dataDir: string): string {
  return join(dataDir, "run", "children.json");
}

function note(dataDir: string, running: ReadonlyMap<string, ChildProcess>): void {
  const notes = [...running].flatMap(([name, { pid }]): Note[] =>
    pid === undefined ? [] : [{ name, pid, start: findProcessStart(pid) }],
  );
  const half = `${noteFile(dataDir)}.new`;
  writeFileSync(half, JSON.stringify(notes));
  renameSync(half, noteFile(dataDir));
}

function readNotes(dataDir: string): Note[] {
  try {
    return JSON.parse(readFileSync(noteFile(dataDir), "utf8"));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}

async function endGroup(pid: number | undefined, start: string | null, graceMs: number): Promise<void> {
  if (pid === undefined || !isSameProcessAlive(pid, start)) return;
  signalGroup(pid, "SIGTERM");
  const giveUpAt = Date.now() + graceMs;
  while (isSameProcessAlive(pid, start) && Date.now() < giveUpAt) await sleep(25);
  signalGroup(pid, "SIGKILL");
  while (isSameProcessAlive(pid, start)) await sleep(25);
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    const code = errorCode(error);
    // macOS answers EPERM for a group of which only a zombie is left.
    if (code !== "ESRCH" && code !== "EPERM") throw error;
  }
}

/** A log that has grown past 10 MB is put aside first. */
function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > 10 * 1024 * 1024) renameSync(file, `${file}.1`);
  return openSync(file, "a", 0o600);
}
