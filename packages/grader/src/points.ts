/** Four decimals, so that no grade hangs on the last bit of a sum. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

export interface Cuts {
  partly: number;
  met: number;
}

/**
 * Points from expected points. The fitted cuts become 0.25 and 0.75, so that rounding to halves gives the
 * verdict that agrees best with people; clear misses and clear hits reach 0 and 1. Never falls as `expected` rises.
 */
export function pointsOf(expected: number, { partly, met }: Cuts): number {
  const low = partly * 0.8;
  const high = met + (1 - met) * 0.5;
  if (expected <= low) return 0;
  if (expected < partly) return round((0.25 * (expected - low)) / (partly - low));
  if (expected < met) return round(0.25 + (0.5 * (expected - partly)) / (met - partly));
  return round(Math.min(1, 0.75 + (0.25 * (expected - met)) / (high - met)));
}

/** Points rounded to halves: what a person would tick. */
export function tickOf(points: number): 0 | 0.5 | 1 {
  return points < 0.25 ? 0 : points < 0.75 ? 0.5 : 1;
}

/** Standard deviation of a weighted total whose parts are independent, with a floor for what is not modelled. */
export function deviationOf(parts: readonly { weight: number; expected: number }[]): number {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const variance = parts.reduce(
    (sum, { weight, expected }) => sum + (weight / total) ** 2 * expected * (1 - expected),
    0,
  );
  return Math.sqrt(variance + 0.0025);
}
