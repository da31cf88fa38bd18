import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * What tells a process from a later one that was given the same pid: its start time. The text is only good for
 * comparing on the same machine and boot.
 *
 * @param {number} pid
 * @returns {string | null} null when no such process lives; a zombie does not live.
 */
export function findProcessStart(pid) {
  if (!isSignalable(pid)) return null;
  return process.platform === "linux" ? fromProc(pid) : fromPs(pid);
}

/**
 * @param {number} pid
 * @param {string | null} [start] the start noted earlier; without it any living process with this pid counts
 */
export function isSameProcessAlive(pid, start) {
  const now = findProcessStart(pid);
  return now !== null && (start === undefined || start === null || now === start);
}

/**
 * The parent of a process and its own name, such as "sh"; null when the process is gone.
 *
 * @param {number} pid
 * @returns {{ parent: number, name: string } | null}
 */
export function findFamily(pid) {
  if (process.platform === "linux") {
    const stat = readStat(pid);
    return stat === null ? null : { parent: Number(stat.fields[1]), name: stat.name };
  }
  const { stdout } = spawnSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], { encoding: "utf8" });
  const [, parent, name] = /^\s*(\d+)\s+(.*)$/m.exec(stdout ?? "") ?? [];
  return parent === undefined || name === undefined ? null : { parent: Number(parent), name: name.trim() };
}

/** @param {number} pid */
function isSignalable(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** @param {number} pid */
function fromProc(pid) {
  const stat = readStat(pid);
  if (stat === null || stat.fields[0] === "Z" || stat.fields[0] === "X") return null;
  return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${stat.fields[19]}`;
}

/** The name in /proc/<pid>/stat and its fields from the state on; null when the process is gone. */
function readStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name stands in parentheses and may hold blanks and parentheses of its own.
    const nameEnd = stat.lastIndexOf(")");
    return { name: stat.slice(stat.indexOf("(") + 1, nameEnd), fields: stat.slice(nameEnd + 2).split(" ") };
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ESRCH") return null;
    throw error;
  }
}

/** @param {number} pid */
function fromPs(pid) {
  try {
    const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    return line === "" || line.startsWith("Z") ? null : line.replace(/^\S+\s+/, "");
  } catch (error) {
    if (error.status === 1) return null;
    throw error;
  }
}
