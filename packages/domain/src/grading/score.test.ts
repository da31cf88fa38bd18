import { describe, expect, it } from "vitest";
import { oneDecimal, scoreAnswer, scoreAttempt, shownChange, shownTotal } from "./score.ts";

describe("scoring an answer", () => {
  it("adds the criteria by their weights", () => {
    const card = scoreAnswer([
      { weight: 2, points: 1, state: "graded" },
      { weight: 1, points: 0.5, state: "graded" },
      { weight: 1, points: 0, state: "graded" },
    ]);
    expect(card).toEqual({ points: 2.5, maxPoints: 4, fraction: 0.625, state: "graded" });
  });

  it("asks for a check as soon as one criterion is unsure", () => {
    const card = scoreAnswer([
      { weight: 1, points: 1, state: "graded" },
      { weight: 1, points: 0.5, state: "check" },
    ]);
    expect(card.state).toBe("check");
  });

  it("is not assessed only when no criterion was", () => {
    expect(scoreAnswer([{ weight: 1, points: 0, state: "not-assessed" }]).state).toBe("not-assessed");
    expect(scoreAnswer([]).fraction).toBe(0);
  });
});

describe("scoring an attempt", () => {
  it("weighs answers by their minutes", () => {
    const { score } = scoreAttempt([
      { minutes: 10, score: 1, low: 1, high: 1 },
      { minutes: 5, score: 0.4, low: 0.4, high: 0.4 },
    ]);
    expect(score).toBeCloseTo(0.8, 10);
  });

  it("narrows the interval as answers add up, and stays within 0 and 1", () => {
    const unsure = { minutes: 5, score: 0.9, low: 0.6, high: 1 };
    const one = scoreAttempt([unsure]);
    const four = scoreAttempt([unsure, unsure, unsure, unsure]);
    expect(one.low).toBeCloseTo(0.6, 10);
    expect(four.low).toBeCloseTo(0.75, 10);
    expect(one.high).toBeLessThanOrEqual(1);
  });

  it("is zero for an attempt without answers", () => {
    expect(scoreAttempt([])).toEqual({ score: 0, low: 0, high: 0 });
  });

  it("rounds as people do", () => {
    expect(oneDecimal(66.65)).toBe(66.7);
    expect(oneDecimal(1.005)).toBe(1);
  });

  it("moves by what is seen of it", () => {
    expect(shownChange(25.02, 24.96)).toBe(0);
    expect(shownChange(1.96, 2)).toBe(0);
    expect(shownChange(1.94, 2)).toBe(0.1);
    expect(shownChange(0.3, 0.1 + 0.1)).toBe(-0.1);
  });

  it("adds up to what its parts show", () => {
    expect(shownTotal([1.75, 0.55])).toBe(2.4);
    expect(shownTotal([0.1, 0.2])).toBe(0.3);
    expect(shownTotal([])).toBe(0);
  });
});
