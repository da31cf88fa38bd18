import { execFileSync, spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { runJobSchema } from "@viva/domain/execution/run";
import { exec } from "../src/exec.ts";
import { createSandboxPool, type SandboxPool } from "../src/server/pool.ts";
import { cpuOfEndedChildren, memoryOfChildren } from "./child-usage.ts";
import { type Quantiles, quantiles } from "./quantiles.ts";

export interface ServerSpeed {
  /** `python3 -c` with the same program, from spawn to exit. */
  native: Quantiles & { cpuMs: number | null };
  /** A job for a process that waits: from the call to the result. */
  warm: Quantiles;
  /** A job for which a process has to be started. */
  cold: Quantiles;
  submissions: {
    perSecond: number;
    perSecondAndCore: number;
    /** What a core could do that did nothing else: from processor time, so that it holds on a busy machine. */
    perSecondOfCore: number | null;
    /** All processor time of a submission, boot of its process included, to that of a native start. */
    cpuMs: number | null;
    cpuToNative: number | null;
  };
  /** Resident MiB of a process that waits, and at most while it ran a submission. */
  memory: { waitingMb: number | null; peakMb: number | null };
}

const PROGRAM = "def double(n):\n    return 2 * n\n\nprint(double(21))\n";
const SUBMISSION = JSON.stringify({
  code: `
def anagrams(words):
    groups = {}
    for word in words:
        groups.setdefault("".join(sorted(word)), []).append(word)
    return [group for group in groups.values() if len(group) > 1]
`,
  tests: [
    {
      name: "two groups",
      call: "anagrams(['tea', 'tan', 'eat', 'nat'])",
      expect: [
        ["tea", "eat"],
        ["tan", "nat"],
      ],
    },
    { name: "none", call: "anagrams(['a', 'b'])", expect: [] },
    { name: "empty", call: "anagrams([])", expect: [] },
    { name: "many", call: "len(anagrams([str(n) for n in range(1000)]))", expect: 237 },
    { name: "no list", call: "anagrams(None)", raises: "TypeError" },
  ],
});
const ROUNDS = 20;
const POOL_SIZE = 2;

export async function measureServer({
  cacheDir,
  seconds,
}: {
  cacheDir: string;
  seconds: number;
}): Promise<ServerSpeed> {
  const pool = createSandboxPool({ cacheDir, size: POOL_SIZE });
  try {
    await pool.ready();
    const { native, warm } = await compareWarm(pool);
    const [waitingMb = null] = memoryOfChildren().sort((a, b) => b - a);
    const { submissions, peakMb } = await sustain(pool, seconds, native.cpuMs);
    return {
      native,
      warm,
      cold: await measureCold(cacheDir),
      submissions,
      memory: { waitingMb, peakMb },
    };
  } finally {
    await pool.close();
  }
}

/** One of each in turn, so that both meet the same load; each run waits until the pool is full again. */
async function compareWarm(pool: SandboxPool): Promise<Pick<ServerSpeed, "native" | "warm">> {
  const [native, warm]: [number[], number[]] = [[], []];
  const python = findPython();
  let nativeCpuMs: number | null = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    while (pool.status().warm < POOL_SIZE) await pause(10);
    const cpuBefore = cpuOfEndedChildren();
    native.push(await timed(() => runNative(python)));
    const cpuAfter = cpuOfEndedChildren();
    nativeCpuMs =
      nativeCpuMs === null || cpuBefore === null || cpuAfter === null
        ? null
        : nativeCpuMs + cpuAfter - cpuBefore;
    warm.push(await timed(() => runSandboxed(pool)));
  }
  const cpuMs = nativeCpuMs === null ? null : nativeCpuMs / ROUNDS;
  return { native: { ...quantiles(native), cpuMs }, warm: quantiles(warm) };
}

/** In a pool of one, each job right after another finds no process waiting. */
async function measureCold(cacheDir: string): Promise<Quantiles> {
  const pool = createSandboxPool({ cacheDir, size: 1 });
  try {
    await runSandboxed(pool);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(() => runSandboxed(pool)));
    return quantiles(times);
  } finally {
    await pool.close();
  }
}

/** Keeps every process busy and one submission waiting, for so many seconds. */
async function sustain(
  pool: SandboxPool,
  seconds: number,
  nativeCpuMs: number | null,
): Promise<{ submissions: ServerSpeed["submissions"]; peakMb: number | null }> {
  let done = 0;
  let peakMb: number | null = null;
  const cpuBefore = cpuOfEndedChildren();
  const began = performance.now();
  const submit = async () => {
    while (performance.now() - began < seconds * 1_000) {
      const result = await exec(SUBMISSION, pool);
      if (!result.tests.every(({ passed }) => passed))
        throw new Error("a right answer was not graded as right");
      peakMb = Math.max(peakMb ?? 0, result.peakMb ?? 0);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: POOL_SIZE + 1 }, submit));
  const passed = (performance.now() - began) / 1_000;
  const cpuAfter = cpuOfEndedChildren();
  const cpuMs = cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / done;
  return {
    submissions: {
      perSecond: done / passed,
      perSecondAndCore: done / passed / availableParallelism(),
      perSecondOfCore: cpuMs === null ? null : 1_000 / cpuMs,
      cpuMs,
      cpuToNative: cpuMs === null || !nativeCpuMs ? null : cpuMs / nativeCpuMs,
    },
    peakMb,
  };
}

async function runSandboxed(pool: SandboxPool): Promise<void> {
  const job = runJobSchema.parse({ language: "python", code: PROGRAM, limits: {} });
  const { stdout } = await pool.run(job);
  if (stdout !== "42\n") throw new Error(`the sandbox printed ${JSON.stringify(stdout)}`);
}

/** The interpreter itself: what a version manager puts on the PATH is a script that takes three times as long. */
function findPython(): string {
  return execFileSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" }).trim();
}

function runNative(python: string): Promise<void> {
  const child = spawn(python, ["-c", PROGRAM], { stdio: ["pipe", "pipe", "pipe"] });
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", () => reject(new Error(`${python} cannot be started`)));
    child.once("close", () =>
      stdout === "42\n" ? resolve() : reject(new Error(`python3 printed ${JSON.stringify(stdout)}`)),
    );
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
