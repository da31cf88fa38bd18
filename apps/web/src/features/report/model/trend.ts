import type { Report } from "@viva/domain/mastery/views";

export type TrendPoint = Report["trend"][number];

/** Where a score lies in a drawing of `width` × `height` units; x runs by interview, not by date. */
export type PlacedPoint = { x: number; y: number; yLow: number; yHigh: number };

/**
 * Points with equal steps between them: interviews come in bursts, and a scale of days would draw them on top of
 * each other. A single point stands in the middle.
 */
export function placeTrend(
  points: readonly Pick<TrendPoint, "score" | "low" | "high">[],
  { width, height }: { width: number; height: number },
): PlacedPoint[] {
  const y = (score: number) => height - (Math.min(100, Math.max(0, score)) / 100) * height;
  return points.map((point, index) => ({
    x: points.length === 1 ? width / 2 : (index / (points.length - 1)) * width,
    y: y(point.score),
    yLow: y(point.low),
    yHigh: y(point.high),
  }));
}

/** The line through the scores. */
export function linePath(placed: readonly PlacedPoint[]): string {
  return placed.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${n(x)} ${n(y)}`).join(" ");
}

/** The band between the ends of the intervals: along the upper ends, back along the lower ones. */
export function bandPath(placed: readonly PlacedPoint[]): string {
  if (placed.length < 2) return "";
  const upper = placed.map(({ x, yHigh }) => `${n(x)} ${n(yHigh)}`);
  const lower = placed.map(({ x, yLow }) => `${n(x)} ${n(yLow)}`).reverse();
  return `M${[...upper, ...lower].join(" L")} Z`;
}

/** The trend in words, for those who do not see it. */
export function describeTrend(points: readonly Pick<TrendPoint, "score">[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "No scores yet.";
  if (points.length === 1) return `One interview, ${Math.round(first.score)} of 100.`;
  return `${points.length} interviews, from ${Math.round(first.score)} to ${Math.round(last.score)} of 100.`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
