import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyAssets } from "../src/browser/copy-assets.ts";
import { findChromium, openPythonPage, type PythonPage } from "../src/browser/python-page.fixture.ts";
import type { BrowserRuntime } from "../src/browser/runtime.ts";
import { type Quantiles, quantiles } from "./quantiles.ts";

declare global {
  var python: BrowserRuntime;
}

export interface BrowserSpeed {
  /** From the call of `run` to its result, in the page. */
  runMs: Quantiles;
  /** From the call of `warmUp` to ready, in a page that was open before; the very first visit apart. */
  firstVisitMs: number;
  repeatVisitMs: Quantiles;
  /** From the interrupt of an endless loop to the result of the next run. */
  stopToUsableMs: Quantiles;
}

/** Measures in Chromium; null when there is none on this machine. */
export async function measureBrowser(cacheDir: string): Promise<BrowserSpeed | null> {
  if (findChromium() === undefined) return null;
  const assets = mkdtempSync(join(tmpdir(), "viva-bench-assets-"));
  await copyAssets(assets, cacheDir);
  const opened = await openPythonPage(assets);
  try {
    const firstVisitMs = await warmUp(opened);
    const repeatVisits: number[] = [];
    for (let visit = 0; visit < 7; visit += 1) {
      await opened.page.reload();
      await opened.page.waitForFunction("'python' in globalThis");
      repeatVisits.push(await warmUp(opened));
    }
    return {
      firstVisitMs,
      repeatVisitMs: quantiles(repeatVisits),
      runMs: quantiles(await measureRuns(opened)),
      stopToUsableMs: quantiles(await measureStops(opened)),
    };
  } finally {
    await opened.close();
    rmSync(assets, { recursive: true });
  }
}

function warmUp({ page }: PythonPage): Promise<number> {
  return page.evaluate(async () => {
    const began = performance.now();
    await globalThis.python.warmUp();
    return performance.now() - began;
  });
}

function measureRuns({ page }: PythonPage): Promise<number[]> {
  return page.evaluate(async () => {
    const times: number[] = [];
    for (let round = 0; round < 50; round += 1) {
      const began = performance.now();
      await globalThis.python.run({
        language: "python",
        code: "def double(n):\n    return 2 * n\n\nprint(double(21))\n",
        calls: [{ name: "double", setup: "", call: "double(4)", limitMs: 2_000 }],
        limits: { wallMs: 10_000, memoryMb: 256, outputBytes: 65_536 },
      });
      times.push(performance.now() - began);
    }
    return times;
  });
}

function measureStops({ page }: PythonPage): Promise<number[]> {
  return page.evaluate(async () => {
    const run = (code: string) =>
      globalThis.python.run({
        language: "python",
        code,
        calls: [],
        limits: { wallMs: 60_000, memoryMb: 256, outputBytes: 65_536 },
      });
    const times: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      const endless = run("while True: pass").catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const began = performance.now();
      globalThis.python.interrupt();
      await endless;
      await run("print(1)");
      times.push(performance.now() - began);
    }
    return times;
  });
}
