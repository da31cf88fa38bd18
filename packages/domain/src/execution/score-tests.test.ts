import { describe, expect, it } from "vitest";
import { scoreTests } from "./score-tests.ts";

const tests = [
  { name: "a", weight: 1 },
  { name: "b", weight: 2 },
  { name: "c", weight: 1 },
];
const verdicts = [
  { name: "a", passed: true },
  { name: "b", passed: false },
  { name: "c", passed: true },
];

describe("scoring criteria by tests", () => {
  it("weighs the tests of a criterion", () => {
    expect(scoreTests([{ id: "all", tests: ["a", "b", "c"] }], tests, verdicts)).toEqual([
      { id: "all", fraction: 0.5, passed: ["a", "c"], failed: ["b"] },
    ]);
  });

  it("scores criteria that share a test each by itself, and a repeated name once", () => {
    const scored = scoreTests(
      [
        { id: "first", tests: ["a", "b", "b"] },
        { id: "second", tests: ["b"] },
      ],
      tests,
      verdicts,
    );
    expect(scored.map(({ fraction }) => fraction)).toEqual([1 / 3, 0]);
  });

  it("gives exactly 1 when every test passed, whatever the weights add up to in floats", () => {
    const light = Array.from({ length: 10 }, (_, index) => ({ name: `t${index}`, weight: 0.1 }));
    const [scored] = scoreTests(
      [{ id: "all", tests: light.map(({ name }) => name) }],
      light,
      light.map(({ name }) => ({ name, passed: true })),
    );
    expect(scored?.fraction).toBe(1);
  });

  it("throws for an unknown test and for a test without a verdict, instead of scoring them as failed", () => {
    expect(() => scoreTests([{ id: "x", tests: ["nope"] }], tests, verdicts)).toThrow("unknown test: nope");
    expect(() => scoreTests([{ id: "x", tests: ["c"] }], tests, verdicts.slice(0, 2))).toThrow(
      "no verdict: c",
    );
    expect(() => scoreTests([{ id: "x", tests: [] }], tests, verdicts)).toThrow("no tests");
  });
});
