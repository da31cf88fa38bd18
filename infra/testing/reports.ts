import * as z from "zod";
import type { Tally } from "./part.ts";

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), ancestorTitles: z.array(z.string()), title: z.string() }),
      ),
    }),
  ),
});

/** A file that fails before its first test, as on a wrong import, counts as one failure. */
export function readVitestReport(report: unknown): Tally {
  const { numPassedTests, numFailedTests, testResults } = vitestSchema.parse(report);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const notRun = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => NOT_RUN.has(status))
    .map(({ ancestorTitles, title }) => [...ancestorTitles, title].join(" > "));
  return { passed: numPassedTests, failed: numFailedTests + broken.length, notRun };
}

/** How Vitest reports a test whose condition this machine does not meet. */
const NOT_RUN: ReadonlySet<string> = new Set(["skipped", "pending", "todo", "disabled"]);

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()).default([]),
});

/** A test that passed only when tried again has failed; so has whatever went wrong outside the tests. */
export function readPlaywrightReport(report: unknown): Tally {
  const { stats, errors } = playwrightSchema.parse(report);
  const failed = stats.unexpected + stats.flaky + errors.length;
  const notRun = stats.skipped === 0 ? [] : [`${stats.skipped} journeys`];
  return { passed: stats.expected, failed, notRun };
}
