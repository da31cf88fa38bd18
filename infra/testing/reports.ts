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

/** How a test is reported whose condition this machine does not meet, or that others kept from its turn. */
const NOT_RUN: ReadonlySet<string> = new Set(["skipped", "pending", "todo", "disabled"]);

const suiteSchema = z.object({
  title: z.string(),
  specs: z
    .array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) }))
    .default([]),
  get suites(): z.ZodDefault<z.ZodArray<typeof suiteSchema>> {
    return z.array(suiteSchema).default([]);
  },
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(suiteSchema),
  errors: z.array(z.unknown()).default([]),
});

/** A test that passed only when tried again has failed; so has whatever went wrong outside the tests. */
export function readPlaywrightReport(report: unknown): Tally {
  const { stats, suites, errors } = playwrightSchema.parse(report);
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed, notRun: suites.flatMap(skippedIn) };
}

/** A title for each test, also where several tests of a spec have the same. */
function skippedIn({ title, specs, suites }: z.infer<typeof suiteSchema>): string[] {
  const own = specs.flatMap((spec) =>
    spec.tests.filter(({ status }) => NOT_RUN.has(status)).map(() => spec.title),
  );
  return [...own, ...suites.flatMap(skippedIn)].map((name) => `${title} > ${name}`);
}
