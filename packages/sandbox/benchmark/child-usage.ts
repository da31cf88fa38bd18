import { readdirSync, readFileSync } from "node:fs";

const TICK_MS = 10;

/**
 * CPU time in milliseconds of this process and of all children that have ended, from Linux' /proc; null
 * elsewhere. The kernel tells the children's in hundredths of a second: enough for sums over many.
 */
export function cpuOfEndedChildren(): number | null {
  if (process.platform !== "linux") return null;
  const fields = afterName(readFileSync("/proc/self/stat", "utf8"));
  const ticks = Number(fields[13]) + Number(fields[14]);
  const { user, system } = process.cpuUsage();
  return ticks * TICK_MS + (user + system) / 1_000;
}

/** Resident memory in MiB of each child that lives now; empty where /proc does not tell. */
export function memoryOfChildren(): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (Number(afterName(readFileSync(`/proc/${pid}/stat`, "utf8"))[1]) !== process.pid) return [];
        const kb = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
        return kb === undefined ? [] : [Number(kb) / 1_024];
      } catch {
        // Processes end between two reads.
        return [];
      }
    });
}

/** The fields of a stat line from the state on: the name before it may hold spaces. */
function afterName(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
