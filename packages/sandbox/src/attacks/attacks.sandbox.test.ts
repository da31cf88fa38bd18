import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judge } from "@viva/domain/execution/judge";
import { runJobSchema } from "@viva/domain/execution/run";
import { testCaseSchema } from "@viva/domain/execution/test-case";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createSandboxPool, type SandboxPool } from "../server/pool.ts";
import { denoBinary } from "../setup/interpreter-files.ts";
import { defaultCacheDir } from "../setup.ts";
import { ESCAPE_ATTACKS, type EscapeAttack } from "./escape-attacks.ts";
import { FORGERY_ATTACKS } from "./forgery-attacks.ts";

const SECRET = `secret-${crypto.randomUUID()}`;
const hasPython = spawnSync("python3", ["-c", "import socket, ctypes"]).status === 0;

let pool: SandboxPool;
let folder: string;
let listener: Server;
let connections = 0;
let decoy: ChildProcess;

beforeAll(async () => {
  pool = createSandboxPool({ cacheDir: defaultCacheDir() });
  folder = mkdtempSync(join(tmpdir(), "viva-attack-"));
  // Open to everybody, so that only the sandbox can be what keeps the payload out.
  chmodSync(folder, 0o777);
  writeFileSync(join(folder, "secret"), SECRET);
  writeFileSync(join(folder, "secret.json"), JSON.stringify(SECRET));
  listener = createServer((socket) => {
    connections += 1;
    socket.on("error", () => undefined).end("HTTP/1.1 404 Not Found\r\n\r\n");
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  await pool.ready();
});

afterAll(async () => {
  await pool.close();
  listener.close();
  decoy.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  connections = 0;
  rmSync(join(folder, "drop"), { recursive: true, force: true });
  if (decoy === undefined || decoy.exitCode !== null || decoy.signalCode !== null) {
    decoy = spawn("sleep", ["600"], { stdio: "ignore" });
  }
});

describe("escapes", () => {
  describe.each(ESCAPE_ATTACKS)("$name", (attack) => {
    it.runIf(attack.language === "js" || hasPython)("succeeds where nothing stops it", async () => {
      const effects = await effectsOf(await runUnsandboxed(attack));
      expect(effects).not.toEqual([]);
    });

    it("has no effect from the sandbox", async () => {
      const { stdout, stderr, status } = await pool.run(jobOf(programOf(attack)));
      expect(await effectsOf(stdout + stderr)).toEqual([]);
      expect(["ok", "error", "fatal", "memory", "timeout"]).toContain(status);
    });
  });
});

describe("forged results", () => {
  it.each(FORGERY_ATTACKS)("$name does not pass", async ({ code }) => {
    const expected = `right-${crypto.randomUUID()}`;
    const test = testCaseSchema.parse({
      name: "t",
      show: "visible",
      call: "answer()",
      outcome: { kind: "value", expect: { t: "str", v: expected } },
    });
    const run = await pool.run(jobOf(code, [{ name: "t", call: "answer()" }]));
    const [seen] = run.calls;
    expect(seen && judge(test, seen).passed).toBe(false);
    expect(run.stdout + run.stderr).not.toContain(expected);
  });

  it("of that kind would pass if the code were its own judge", async () => {
    const naive = FORGERY_ATTACKS.slice(0, 2).map(({ code }) => code);
    for (const code of naive) {
      const run = await pool.run(jobOf(code, [{ name: "t", call: `answer() == "${crypto.randomUUID()}"` }]));
      expect(run.calls[0]).toMatchObject({ kind: "value", value: { t: "bool", v: true } });
    }
  });

  it("leave an honest answer its pass", async () => {
    const run = await pool.run(
      jobOf("def answer():\n    return 'right'\n", [{ name: "t", call: "answer()" }]),
    );
    expect(run.calls[0]).toMatchObject({ kind: "value", value: { t: "str", v: "right" } });
  });
});

describe("traces", () => {
  const LEAVE = `
import builtins, os
from pyodide.code import run_js
builtins.trace = "trace-1"
os.environ["TRACE"] = "trace-2"
open("trace.txt", "w").write("trace-3")
try:
    run_js("localStorage.setItem('trace', 'trace-4'); 0")
except Exception as error:
    print("no storage:", type(error).__name__)
run_js("globalThis.trace = 'trace-5'; 0")
`;
  const LOOK = `
import builtins, os
from pyodide.code import run_js
print(getattr(builtins, "trace", None), os.environ.get("TRACE"), os.path.exists("trace.txt"))
print(run_js("(() => { try { return String(localStorage.getItem('trace')) } catch { return 'none' } })() + globalThis.trace"))
`;
  it("of one run are not there in the next", async () => {
    // More rounds than the pool has processes, so that every process that could have been kept is met.
    for (let round = 0; round < 3; round += 1) {
      expect((await pool.run(jobOf(LEAVE))).status).toBe("ok");
      const { stdout } = await pool.run(jobOf(LOOK));
      expect(stdout).not.toContain("trace-");
      expect(stdout).toContain("None None False");
    }
  });

  it("would be seen within one and the same run", async () => {
    const { stdout } = await pool.run(jobOf(LEAVE + LOOK));
    expect(stdout).toContain("trace-1 trace-2 True");
    expect(stdout).toContain("trace-5");
  });
});

function jobOf(code: string, calls: { name: string; call: string }[] = []) {
  return runJobSchema.parse({ language: "python", code, calls, limits: { wallMs: 4_000 } });
}

/** The payload with the suite's own values in it. */
function armed({ payload }: EscapeAttack): string {
  const { port } = listener.address() as { port: number };
  return payload
    .replaceAll("SECRET_FILE", join(folder, "secret"))
    .replaceAll("DROP", join(folder, "drop"))
    .replaceAll("PORT", String(port))
    .replaceAll("DECOY", String(decoy.pid));
}

function programOf(attack: EscapeAttack): string {
  if (attack.language === "python") return armed(attack);
  const body = JSON.stringify(`(async () => { ${armed(attack)} })()`);
  return `from pyodide.code import run_js\nfrom pyodide.ffi import run_sync\nprint(run_sync(run_js(${body})))\n`;
}

/** Runs it in plain Deno or Python, with the secret in the environment. Returns what it printed. */
function runUnsandboxed(attack: EscapeAttack): Promise<string> {
  const env = { PATH: "/usr/local/bin:/usr/bin:/bin", VIVA_SECRET: SECRET, NO_COLOR: "1", HOME: folder };
  const program = join(folder, "payload");
  const isPython = attack.language === "python";
  writeFileSync(
    program,
    isPython ? armed(attack) : `console.log(await (async () => { ${armed(attack)} })()); Deno.exit(0);`,
  );
  const deno = ["run", "-A", "--quiet", "--no-config", "--no-lock", "--ext", "js", program];
  const [command, options] = isPython ? ["python3", [program]] : [denoBinary(), deno];
  // Some payloads fail after they have done their work, such as a fetch that finds no page: no matter.
  return new Promise((resolve) => {
    execFile(command, options, { env, timeout: 20_000 }, (_, stdout) => resolve(stdout));
  });
}

/** Which of the four effects can be seen. */
async function effectsOf(output: string): Promise<string[]> {
  // A connection or a death is noticed by this process only on a later turn.
  await new Promise((resolve) => setTimeout(resolve, 30));
  const effects = [];
  if (output.includes(SECRET)) effects.push("the secret came out");
  if (existsSync(join(folder, "drop"))) effects.push("a file was written");
  if (connections > 0) effects.push("a connection was made");
  if (decoy.exitCode !== null || decoy.signalCode !== null) effects.push("a process was killed");
  return effects;
}
