import { execFile, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, type RunJob, runJobSchema } from "@viva/domain/execution/run";
import type { SandboxPool } from "../server/pool.ts";
import { denoBinary } from "../setup/interpreter-files.ts";
import type { AttackTargets } from "./attack-targets.fixture.ts";
import type { EscapeAttack } from "./escape-attacks.ts";

export interface Attempt {
  name: string;
  payload: string;
}

/** Where attempts are made, one after another in one process, each caught for itself. */
export interface EscapePlace {
  name: string;
  /** Whose payloads can be run there. */
  language: EscapeAttack["language"];
  /** Whether nothing stops them: then they have to succeed. */
  open: boolean;
  /** Returns what each attempt printed, by its name. */
  run(attempts: readonly Attempt[], targets: AttackTargets): Promise<Map<string, string>>;
}

const hasPython = spawnSync("python3", ["-c", "import socket, ctypes, sqlite3"]).status === 0;

export function escapePlaces(pool: () => SandboxPool): EscapePlace[] {
  const runJob = async (language: Language, code: string, calls: Partial<RunJob["calls"][number]>[] = []) =>
    pool().run(runJobSchema.parse({ language, code, calls, limits: { wallMs: 30_000 } }));
  const inPool =
    (language: Language, programOf: (attempts: readonly Attempt[]) => string): EscapePlace["run"] =>
    async (attempts) => {
      const seen = new Map<string, string>();
      let alone = false;
      // An attempt that brings its process down is the last of a run: those after it get another.
      for (let left = [...attempts]; left.length > 0; left = left.filter(({ name }) => !seen.has(name))) {
        const batch = alone ? left.slice(0, 1) : left;
        const { stdout, stderr } = await runJob(language, programOf(batch));
        const printed = outputs(stdout + stderr);
        for (const [name, output] of printed) seen.set(name, output);
        // What was printed just before such an end may be lost, and then it is not known whose it was.
        if (alone && printed.size === 0) seen.set(batch[0]?.name ?? "", stdout + stderr);
        alone = printed.size === 0;
      }
      return seen;
    };
  const open: EscapePlace[] = [
    { name: "Deno without a sandbox", language: "js", open: true, run: runInDeno },
    { name: "Python without a sandbox", language: "python", open: true, run: runInPython(pythonProgram) },
    { name: "SQLite without a sandbox", language: "sql", open: true, run: runInPython(sqlProgram) },
  ];
  const closed: Omit<EscapePlace, "open">[] = [
    { name: "JavaScript behind Python", language: "js", run: inPool("python", jsInPythonProgram) },
    { name: "an answer in JavaScript", language: "js", run: inPool("javascript", jsProgram) },
    { name: "an answer in TypeScript", language: "js", run: inPool("typescript", jsProgram) },
    { name: "an answer in Python", language: "python", run: inPool("python", pythonProgram) },
    { name: "SQLite behind Python", language: "sql", run: inPool("python", sqlProgram) },
    {
      name: "an answer in SQL",
      language: "sql",
      run: async (attempts) => {
        const calls = attempts.map(({ name, payload }) => ({ name, snippet: payload }));
        const result = await runJob("sql", "", calls);
        return new Map(result.calls.map((call) => [call.name, JSON.stringify(call)]));
      },
    },
  ];
  return [
    ...open.filter(({ language }) => language === "js" || hasPython),
    ...closed.map((place) => ({ ...place, open: false })),
  ];
}

/** What waits for an answer that never comes is given up. */
const WAIT_MS = 1_000;

function outputs(printed: string): Map<string, string> {
  const [, ...parts] = printed.split("<attempt ");
  return new Map(
    parts.map((part): [string, string] => {
      const end = part.indexOf(">");
      return [part.slice(0, end), part.slice(end + 1)];
    }),
  );
}

function jsProgram(attempts: readonly Attempt[]): string {
  const list = attempts.map(
    ({ name, payload }) => `[${JSON.stringify(name)}, async () => {\n${payload}\n}],`,
  );
  return `
const attempts = [\n${list.join("\n")}\n];
for (const [name, attempt] of attempts) {
  console.log("<attempt " + name + ">");
  try {
    console.log(String(await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, ${WAIT_MS}))])));
  } catch (error) {
    console.log("failed: " + error);
  }
}
`;
}

function jsInPythonProgram(attempts: readonly Attempt[]): string {
  const list = attempts.map(
    ({ name, payload }) =>
      `[${JSON.stringify(name)}, ${JSON.stringify(
        `Promise.race([(async () => {\n${payload}\n})(), new Promise((resolve) => setTimeout(resolve, ${WAIT_MS}))])`,
      )}],`,
  );
  return `
from pyodide.code import run_js
from pyodide.ffi import run_sync
for name, body in [\n${list.join("\n")}\n]:
    print(f"<attempt {name}>")
    try:
        print(run_sync(run_js(body)))
    except BaseException as error:
        print("failed:", error)
`;
}

function pythonProgram(attempts: readonly Attempt[]): string {
  const list = attempts.map(({ name, payload }) => `[${JSON.stringify(name)}, ${JSON.stringify(payload)}],`);
  return `
for name, body in [\n${list.join("\n")}\n]:
    print(f"<attempt {name}>", flush=True)
    try:
        exec(body, {"__name__": "attempt"})
    except BaseException as error:
        print("failed:", type(error).__name__, error, flush=True)
`;
}

function sqlProgram(attempts: readonly Attempt[]): string {
  return pythonProgram(
    attempts.map(({ name, payload }) => ({
      name,
      payload: `import sqlite3
database = sqlite3.connect(":memory:", isolation_level=None)
for statement in ${JSON.stringify(payload)}.split(";"):
    print(database.execute(statement).fetchall())`,
    })),
  );
}

const runInDeno: EscapePlace["run"] = (attempts, targets) =>
  runProgram(
    denoBinary(),
    ["run", "-A", "--quiet", "--no-config", "--no-lock", "--ext", "js"],
    `addEventListener("unhandledrejection", (event) => event.preventDefault());\n${jsProgram(attempts)}\nDeno.exit(0);`,
    targets,
  );

function runInPython(programOf: (attempts: readonly Attempt[]) => string): EscapePlace["run"] {
  return (attempts, targets) => runProgram("python3", [], programOf(attempts), targets);
}

/** With the secret in its environment. */
function runProgram(
  command: string,
  options: string[],
  program: string,
  { folder, secret }: AttackTargets,
): Promise<Map<string, string>> {
  const env = { PATH: "/usr/local/bin:/usr/bin:/bin", VIVA_SECRET: secret, NO_COLOR: "1", HOME: folder };
  const file = join(folder, "program");
  writeFileSync(file, program);
  // Some fail after they have done their work, such as a fetch that finds no page: no matter.
  return new Promise((resolve) => {
    execFile(command, [...options, file], { env, timeout: 60_000 }, (_, stdout) => resolve(outputs(stdout)));
  });
}
