import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findProcessStart, isSameProcessAlive } from "./process-identity.mjs";

/**
 * A lock between processes: a file that names its holder. A holder that was killed does not hold it any more.
 *
 * @param {string} path
 * @param {Record<string, unknown>} [note] further facts for whoever finds the lock taken
 * @returns {{ held: true, release: () => void } | { held: false, holder: Record<string, unknown> & { pid: number } }}
 */
export function tryLock(path, note = {}) {
  mkdirSync(dirname(path), { recursive: true });
  const mine = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  const self = { ...note, pid: process.pid, start: findProcessStart(process.pid) };
  // Written in full first and then linked into place, so that nobody ever reads half a lock.
  writeFileSync(mine, JSON.stringify(self), { mode: 0o600 });
  try {
    for (;;) {
      if (linkIfAbsent(mine, path)) return { held: true, release: () => releaseIfMine(path, self) };
      const holder = readHolder(path);
      if (holder === null) continue;
      if (isSameProcessAlive(holder.pid, holder.start)) return { held: false, holder };
      discardDead(path, holder);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Waits until the lock is free and takes it.
 *
 * @param {string} path
 * @param {{ timeoutMs: number, onWait?: (holderPid: number) => void }} options
 * @returns {Promise<() => void>} gives the lock back
 */
export async function lock(path, { timeoutMs, onWait }) {
  const giveUpAt = Date.now() + timeoutMs;
  let told = false;
  for (;;) {
    const attempt = tryLock(path);
    if (attempt.held) return attempt.release;
    if (Date.now() > giveUpAt) {
      throw new Error(
        `Process ${attempt.holder.pid} has held ${path} for more than ${Math.round(timeoutMs / 1000)} s. ` +
          "End that process, or delete the file if it has nothing to do with Viva.",
      );
    }
    if (!told) onWait?.(attempt.holder.pid);
    told = true;
    await sleep(100);
  }
}

/**
 * @param {string} path
 * @returns {(Record<string, unknown> & { pid: number, start: string | null }) | null}
 */
export function readHolder(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

function linkIfAbsent(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** Two may find the same dead holder at once: whoever moved a live lock away by mistake puts it back. */
function discardDead(path, dead) {
  const aside = `${path}.dead.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  const moved = readHolder(aside);
  if (moved !== null && (moved.pid !== dead.pid || moved.start !== dead.start)) linkIfAbsent(aside, path);
  rmSync(aside, { force: true });
}

function releaseIfMine(path, self) {
  const holder = readHolder(path);
  if (holder !== null && holder.pid === self.pid && holder.start === self.start)
    rmSync(path, { force: true });
}
