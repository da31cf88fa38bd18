import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryFolder } from "./data-folder.ts";
import { describeError } from "./describe-error.ts";
import { findFreePort } from "./free-port.ts";
import { prepareSandbox } from "./stack/setup.ts";
import { stopSignal, untilAborted } from "./stack/stopping.ts";
import { buildWeb } from "./stack/web-build.ts";
import { playwrightProgram, provideChromium } from "./testing/chromium.ts";
import { runPart, type Tally } from "./testing/part.ts";
import { readPlaywrightReport, readVitestReport } from "./testing/reports.ts";
import { shareSandbox } from "./testing/share-sandbox.ts";
import { runChecks } from "./verify/run-checks.ts";

const began = Date.now();
const scratch = mkdtempSync(join(tmpdir(), "viva-test-"));
const dataDir = join(scratch, "data");
mkdirSync(join(dataDir, "logs"), { recursive: true });
const tallies: Tally[] = [];
const signal = stopSignal(process.env);

await section("Static checks", async () => {
  // The tools end by themselves a moment after an abort; nobody needs to wait for them.
  const results = await Promise.race([runChecks(), untilAborted(signal).then(() => [])]);
  const passed = results.filter(({ ok }) => ok).length;
  return { passed, failed: results.length - passed, notRun: [] };
});
await section("Unit tests", () => vitest("unit"));
await section("Database tests", () => vitest("database"));
let chromium: string | undefined;
await section("Browser, interpreters and pages", async () => {
  const say = (line: string) => console.log(line);
  chromium = provideChromium(process.env, say);
  // What a start prepares: without it the tests of a language that is optional would pass over it in silence.
  await prepareSandbox({ dataDir, env: plainEnvironment(), signal, say });
  await buildWeb({ dataDir, signal, say });
  shareSandbox(dataDir);
  return { passed: 0, failed: 0, notRun: [] };
});
// The faults wait for most of their time, for leases and a deadline to run out: others may work meanwhile.
await Promise.all([
  section("Sandbox tests", () => vitest("sandbox")),
  sectionBeside("Faults", (keep) => vitest("fault", keep)),
]);
await section("Browser journeys", browserJourneys);

rmSync(scratch, { recursive: true, force: true });
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
// A run that was stopped has not passed, whatever its tests said until then.
const failed = tallies.reduce((sum, tally) => sum + tally.failed, signal.aborted ? 1 : 0);
const notRun = tallies.flatMap((tally) => tally.notRun);
if (notRun.length > 0) {
  console.log(`\nNot run, for want of something on this machine or after a failure: ${notRun.length}`);
  for (const name of notRun) console.log(`  ${name}`);
  console.log("`npm run viva -- doctor` says whether this machine lacks something.");
}
console.log(`\nAll tests took ${Math.round((Date.now() - began) / 1000)} s\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function section(title: string, run: () => Promise<Tally>): Promise<void> {
  if (signal.aborted) return;
  console.log(headingOf(title));
  count(title, await orFailure(run));
}

/** A section that runs beside another: what it prints comes in one piece when it has ended, so that two never mix. */
async function sectionBeside(
  title: string,
  run: (keep: (printed: Uint8Array) => void) => Promise<Tally>,
): Promise<void> {
  if (signal.aborted) return;
  console.log(`(${title} run meanwhile; what they print follows)`);
  const printed: Uint8Array[] = [];
  const tally = await orFailure(() => run((chunk) => void printed.push(chunk)));
  console.log(headingOf(title));
  process.stdout.write(Buffer.concat(printed));
  count(title, tally);
}

function headingOf(title: string): string {
  return `\n━━ ${title} ${"━".repeat(Math.max(0, 70 - title.length))}\n`;
}

/** A part that throws counts as one failure; the others still run. */
function orFailure(run: () => Promise<Tally>): Promise<Tally> {
  return run().catch((error: unknown): Tally => {
    console.error(describeError(error));
    return { passed: 0, failed: 1, notRun: [] };
  });
}

function count(title: string, tally: Tally): void {
  tallies.push(tally);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`\n${title}: ${tally.passed} passed, ${tally.failed} failed, after ${seconds} s`);
}

function vitest(project: string, keep?: (printed: Uint8Array) => void): Promise<Tally> {
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
    keep,
  });
}

/** Drives the product in a browser, as `npm start` runs it, in a data folder and on a port of its own. */
async function browserJourneys(): Promise<Tally> {
  const cwd = join(repositoryFolder, "apps", "e2e");
  const reportFile = join(cwd, "results", "report.json");
  rmSync(reportFile, { force: true });
  return runPart({
    program: playwrightProgram,
    args: ["test"],
    cwd,
    env: {
      ...plainEnvironment(),
      ...(chromium !== undefined && { VIVA_CHROMIUM: chromium }),
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
