import { describe, expect, it } from "vitest";
import { describeCurve, percent, versionOf } from "./calibration-words.ts";
import { curvePath, heightOf } from "./place-curve.ts";

const curve = [
  { decided: 0.5, right: 0.9 },
  { decided: 1, right: 0.72 },
];

describe("the curve of coverage against accuracy", () => {
  it("is drawn from half right at the bottom to all right at the top", () => {
    expect([1, 0.75, 0.5, 0.2].map(heightOf)).toEqual([0, 50, 100, 100]);
    expect(curvePath(curve)).toBe("M50 20 L100 56");
  });

  it("is told in words too", () => {
    expect(describeCurve({ curve, constant: 0.576 })).toBe(
      "Of the 50% of criteria that it is surest of 90% are right, of all of them 72%. Always giving the commonest verdict: 58%.",
    );
    expect(describeCurve({ curve: [], constant: 0 })).toBe("Nothing was measured.");
  });
});

it("shows shares as whole percentages and a grader by its version", () => {
  expect([percent(0.888), percent(0)]).toEqual(["89%", "0%"]);
  expect(versionOf("embedded@2.0.0")).toBe("2.0.0");
});
