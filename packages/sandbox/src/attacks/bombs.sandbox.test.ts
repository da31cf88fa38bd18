import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { type Language, type RunResult, runJobSchema } from "@viva/domain/execution/run";
import { beforeAll, describe, expect, it } from "vitest";
import { usePool } from "../server/pool.fixture.ts";
import { denoBinary } from "../setup/interpreter-files.ts";
import { BOMB_ATTACKS, type BombAttack, SCRIPT_BOMBS } from "./bomb-attacks.ts";

const LIMITS = { wallMs: 400, memoryMb: 256, outputBytes: 20_000 };
/** Memory is to be what ends these, on a busy machine too. */
const GREEDY_MS = 8_000;
const { pool } = usePool();

interface Bomb {
  title: string;
  kind: BombAttack["kind"];
  language: Language;
  code: string;
  /** The command that runs it where nothing stops it. */
  open: string[];
}

const BOMBS: Bomb[] = [
  ...BOMB_ATTACKS.map(({ name, language, kind, code }) => ({
    title: `${name} in ${language}`,
    kind,
    language,
    code,
    open: openCommand(language, code),
  })),
  ...SCRIPT_BOMBS.map(({ name, kind, script }) => ({
    title: name,
    kind,
    language: "python" as const,
    code: `from pyodide.code import run_js\nrun_js(${JSON.stringify(`(() => { ${script} })()`)})\n`,
    open: openCommand("javascript", script),
  })),
];

describe("bombs", () => {
  const runs = new Map<string, RunResult>();
  const controls = new Map<string, Control>();
  beforeAll(async () => {
    await Promise.all([
      ...BOMBS.map(async ({ title, kind, language, code }) => {
        const wallMs = kind === "greedy" ? GREEDY_MS : LIMITS.wallMs;
        const job = runJobSchema.parse({ language, code, limits: { ...LIMITS, wallMs } });
        runs.set(title, await pool().run(job));
      }),
      ...halves(BOMBS).map((some) =>
        inTurn(some, async ({ title, open, kind }) => controls.set(title, await control(open, kind))),
      ),
    ]);
  }, 300_000);

  it.each(BOMBS.map(({ title }) => title))("go off where nothing stops them: %s", (title) => {
    const { kind } = bomb(title);
    const seen = controls.get(title);
    if (kind === "endless") expect(seen).toMatchObject({ ended: false });
    else if (kind === "flood") expect(seen?.bytes).toBeGreaterThan(LIMITS.outputBytes);
    else expect(seen).toMatchObject({ reached: true });
  });

  it.each(BOMBS.map(({ title }) => title))("come to nothing in the sandbox: %s", (title) => {
    const run = runs.get(title);
    if (run === undefined) throw new Error("it was not run");
    const allowed = {
      endless: ["timeout"],
      flood: ["output", "fatal"],
      greedy: ["memory", "fatal", "error", "timeout"],
    };
    expect(allowed[bomb(title).kind]).toContain(run.status);
    expect(run.stdout).not.toContain("REACHED");
    expect(new TextEncoder().encode(run.stdout + run.stderr).length).toBeLessThan(
      LIMITS.outputBytes + 10_000,
    );
    const limitMs = bomb(title).kind === "greedy" ? GREEDY_MS : LIMITS.wallMs;
    // By the clock a run gets its limit and a grace; the rest is what a busy machine takes to notice.
    expect(run.wallMs).toBeLessThan(limitMs + 5_000);
    // The process as a whole: the interpreter's limit, V8's, and the code that both are made of.
    expect(run.peakMb ?? 0).toBeLessThan(1_100);
  });

  it("leave no process behind, and the next run as it was", async () => {
    const job = runJobSchema.parse({ language: "python", code: "print(1)", limits: {} });
    expect(await pool().run(job)).toMatchObject({ status: "ok", stdout: "1\n" });
    await expect.poll(() => sandboxProcesses().length).toBeLessThanOrEqual(2);
  });
});

function bomb(title: string): Bomb {
  const found = BOMBS.find((each) => each.title === title);
  if (found === undefined) throw new Error(`no bomb ${title}`);
  return found;
}

function openCommand(language: BombAttack["language"], code: string): string[] {
  switch (language) {
    case "python":
      return ["python3", "-c", code];
    case "sql":
      return [
        "python3",
        "-c",
        `import sqlite3\nd = sqlite3.connect(":memory:")\nfor s in ${JSON.stringify(code)}.split(";"): print(d.execute(s).fetchall())`,
      ];
    case "javascript":
      return [denoBinary(), "eval", "--no-config", "--ext=js", `await (async () => { ${code} })()`];
  }
}

interface Control {
  ended: boolean;
  bytes: number;
  reached: boolean;
}

/** Runs it for as long as it takes to see what it does; an endless one for longer than it would get here. */
function control([command = "", ...options]: string[], kind: BombAttack["kind"]): Promise<Control> {
  const seen = { ended: false, bytes: 0, reached: false };
  const child = spawn(command, options, { stdio: ["ignore", "pipe", "pipe"], detached: true });
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.kill("SIGKILL");
      resolve(seen);
    };
    const timer = setTimeout(stop, kind === "endless" ? LIMITS.wallMs : 30_000);
    child.stdout.on("data", (chunk: Buffer) => {
      seen.bytes += chunk.length;
      seen.reached ||= chunk.includes("REACHED");
      if (seen.reached || (kind === "flood" && seen.bytes > LIMITS.outputBytes)) stop();
    });
    child.once("error", stop);
    child.once("exit", () => {
      seen.ended = true;
      // What it wrote last may still be on its way.
      child.stdout.once("end", stop);
    });
  });
}

/** Two at a time, on as many cores as a small machine has. */
const halves = <T>(items: readonly T[]): T[][] =>
  [0, 1].map((rest) => items.filter((_, index) => index % 2 === rest));

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  for (const item of items) await work(item);
}

/** Children of this process that run the sandbox's program; none can be seen without /proc. */
function sandboxProcesses(): string[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
        const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
        return parent === process.pid && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("runner.mjs");
      } catch {
        // Processes end between two reads.
        return false;
      }
    });
}
