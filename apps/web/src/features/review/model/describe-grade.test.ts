import { describe, expect, it } from "vitest";
import {
  formatPoints,
  formatSpent,
  graderWords,
  likelyWords,
  openChecksWords,
  quote,
  runWords,
  scorePair,
  verdictChip,
} from "./describe-grade.ts";

describe("a criterion", () => {
  it("that the grader leaves to a person says so, whatever its guess", () => {
    expect(verdictChip({ verdict: "met", state: "check" }).label).toBe("not sure");
    expect(verdictChip({ verdict: "missed", state: "not-assessed" }).label).toBe("not assessed");
    expect(verdictChip({ verdict: "misconception", state: "graded" }).label).toBe("misconception");
  });

  it("shows points with at most one decimal and a real minus", () => {
    expect([2, 1.3, -0.5, 0.04, -0.04].map(formatPoints)).toEqual(["2", "1.3", "−0.5", "0", "0"]);
  });
});

describe("a quotation", () => {
  it("joins the evidence in the order of the answer", () => {
    expect(
      quote("one two\n three", [
        { start: 8, end: 99 },
        { start: 0, end: 3 },
      ]),
    ).toBe("one … three");
  });

  it("shortens long evidence in the middle", () => {
    const text = `${"a".repeat(100)} the end`;
    const shortened = quote(text, [{ start: 0, end: text.length }]);
    expect(shortened).toMatch(/^a{58} … a+ the end$/);
    expect(shortened?.length).toBeLessThan(text.length);
  });

  it("is none without evidence", () => {
    expect(quote("one", [])).toBeNull();
    expect(quote("one", [{ start: 7, end: 9 }])).toBeNull();
  });
});

describe("the words around a score", () => {
  it("leave out an interval that says nothing", () => {
    expect(likelyWords(61.4, 73.6)).toBe("likely 61 to 74");
    expect(likelyWords(70, 70.3)).toBeNull();
  });

  const candidate = { id: "x", name: "Ada", isReader: true };

  it("show two scores apart where they are", () => {
    expect(scorePair(61.4, 73.6)).toEqual(["61", "74"]);
    expect(scorePair(25.3, 24.8)).toEqual(["25.3", "24.8"]);
    expect(scorePair(25, 25)).toEqual(["25", "25"]);
  });

  it("tell who is waited for", () => {
    expect(openChecksWords({ flagged: 0, decided: 0, checks: 2, criteria: 31, candidate })).toBe(
      "2 of 31 criteria wait for your review",
    );
    expect(
      openChecksWords({
        flagged: 0,
        decided: 0,
        checks: 1,
        criteria: 31,
        candidate: { ...candidate, isReader: false },
      }),
    ).toBe("1 of 31 criteria waits for a review");
    expect(openChecksWords({ flagged: 0, decided: 0, checks: 0, criteria: 1, candidate })).toBe(
      "The grader is sure of the one criterion",
    );
    expect(openChecksWords({ flagged: 0, decided: 1, checks: 0, criteria: 3, candidate })).toBe(
      "No criterion waits for a review, 1 was decided by people",
    );
  });

  it("never call the grader sure while an answer is flagged", () => {
    const words = { decided: 1, checks: 0, criteria: 3, flagged: 1, candidate };
    expect(openChecksWords(words)).toBe("1 answer waits for an interviewer");
    expect(openChecksWords({ ...words, checks: 2, flagged: 2 })).toBe(
      "2 of 3 criteria wait for your review, 2 answers wait for an interviewer",
    );
  });

  it("give the time spent in two units at most", () => {
    expect([400, 45_000, 60_000, 250_000, 3_900_000].map(formatSpent)).toEqual([
      "0 s",
      "45 s",
      "1 min",
      "4 min 10 s",
      "1 h 5 min",
    ]);
  });

  it("name the grader, and the language model where one had a part", () => {
    expect(graderWords("code", "tests@2")).toBe("Decided by tests, version 2");
    expect(graderWords("free-text", "embedded@1.0.0+small-model")).toBe(
      "Graded by the built-in grader, version 1.0.0 and the language model small-model",
    );
  });

  it("tell how a run ended, also for a status they do not know", () => {
    const run = { stdout: "", stderr: "", wallMs: 412 };
    expect(runWords({ ...run, status: "ok" })).toBe("The code ran to its end in 0.4 s.");
    expect(runWords({ ...run, status: "timeout", wallMs: 20_004 })).toContain("after 20 s");
    expect(runWords({ ...run, status: "new" })).toContain('"new"');
  });
});
