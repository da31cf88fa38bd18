import { readdirSync, readFileSync } from "node:fs";
import { type RunJob, runJobSchema, SandboxFault } from "@viva/domain/execution/run";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultCacheDir } from "../setup.ts";
import { createSandboxPool, type SandboxPool } from "./pool.ts";

let pool: SandboxPool;
let faults: string[];

beforeEach(async () => {
  faults = [];
  pool = createSandboxPool({
    cacheDir: defaultCacheDir(),
    size: 1,
    onFault: ({ message }) => faults.push(message),
  });
  await pool.ready();
});
afterEach(() => pool.close());

const jobOf = (code: string, wallMs = 5_000): RunJob =>
  runJobSchema.parse({ language: "python", code, limits: { wallMs } });
const SLOW = jobOf("import time\nends = time.time() + 1.5\nwhile time.time() < ends: pass\nprint('done')\n");

/** Processes of this pool: children of this process that run Deno. */
function sandboxPids(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
        return (
          Number(parent) === process.pid &&
          readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("runner.mjs")
        );
      } catch {
        return false;
      }
    });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

function killAll(): void {
  const pids = sandboxPids();
  expect(pids.length).toBeGreaterThan(0);
  for (const pid of pids) process.kill(pid, "SIGKILL");
}

// Finding the pool's processes needs /proc.
describe.runIf(process.platform === "linux")("a process that is killed from outside", () => {
  it("in the middle of a run is replaced, and the run repeated", async () => {
    const running = pool.run(SLOW);
    await until(() => pool.status().busy === 1);
    killAll();
    expect(await running).toMatchObject({ status: "ok", stdout: "done\n" });
  });

  it("twice makes the run reject, so that nothing is scored", async () => {
    const running = pool.run(SLOW);
    const outcome = running.then(
      () => "a result",
      (error: unknown) => error,
    );
    let killed: number | undefined;
    for (let round = 0; round < 2; round += 1) {
      await until(() => {
        const [pid] = sandboxPids();
        return pid !== undefined && pid !== killed && pool.status().busy === 1;
      });
      [killed] = sandboxPids();
      killAll();
    }
    expect(await outcome).toBeInstanceOf(SandboxFault);
    expect(faults).toEqual([expect.stringContaining("SIGKILL")]);
    expect(pool.status().lastFault?.message).toContain("SIGKILL");
    expect(await pool.run(jobOf("print(1)"))).toMatchObject({ status: "ok", stdout: "1\n" });
  });

  it("while it waits is replaced before the next run", async () => {
    killAll();
    await until(() => pool.status().warm === 0);
    expect(await pool.run(jobOf("print(1)"))).toMatchObject({ status: "ok" });
    expect(faults).toEqual([expect.stringContaining("ended from outside")]);
  });

  it("runs under a user that owns nothing when the server is root", () => {
    const [pid] = sandboxPids();
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const uid = Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]);
    expect(uid).toBe(process.getuid?.() === 0 ? 65_534 : process.getuid?.());
    if (uid === 65_534) {
      expect(status).toMatch(/^CapEff:\s+0+$/m);
      expect(status).toMatch(/^Groups:\s*$/m);
    }
  });
});

describe("a pool", () => {
  it("uses each process for one run only", async () => {
    const look = jobOf(
      "import builtins\nprint(getattr(builtins, 'used', 'fresh'))\nbuiltins.used = 'used'\n",
    );
    for (let round = 0; round < 3; round += 1) expect((await pool.run(look)).stdout).toBe("fresh\n");
  });

  it("lets jobs wait in order and tells how many do", async () => {
    const ended: string[] = [];
    const jobs = ["a", "b", "c"].map((name) =>
      pool.run(jobOf(`print('${name}')`)).then(({ stdout }) => ended.push(stdout)),
    );
    expect(pool.status().queued).toBeGreaterThanOrEqual(2);
    await Promise.all(jobs);
    expect(ended).toEqual(["a\n", "b\n", "c\n"]);
    expect(pool.status()).toMatchObject({ queued: 0, busy: 0 });
  });

  it("ends a run that is cancelled, and forgets one that waits", async () => {
    const running = new AbortController();
    const waiting = new AbortController();
    const first = pool.run(SLOW, running.signal);
    const second = pool.run(SLOW, waiting.signal);
    await until(() => pool.status().busy === 1);
    waiting.abort(new Error("left the queue"));
    await expect(second).rejects.toThrow("left the queue");
    running.abort(new Error("pressed stop"));
    await expect(first).rejects.toThrow("pressed stop");
    await expect(pool.run(SLOW, AbortSignal.abort(new Error("never began")))).rejects.toThrow("never began");
    expect(await pool.run(jobOf("print(1)"))).toMatchObject({ status: "ok" });
    expect(faults).toEqual([]);
  });

  it("rejects everything once it is closed, and leaves no process", async () => {
    const running = pool.run(SLOW).catch((error: unknown) => error);
    const waiting = pool.run(SLOW).catch((error: unknown) => error);
    await until(() => pool.status().busy === 1);
    await pool.close();
    expect(await waiting).toBeInstanceOf(SandboxFault);
    expect(await running).toBeInstanceOf(SandboxFault);
    await expect(pool.run(SLOW)).rejects.toBeInstanceOf(SandboxFault);
    // Killed is not yet gone: the kernel takes a moment, more on a busy machine.
    if (process.platform === "linux") await expect.poll(sandboxPids, { timeout: 10_000 }).toEqual([]);
  });

  it("that cannot start says so instead of waiting for ever", async () => {
    const broken = createSandboxPool({ cacheDir: "/dev/null/nowhere", size: 1 });
    await expect(broken.ready()).rejects.toBeInstanceOf(SandboxFault);
    await expect(broken.run(jobOf("print(1)"))).rejects.toBeInstanceOf(SandboxFault);
    expect(broken.status().lastFault).not.toBeNull();
    await broken.close();
  });
});
