import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryFolder } from "./data-folder.ts";
import { describeError } from "./describe-error.ts";
import { findFreePort } from "./free-port.ts";
import { stopSignal, untilAborted } from "./stack/stopping.ts";
import { buildWeb } from "./stack/web-build.ts";
import { playwrightProgram, provideChromium } from "./testing/chromium.ts";
import { runPart, type Tally } from "./testing/part.ts";
import { readPlaywrightReport, readVitestReport } from "./testing/reports.ts";
import { runChecks } from "./verify/run-checks.ts";

const began = Date.now();
const scratch = mkdtempSync(join(tmpdir(), "viva-test-"));
const tallies: Tally[] = [];
const signal = stopSignal(process.env);

await section("Static checks", async () => {
  // The tools end by themselves a moment after an abort; nobody needs to wait for them.
  const results = await Promise.race([runChecks(), untilAborted(signal).then(() => [])]);
  const passed = results.filter(({ ok }) => ok).length;
  return { passed, failed: results.length - passed };
});
await section("Unit tests", () => vitest("unit"));
await section("Database tests", () => vitest("database"));
await section("Sandbox tests", () => vitest("sandbox"));
await section("Browser journeys", browserJourneys);
await section("Faults", () => vitest("fault"));

rmSync(scratch, { recursive: true, force: true });
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
// A run that was stopped has not passed, whatever its tests said until then.
const failed = tallies.reduce((sum, tally) => sum + tally.failed, signal.aborted ? 1 : 0);
console.log(`\nAll tests took ${Math.round((Date.now() - began) / 1000)} s\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A part that throws counts as one failure; the others still run. */
async function section(title: string, run: () => Promise<Tally>): Promise<void> {
  if (signal.aborted) return;
  console.log(`\n━━ ${title} ${"━".repeat(Math.max(0, 70 - title.length))}\n`);
  const tally = await run().catch((error: unknown): Tally => {
    console.error(describeError(error));
    return { passed: 0, failed: 1 };
  });
  tallies.push(tally);
  console.log(`\n${title}: ${tally.passed} passed, ${tally.failed} failed`);
}

function vitest(project: string): Promise<Tally> {
  const reportFile = join(scratch, `${project}.json`);
  return runPart({
    program: join(repositoryFolder, "node_modules", ".bin", "vitest"),
    args: [
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${reportFile}`,
    ],
    cwd: repositoryFolder,
    env: plainEnvironment(),
    reportFile,
    readReport: readVitestReport,
    signal,
  });
}

/** Drives the product in a browser, as `npm start` runs it, in a data folder and on a port of its own. */
async function browserJourneys(): Promise<Tally> {
  const say = (line: string) => console.log(line);
  const dataDir = join(scratch, "data");
  mkdirSync(join(dataDir, "logs"), { recursive: true });
  const chromium = provideChromium(process.env, say);
  await buildWeb({ dataDir, signal, say });
  const cwd = join(repositoryFolder, "apps", "e2e");
  const reportFile = join(cwd, "results", "report.json");
  rmSync(reportFile, { force: true });
  return runPart({
    program: playwrightProgram,
    args: ["test"],
    cwd,
    env: {
      ...plainEnvironment(),
      VIVA_CHROMIUM: chromium,
      VIVA_E2E_DATA: dataDir,
      VIVA_E2E_PORT: String(await findFreePort()),
    },
    reportFile,
    readReport: readPlaywrightReport,
    signal,
  });
}

/** Settings of an installation must not reach the tests: they bring their own. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = /^(VIVA_|NEXTAUTH_)|^(DATABASE_URL|PORT|HOST|NODE_ENV)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
