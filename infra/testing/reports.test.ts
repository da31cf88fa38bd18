import { describe, expect, it } from "vitest";
import { readPlaywrightReport, readVitestReport } from "./reports.ts";

describe("readVitestReport", () => {
  it("counts tests, and a file that never reached its tests as a failure, and names what was not run", () => {
    const asserted = (title: string, status: string) => ({ status, title, ancestorTitles: ["Tea"] });
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      testResults: [
        {
          status: "passed",
          assertionResults: [asserted("is hot", "passed"), asserted("is iced", "skipped")],
        },
        { status: "failed", assertionResults: [asserted("is cold", "failed")] },
        { status: "failed", assertionResults: [] },
      ],
    };
    expect(readVitestReport(report)).toEqual({ passed: 7, failed: 2, notRun: ["Tea > is iced"] });
  });

  it("refuses a report of another shape instead of counting nothing", () => {
    expect(() => readVitestReport({ numPassedTests: 3 })).toThrow();
  });
});

describe("readPlaywrightReport", () => {
  it("counts a flaky test and an error outside the tests as failures", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
    expect(
      readPlaywrightReport({ stats, suites: [], errors: [{ message: "server did not start" }] }),
    ).toEqual({
      passed: 5,
      failed: 3,
      notRun: [],
    });
  });

  it("names each journey that was skipped, however deep it is nested", () => {
    const spec = (title: string, ...statuses: string[]) => ({
      title,
      tests: statuses.map((status) => ({ status })),
    });
    const nested = { title: "on a phone", specs: [spec("pours", "skipped")] };
    const report = {
      stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 3 },
      suites: [
        {
          title: "tea",
          specs: [spec("boils", "expected"), spec("steeps", "skipped", "skipped")],
          suites: [nested],
        },
      ],
    };
    expect(readPlaywrightReport(report)).toEqual({
      passed: 1,
      failed: 0,
      notRun: ["tea > steeps", "tea > steeps", "tea > on a phone > pours"],
    });
  });
});
