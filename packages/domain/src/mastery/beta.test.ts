import { describe, expect, it } from "vitest";
import { betaCdf, betaQuantile } from "./beta.ts";

describe("the Beta distribution", () => {
  it("has the closed forms of simple cases", () => {
    expect(betaCdf(0.3, 1, 1)).toBeCloseTo(0.3, 12);
    expect(betaCdf(0.3, 2, 1)).toBeCloseTo(0.09, 12);
    expect(betaCdf(0.3, 1, 3)).toBeCloseTo(1 - 0.7 ** 3, 12);
    expect(betaCdf(0.5, 7.5, 7.5)).toBeCloseTo(0.5, 12);
  });

  it("agrees with the binomial sum for whole parameters", () => {
    const binomial = (n: number, k: number): number => (k === 0 ? 1 : (binomial(n, k - 1) * (n - k + 1)) / k);
    const [a, b, x] = [4, 6, 0.35];
    let tail = 0;
    for (let j = a; j <= a + b - 1; j++) tail += binomial(a + b - 1, j) * x ** j * (1 - x) ** (a + b - 1 - j);
    expect(betaCdf(x, a, b)).toBeCloseTo(tail, 12);
  });

  it("has quantiles that undo the distribution", () => {
    for (const p of [0.05, 0.5, 0.95]) {
      expect(betaCdf(betaQuantile(p, 3.2, 8.1), 3.2, 8.1)).toBeCloseTo(p, 7);
    }
  });
});
