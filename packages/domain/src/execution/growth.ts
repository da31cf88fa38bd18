import type { Growth } from "../bank/question.ts";

/** What was counted at one size of the input. */
export interface Count {
  size: number;
  operations: number;
}

export interface GrowthFit {
  /** The slowest growth that explains the counts; `steeper` when even quadratic growth does not. */
  growth: Growth | "steeper";
  /** The largest relative distance of a count from the fitted curve. */
  error: number;
}

/**
 * Names how counted work grows. For each kind of growth f, slowest first, the curve `a + b·f(n)` (b ≥ 0) is
 * fitted by least squares of the relative errors; the first whose largest error is within the tolerance
 * explains the counts, and when none does, the one with the smallest error. Fitting counts and not times,
 * over sizes that grow by a factor, follows Goldsmith, Aiken and Wilkerson, "Measuring empirical
 * computational complexity" (ESEC/FSE 2007); the fixed set of curves instead of a free exponent keeps n and
 * n log n apart, whose exponents over a few sizes hardly differ.
 */
export function fitGrowth(counts: readonly Count[]): GrowthFit {
  const fits = CURVES.map(({ growth, of }) => ({ growth, error: relativeError(counts, of) }));
  const fitting = fits.find(({ error }) => error <= TOLERANCE);
  return fitting ?? fits.reduce((best, fit) => (fit.error < best.error ? fit : best));
}

/** Whether counted growth is no faster than allowed. */
export function growsAtMost(found: GrowthFit["growth"], allowed: Growth): boolean {
  return rank(found) <= rank(allowed);
}

const TOLERANCE = 0.04;
const CURVES: readonly { growth: GrowthFit["growth"]; of: (size: number) => number }[] = [
  { growth: "constant", of: () => 0 },
  { growth: "logarithmic", of: (size) => Math.log2(size) },
  { growth: "linear", of: (size) => size },
  { growth: "linearithmic", of: (size) => size * Math.log2(size) },
  { growth: "quadratic", of: (size) => size ** 2 },
  { growth: "steeper", of: (size) => size ** 3 },
];

const rank = (growth: GrowthFit["growth"]) => CURVES.findIndex((curve) => curve.growth === growth);

function relativeError(counts: readonly Count[], of: (size: number) => number): number {
  const points = counts.map(({ size, operations }) => ({
    x: of(size),
    y: operations,
    weight: 1 / Math.max(operations, 1) ** 2,
  }));
  const total = sum(points.map(({ weight }) => weight));
  const meanX = sum(points.map(({ x, weight }) => weight * x)) / total;
  const meanY = sum(points.map(({ y, weight }) => weight * y)) / total;
  const spread = sum(points.map(({ x, weight }) => weight * (x - meanX) ** 2));
  const slope =
    spread === 0
      ? 0
      : Math.max(0, sum(points.map(({ x, y, weight }) => weight * (x - meanX) * (y - meanY))) / spread);
  const start = meanY - slope * meanX;
  return Math.max(...points.map(({ x, y }) => Math.abs(start + slope * x - y) / Math.max(y, 1)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
