import { readdirSync, readFileSync } from "node:fs";

/**
 * CPU time in milliseconds of all threads of a process since it began, and the most memory it has held in
 * MiB, from Linux' /proc. Null elsewhere, and when the process has gone.
 */
export function processUsage(pid: number): { cpuMs: number; peakMb: number } | null {
  if (process.platform !== "linux") return null;
  try {
    // schedstat counts nanoseconds; stat only hundredths of a second, more than most runs take.
    const cpuMs = readdirSync(`/proc/${pid}/task`)
      .map((task) => Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, "utf8").split(" ")[0]) / 1e6)
      .reduce((sum, ms) => sum + ms, 0);
    const peakKb = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    if (Number.isNaN(cpuMs) || peakKb === undefined) return null;
    return { cpuMs, peakMb: Number(peakKb) / 1_024 };
  } catch {
    // Threads and processes end between two reads, and some systems hide /proc: then there is no measure.
    return null;
  }
}
