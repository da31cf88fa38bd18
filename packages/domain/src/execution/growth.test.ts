import { describe, expect, it } from "vitest";
import { fitGrowth, growsAtMost } from "./growth.ts";

const SIZES = [64, 128, 256, 512];
const fitOf = (work: (n: number) => number, sizes = SIZES) =>
  fitGrowth(sizes.map((size) => ({ size, operations: Math.round(work(size)) }))).growth;

describe("growth of counted work", () => {
  it.each([
    ["constant", () => 40],
    ["logarithmic", (n: number) => 12 + 9 * Math.ceil(Math.log2(n))],
    ["linear", (n: number) => 30 + 7 * n],
    ["linear", (n: number) => 2 * n],
    ["linearithmic", (n: number) => 25 + 4 * n * Math.log2(n)],
    ["quadratic", (n: number) => 20 + 3 * n * n + 8 * n],
    ["quadratic", (n: number) => (n * (n - 1)) / 2],
    ["steeper", (n: number) => n ** 3],
    ["steeper", (n: number) => 2 ** (n / 32)],
  ] as const)("is found to be %s", (growth, work) => {
    expect(fitOf(work)).toBe(growth);
  });

  it("is not misled by a few percent of noise", () => {
    const noise = [1.02, 0.99, 1.01, 0.98];
    const noisy = (work: (n: number) => number) => (n: number) =>
      work(n) * (noise[SIZES.indexOf(n)] ?? Number.NaN);
    expect(fitOf(noisy((n) => 30 + 7 * n))).toBe("linear");
    expect(fitOf(noisy((n) => 3 * n * n))).toBe("quadratic");
  });

  it("tells n from n log n over small sizes too", () => {
    const small = [16, 32, 64, 128, 256];
    expect(fitOf((n) => 10 + 5 * n, small)).toBe("linear");
    expect(fitOf((n) => 10 + 5 * n * Math.log2(n), small)).toBe("linearithmic");
  });

  it("is allowed up to what is asked for", () => {
    expect(growsAtMost("linear", "linear")).toBe(true);
    expect(growsAtMost("constant", "linear")).toBe(true);
    expect(growsAtMost("linearithmic", "linear")).toBe(false);
    expect(growsAtMost("steeper", "quadratic")).toBe(false);
  });
});
