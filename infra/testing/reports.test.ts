import { describe, expect, it } from "vitest";
import { readPlaywrightReport, readVitestReport } from "./reports.ts";

describe("readVitestReport", () => {
  it("counts tests, and a file that never reached its tests as a failure", () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      testResults: [
        { status: "passed", assertionResults: [{}] },
        { status: "failed", assertionResults: [{}, {}] },
        { status: "failed", assertionResults: [] },
      ],
    };
    expect(readVitestReport(report)).toEqual({ passed: 7, failed: 2 });
  });

  it("refuses a report of another shape instead of counting nothing", () => {
    expect(() => readVitestReport({ numPassedTests: 3 })).toThrow();
  });
});

describe("readPlaywrightReport", () => {
  it("counts a flaky test and an error outside the tests as failures", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
    expect(readPlaywrightReport({ stats, errors: [{ message: "server did not start" }] })).toEqual({
      passed: 5,
      failed: 3,
    });
  });
});
