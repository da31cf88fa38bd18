import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Language, runJobSchema } from "@viva/domain/execution/run";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { usePool } from "../server/pool.fixture.ts";
import { findFiles } from "../setup/build-files.ts";
import { denoBinary } from "../setup/interpreter-files.ts";
import { defaultCacheDir } from "../setup.ts";
import { PYTHON_TRACES, SPOILS, STORES } from "./trace-attacks.ts";

const { pool } = usePool();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "viva-traces-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("what one run leaves behind", () => {
  const names = [...PYTHON_TRACES, ...STORES].map(({ name }) => name);
  let within: string;
  let later: string[];
  let open: string;
  beforeAll(async () => {
    const leave = [
      ...PYTHON_TRACES.map(({ leave }) => leave),
      ...STORES.map(({ leave }) => fromPython(leave)),
    ];
    const look = [...PYTHON_TRACES.map(({ look }) => look), ...STORES.map(({ look }) => fromPython(look))];
    within = await run("python", caught(leave) + caught(look));
    // More runs than the pool has processes, so that each that could have been kept is met.
    later = await Promise.all(Array.from({ length: 3 }, () => run("python", caught(look))));
    open = runTwiceInDeno();
  }, 120_000);

  it.each(PYTHON_TRACES)("would be seen in the same run: $name", ({ mark }) => {
    expect(within).toContain(`${mark}-left`);
  });

  it.each(STORES)("would be seen in the next where nothing stops it: $name", ({ mark }) => {
    expect(open).toContain(`${mark}-left`);
  });

  it.each(names)("is not in the next: %s", (name) => {
    const mark = [...PYTHON_TRACES, ...STORES].find((each) => each.name === name)?.mark;
    for (const printed of later) {
      expect(printed).toContain("looked");
      expect(printed).not.toContain(`${mark}-left`);
    }
  });

  it.each<[Language, string, string]>([
    [
      "javascript",
      "globalThis.mark = 'left'; Array.prototype.other = 'left';\n",
      "console.log(globalThis.mark, [].other, 'looked');\n",
    ],
    [
      "sql",
      "create table mark as select 'left' as text; pragma writable_schema = on;\n",
      "select 'looked'; select * from mark;\n",
    ],
  ])("is not in the next answer in %s", async (language, leave, look) => {
    expect(await run(language, leave + look)).toContain("left");
    const next = await run(language, look);
    expect(next).toContain("looked");
    expect(next).not.toContain("left");
  });

  it("is not in the tables of the next call in SQL", async () => {
    const job = runJobSchema.parse({
      language: "sql",
      code: "",
      fixture: "create table t (x); insert into t values (1);",
      calls: [
        { name: "leave", snippet: "update t set x = 'left'; pragma writable_schema = on; select x from t;" },
        { name: "look", snippet: "select x from t;" },
      ],
      limits: {},
    });
    const { calls } = await pool().run(job);
    expect(JSON.stringify(calls[0])).toContain("left");
    expect(calls[1]).toMatchObject({ kind: "value" });
    expect(JSON.stringify(calls[1])).not.toContain("left");
  });

  /** Twice the same program of Deno with all permissions and a folder for its storage. */
  function runTwiceInDeno(): string {
    const program = join(folder, "stores.mjs");
    const scripts = STORES.flatMap(({ leave, look }) => [leave, look]);
    const tries = scripts.map(
      (script) => `try { console.log(await (async () => { ${script} })()); } catch {}`,
    );
    writeFileSync(
      program,
      `if (Deno.args[0] === "look") {\n${looks(tries)}\n} else {\n${leaves(tries)}\n}\nDeno.exit(0);`,
    );
    const start = (what: string) =>
      execFileSync(
        denoBinary(),
        ["run", "-A", "--quiet", "--unstable-kv", "--location=http://a/", program, what],
        {
          encoding: "utf8",
          env: { DENO_DIR: join(folder, "deno"), HOME: folder, NO_COLOR: "1" },
        },
      );
    start("leave");
    return start("look");
  }
});

const leaves = (tries: readonly string[]) => tries.filter((_, index) => index % 2 === 0).join("\n");
const looks = (tries: readonly string[]) => tries.filter((_, index) => index % 2 === 1).join("\n");

describe("the files that every run is read from", () => {
  it.each(SPOILS)("are spoiled where nothing stops it: $name", ({ script }) => {
    const copy = join(folder, crypto.randomUUID());
    mkdirSync(copy);
    for (const name of ["snapshot.bin", "runner.mjs", "harness.py"]) writeFileSync(join(copy, name), name);
    const before = fingerprint(copy);
    const program = join(folder, "spoil.mjs");
    writeFileSync(program, script.replaceAll("FOLDER", copy));
    execFileSync(denoBinary(), ["run", "-A", "--quiet", program], { env: { NO_COLOR: "1" } });
    expect(fingerprint(copy)).not.toBe(before);
  });

  it("stay what they are in the sandbox, whoever runs it", async () => {
    const files = await findFiles(defaultCacheDir(), "python");
    if (files === null) throw new Error("the interpreter's files are not built");
    const before = fingerprint(files.folder);
    const scripts = SPOILS.map(({ script }) => fromPython(script.replaceAll("FOLDER", files.folder)));
    expect(await run("python", caught(scripts))).toContain("looked");
    expect(fingerprint(files.folder)).toBe(before);
    expect(await findFiles(defaultCacheDir(), "python")).not.toBeNull();
  });
});

/** Python programs one after another, each caught for itself. */
function caught(programs: readonly string[]): string {
  return `
for body in ${JSON.stringify(programs)}:
    try:
        exec(body, {})
    except BaseException as error:
        print("refused:", type(error).__name__)
print("looked")
`;
}

function fromPython(script: string): string {
  const body = JSON.stringify(`(async () => { ${script} })()`);
  return `from pyodide.code import run_js\nfrom pyodide.ffi import run_sync\nprint(run_sync(run_js(${body})))\n`;
}

async function run(language: Language, code: string): Promise<string> {
  const job = runJobSchema.parse({ language, code, limits: { wallMs: 20_000 } });
  const { stdout, stderr } = await pool().run(job);
  return stdout + stderr;
}

/** Names, sizes and times of the files, and the contents of the small ones. */
function fingerprint(of: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(of).sort()) {
    const path = join(of, name);
    const { size, mtimeMs } = statSync(path);
    hash.update(`${name} ${size} ${mtimeMs}`);
    if (size < 100_000) hash.update(readFileSync(path));
  }
  return hash.digest("hex");
}
