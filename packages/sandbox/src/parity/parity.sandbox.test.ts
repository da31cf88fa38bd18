import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunResult, runResultSchema } from "@viva/domain/execution/run";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyAssets } from "../browser/copy-assets.ts";
import { findChromium, openPythonPage, type PythonPage } from "../browser/python-page.fixture.ts";
import type { BrowserRuntime } from "../browser/runtime.ts";
import { createSandboxPool, type SandboxPool } from "../server/pool.ts";
import { defaultCacheDir } from "../setup.ts";
import { type ParityJob, readParityJobs } from "./programs.ts";

declare global {
  var python: BrowserRuntime;
}

const JOBS = readParityJobs();
const TITLES = JOBS.flatMap(({ programs }) => programs.map(({ title }) => title));

describe.runIf(findChromium() !== undefined)("a program shows the same in the page and on the server", () => {
  let assets: string;
  let python: PythonPage;
  let pool: SandboxPool;
  const inPage = new Map<string, unknown>();
  const onServer = new Map<string, unknown>();

  beforeAll(async () => {
    assets = mkdtempSync(join(tmpdir(), "viva-parity-"));
    pool = createSandboxPool({ cacheDir: defaultCacheDir() });
    await copyAssets(assets, defaultCacheDir());
    python = await openPythonPage(assets);
    // Before the limits of any call begin to count.
    await Promise.all([pool.ready(), python.page.evaluate(() => globalThis.python.warmUp())]);
    await Promise.all([
      ...JOBS.map(async (each) => keep(onServer, each, await pool.run(each.job))),
      ...JOBS.map(async (each) => {
        // As text: the browser's driver takes no value as deep as some of these.
        const text = await python.page.evaluate(
          async (job) => JSON.stringify(await globalThis.python.run(job)),
          each.job,
        );
        keep(inPage, each, runResultSchema.parse(JSON.parse(text)));
      }),
    ]);
  }, 300_000);
  afterAll(async () => {
    await pool.close();
    await python.close();
    rmSync(assets, { recursive: true });
  });

  it.each(TITLES)("%s", (title) => {
    expect(inPage.get(title)).toBeDefined();
    expect(inPage.get(title)).toEqual(onServer.get(title));
  });

  it("and there are 200 of them or more, which end in every way that there is", () => {
    expect(new Set(TITLES).size).toBe(TITLES.length);
    expect(TITLES.length).toBeGreaterThanOrEqual(200);
    const seen = JSON.stringify([...onServer.values()]);
    for (const status of ["ok", "error", "timeout", "memory", "output", "fatal"]) {
      expect(seen).toContain(`"status":"${status}"`);
    }
    for (const kind of ["value", "raised", "timeout", "missing"]) expect(seen).toContain(`"kind":"${kind}"`);
  });
});

/** What does not depend on the speed of the two machines, by the title of each program. */
function keep(into: Map<string, unknown>, { programs }: ParityJob, result: RunResult): void {
  const { status, stdout, stderr, errorLine } = result;
  const calls = result.calls.map((call) => ("ms" in call ? { ...call, ms: 0 } : call));
  for (const [index, { title, seenIn }] of programs.entries()) {
    into.set(title, seenIn === "its call" ? calls[index] : { status, stdout, stderr, errorLine, calls });
  }
}
