import type { Calibration } from "@viva/domain/grading/calibration";

/** Shares right below this are not drawn: no curve gets there, and half of the drawing would be empty. */
export const FLOOR = 0.5;

/** Where a share right lies, in percent from the top of the drawing; below its floor it stays at the bottom. */
export function heightOf(right: number): number {
  return (1 - Math.max(0, right - FLOOR) / (1 - FLOOR)) * 100;
}

/** The curve in a drawing of 100 × 100 units: x is the share decided, y the share right. */
export function curvePath(curve: Calibration["curve"]): string {
  return curve
    .map(({ decided, right }, index) => `${index === 0 ? "M" : "L"}${n(decided * 100)} ${n(heightOf(right))}`)
    .join(" ");
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
