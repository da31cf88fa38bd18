import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isSameProcessAlive } from "../process-identity.mjs";
import { errorCode } from "../startup-error.ts";

/** A running server as its lock file describes it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** Null when no server runs on the cluster; a lock file left behind by a killed one does not count. */
export function findPostmaster(clusterFolder: string): Postmaster | null {
  const noted = readLockFile(clusterFolder);
  return noted !== null && isPostmaster(noted.pid, clusterFolder) ? noted : null;
}

/**
 * Takes away the lock file of a server that is gone. Postgres does so itself, except where the pid in it is taken,
 * by an unrelated process or by a zombie that nobody collects, as happens in containers.
 *
 * Waits for the dead server's last processes, because two servers on one cluster would destroy it.
 */
export async function discardStaleLockFile(clusterFolder: string, timeoutMs: number): Promise<void> {
  // Elsewhere we cannot see which folder a process works in, and leave the decision to Postgres.
  if (process.platform !== "linux" || readLockFile(clusterFolder) === null) return;
  const giveUpAt = Date.now() + timeoutMs;
  while (listProcessesIn(clusterFolder).length > 0 && Date.now() < giveUpAt) await sleep(100);
  if (listProcessesIn(clusterFolder).length === 0)
    rmSync(join(clusterFolder, "postmaster.pid"), { force: true });
}

export function isPostmaster(pid: number, clusterFolder: string): boolean {
  if (!isSameProcessAlive(pid)) return false;
  return process.platform !== "linux" || workingFolder(pid) === realpathSync(clusterFolder);
}

/** Ends a server: at first it may finish what it writes, later it must leave recovery to its next start. */
export async function endPostmaster(pid: number, clusterFolder: string): Promise<void> {
  for (const [signal, waitMs] of [
    ["SIGINT", 5_000],
    ["SIGQUIT", 3_000],
    ["SIGKILL", 2_000],
  ] as const) {
    if (!isPostmaster(pid, clusterFolder)) return;
    send(pid, signal);
    const giveUpAt = Date.now() + waitMs;
    while (isPostmaster(pid, clusterFolder) && Date.now() < giveUpAt) await sleep(25);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) !== "ESRCH") throw error;
  }
}

/** Lines of postmaster.pid: pid, folder, start time, port, socket folder, address, shared memory, state. */
function readLockFile(clusterFolder: string): Postmaster | null {
  try {
    const lines = readFileSync(join(clusterFolder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3] ?? 0) };
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

function listProcessesIn(folder: string): number[] {
  const real = realpathSync(folder);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingFolder(pid) === real);
}

/** Null for a process that is gone, a zombie, or somebody else's. */
function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "EACCES" || code === "EPERM" || code === "ESRCH") return null;
    throw error;
  }
}
