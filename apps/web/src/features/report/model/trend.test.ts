import { describe, expect, it } from "vitest";
import { bandPath, describeTrend, linePath, placeTrend } from "./trend.ts";

const size = { width: 400, height: 100 };

describe("the trend", () => {
  it("draws 100 at the top, 0 at the bottom, and equal steps", () => {
    const placed = placeTrend(
      [
        { score: 0, low: 0, high: 10 },
        { score: 50, low: 40, high: 60 },
        { score: 100, low: 90, high: 104 },
      ],
      size,
    );
    expect(linePath(placed)).toBe("M0 100 L200 50 L400 0");
    expect(bandPath(placed)).toBe("M0 90 L200 40 L400 0 L400 10 L200 60 L0 100 Z");
  });

  it("puts a single interview in the middle, without line or band", () => {
    const placed = placeTrend([{ score: 25, low: 20, high: 30 }], size);
    expect(placed).toEqual([{ x: 200, y: 75, yLow: 80, yHigh: 70 }]);
    expect(bandPath(placed)).toBe("");
  });

  it("is told in words", () => {
    expect(describeTrend([])).toBe("No scores yet.");
    expect(describeTrend([{ score: 61.7 }])).toBe("One interview, 62 of 100.");
    expect(describeTrend([{ score: 30 }, { score: 44 }])).toBe("2 interviews, from 30 to 44 of 100.");
  });
});
