import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunJob, type RunResult, runJobSchema } from "@viva/domain/execution/run";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { whyNoDjango } from "../django/set-up.ts";
import { createSandboxPool, type SandboxPool } from "../server/pool.ts";
import { defaultCacheDir } from "../setup.ts";
import { copyAssets } from "./copy-assets.ts";
import { findChromium, openPythonPage, type PythonPage } from "./python-page.fixture.ts";
import type { BrowserRuntime } from "./runtime.ts";

declare global {
  var python: BrowserRuntime;
}

function jobOf(code: string, calls: string[] = [], limitMs = 2_000): RunJob {
  const named = calls.map((call, index) => ({ name: `call ${index}`, call, limitMs }));
  return runJobSchema.parse({ language: "python", code, calls: named, limits: {} });
}

/** Programs whose observations must be the same in the page and on the server. */
const PROGRAMS: Record<string, RunJob> = {
  printing: jobOf(
    "print('é😀', 1.0, 1e16, -0.0, {1: 'a'}, {'b'}, b'\\xff', None, sep='|')\nprint('no newline', end='')\n",
  ),
  "an uncaught exception": jobOf(
    "def f():\n    raise ValueError('no')\ntry:\n    f()\nexcept ValueError as e:\n    raise KeyError('k') from e\n",
  ),
  "a syntax error": jobOf("x = (1,\nprint(x)\n", ["x"]),
  "values of calls": jobOf("def f(*xs):\n    return [xs, dict(a=xs), frozenset(xs), sum(xs) / 3, 7**80]\n", [
    "f(1, 2)",
    "f()",
    "f('x')",
    "f",
  ]),
  recursion: jobOf("def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\n", ["f(500)", "f(10**6)", "f(1)"]),
  "waiting in asyncio": jobOf(
    "import asyncio\nasync def f(n):\n    await asyncio.sleep(0.01)\n    return n\n",
    ["asyncio.run(f(3))"],
  ),
  "an endless loop": jobOf("def f(n):\n    while n: pass\n    return n\n", ["f(0)", "f(1)", "f(0)"], 300),
  "a loop inside C": jobOf("def f(n):\n    return sum(range(10**n))\n", ["f(2)", "f(13)", "f(3)"], 300),
  "too much output": jobOf("while True:\n    print('z' * 999)\n"),
  "too much memory": jobOf("x = []\nwhile True:\n    x.append('a' * 10**6)\n"),
  "an exit": jobOf("import sys\nprint('before')\nsys.exit('bye')\n"),
  input: jobOf("input()\n"),
};

const MODEL =
  "from django.db import models\nclass Pen(models.Model):\n    ink = models.CharField(max_length=9)\ndef inks():\n    return list(Pen.objects.values_list('ink', flat=True))\n";

/** One job in each language; the names of its calls begin with how they end. */
const OTHER_LANGUAGES: RunJob[] = [
  runJobSchema.parse({
    language: "sql",
    fixture: "CREATE TABLE t (a, b);\nINSERT INTO t VALUES (1, 'x'), (2.5, NULL);",
    code: "SELECT a, b FROM t ORDER BY a DESC",
    calls: [{ name: "value" }, { name: "raised", call: "SELECT c FROM t" }],
    limits: {},
  }),
  runJobSchema.parse({
    language: "javascript",
    code: "console.log({ a: [1, 'b'] });\nconst twice = async (n) => n * 2;\nclass Odd extends Error {}\n",
    calls: [
      { name: "value 1", call: "await twice(1.5)" },
      { name: "raised 1", call: "(() => { throw new Odd('no'); })()" },
      { name: "timeout 1", call: "(() => { for (;;); })()", limitMs: 200 },
      { name: "value 2", call: "[undefined, new Map([[1, -0]])]" },
    ],
    limits: {},
  }),
  runJobSchema.parse({
    language: "typescript",
    code: "const id = <T,>(x: T): T => x;\nfunction no(): never {\n  throw new RangeError('no');\n}\n",
    calls: [
      { name: "value", call: "id<number>(3)" },
      { name: "raised", call: "no()" },
    ],
    limits: {},
  }),
  runJobSchema.parse({
    language: "django",
    code: MODEL,
    calls: [
      { name: "value 1", setup: "Pen.objects.create(ink='red')", call: "inks()", limitMs: 10_000 },
      {
        name: "value 2",
        setup: "from viva_django import query_count",
        call: "query_count(inks)",
        limitMs: 10_000,
      },
      { name: "raised", call: "Pen.objects.get()", limitMs: 10_000 },
    ],
    limits: { wallMs: 30_000 },
  }),
];

describe.runIf(findChromium() !== undefined)("Python in a page", { timeout: 180_000 }, () => {
  let assets: string;
  let python: PythonPage;
  let pool: SandboxPool;

  beforeAll(async () => {
    assets = mkdtempSync(join(tmpdir(), "viva-assets-"));
    await copyAssets(assets, defaultCacheDir());
    python = await openPythonPage(assets);
    await python.page.evaluate(() => globalThis.python.warmUp());
    pool = createSandboxPool({ cacheDir: defaultCacheDir(), size: 1 });
    await pool.ready();
  }, 300_000);
  afterAll(async () => {
    await pool.close();
    await python.close();
    rmSync(assets, { recursive: true });
  });

  const runInPage = (job: RunJob): Promise<RunResult> =>
    python.page.evaluate((asked) => globalThis.python.run(asked), job);

  /** What does not depend on the speed of the two machines. */
  const observed = ({ status, stdout, stderr, errorLine, calls }: RunResult) => ({
    status,
    stdout,
    stderr,
    errorLine,
    calls: calls.map((call) => ("ms" in call ? { ...call, ms: 0 } : call)),
  });

  it.each(Object.keys(PROGRAMS))("shows of %s what the server shows", async (name) => {
    const job = PROGRAMS[name];
    if (job === undefined) throw new Error(`no program ${name}`);
    expect(observed(await runInPage(job))).toEqual(observed(await pool.run(job)));
  });

  it("runs every language as the server does", { timeout: 180_000 }, async () => {
    const withoutDjango = await whyNoDjango(defaultCacheDir());
    for (const job of OTHER_LANGUAGES) {
      if (job.language === "django" && withoutDjango !== null) continue;
      const [page, server] = [observed(await runInPage(job)), observed(await pool.run(job))];
      expect({ language: job.language, ...page }).toEqual({ language: job.language, ...server });
      expect(page.calls.map(({ kind }) => kind)).toEqual(job.calls.map(({ name }) => name.split(" ")[0]));
    }
  });

  it("gives JavaScript nothing to send with either", async () => {
    const asked = {
      ...jobOf("", ["[typeof fetch, typeof Worker, typeof caches, typeof indexedDB, typeof postMessage]"]),
      language: "javascript" as const,
    };
    const { calls } = await runInPage(asked);
    expect(calls[0]).toMatchObject({ value: { v: Array(5).fill({ t: "str", v: "undefined" }) } });
    for (const address of ["/pyodide/manifest.json", "https://example.com/x.mjs", "data:text/javascript,1"]) {
      const tried = await runInPage({ ...asked, calls: jobOf("", [`import("${address}")`]).calls });
      expect(tried.calls[0]).toMatchObject({ kind: "raised", types: expect.arrayContaining(["TypeError"]) });
    }
  });

  it("can be stopped, and used again", async () => {
    const stopped = python.page.evaluate(async () => {
      const running = globalThis.python.run({
        language: "python",
        code: "while True: pass",
        calls: [],
        limits: { wallMs: 60_000, memoryMb: 256, outputBytes: 65_536 },
      });
      setTimeout(() => globalThis.python.interrupt(), 200);
      return running.then(
        () => "a result",
        (error: Error) => error.name,
      );
    });
    expect(await stopped).toBe("AbortError");
    expect(await runInPage(jobOf("print('again')"))).toMatchObject({ status: "ok", stdout: "again\n" });
  });

  it("goes on without a network, even after its worker had to be killed", async () => {
    await python.page.context().setOffline(true);
    try {
      const { calls } = await runInPage(
        jobOf("def f(n):\n    return sum(range(10**n))\n", ["f(13)", "f(1)"], 200),
      );
      expect(calls.map(({ kind }) => kind)).toEqual(["timeout", "value"]);
    } finally {
      await python.page.context().setOffline(false);
    }
  });

  it("gives code nothing to send with, and nowhere to store", async () => {
    const names = [
      "fetch",
      "XMLHttpRequest",
      "WebSocket",
      "caches",
      "indexedDB",
      "navigator",
      "importScripts",
      "Worker",
      "postMessage",
    ];
    const code = `import js\nprint([name for name in ${JSON.stringify(names)} if hasattr(js, name)])\n`;
    expect((await runInPage(jobOf(code))).stdout).toBe("[]\n");
    const evaluate = "from pyodide.code import run_js\nrun_js('import(\"/pyodide/manifest.json\")')\n";
    expect((await runInPage(jobOf(evaluate))).stderr).toContain("Content Security Policy");
  });
});
