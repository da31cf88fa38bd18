import { describe, expect, it } from "vitest";
import { sampleCriterion } from "./criterion.fixture.ts";
import { additionWords, isTeachable } from "./describe-addition.ts";

const addition = { criterion: "c", text: "a few words", meets: true };

describe("what would have raised a criterion", () => {
  it("is told as what it would have earned", () => {
    const words = (verdict: "missed" | "partly", meets: boolean, answer = "something") =>
      additionWords({ ...addition, meets }, sampleCriterion({ verdict }), answer);
    expect(words("missed", true)).toBe("Adding this would have earned it: “a few words”.");
    expect(words("partly", true)).toBe("Adding this would have earned the rest: “a few words”.");
    expect(words("missed", false)).toBe("Adding this would have earned more: “a few words”.");
    expect(words("missed", true, " \n")).toBe("Writing this would have earned it: “a few words”.");
  });

  it("does not repeat the statement that stands above it", () => {
    const words = additionWords(
      { ...addition, text: "a statement" },
      sampleCriterion({ verdict: "missed" }),
      "x",
    );
    expect(words).toBe("Saying just that would have earned it.");
  });

  it("is told of written criteria with points left where the grader’s word stands", () => {
    const decision = { id: "d", by: "interviewer" as const, reason: "", at: new Date(), mayUndo: false };
    expect(isTeachable(sampleCriterion({ verdict: "missed" }))).toBe(true);
    expect(isTeachable(sampleCriterion({ verdict: "misconception", state: "check" }))).toBe(true);
    expect(isTeachable(sampleCriterion({ verdict: "met" }))).toBe(false);
    expect(isTeachable(sampleCriterion({ verdict: "missed", by: "tests" }))).toBe(false);
    expect(isTeachable(sampleCriterion({ verdict: "missed", decision }))).toBe(false);
  });
});
