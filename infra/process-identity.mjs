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
 * The parent of a process; null when the process is gone.
 *
 * @param {number} pid
 * @returns {number | null}
 */
export function findParent(pid) {
  if (process.platform !== "linux") {
    const { stdout } = spawnSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" });
    return stdout.trim() === "" ? null : Number(stdout);
  }
  const fields = statFields(pid);
  return fields === null ? null : Number(fields[1]);
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
  const fields = statFields(pid);
  if (fields === null || fields[0] === "Z" || fields[0] === "X") return null;
  return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${fields[19]}`;
}

/** The fields of /proc/<pid>/stat from the state on; null when the process is gone. */
function statFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command name stands in parentheses and may hold blanks; the fields are counted from behind it.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
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
