import type { Calibration } from "@viva/domain/grading/calibration";

/** A share as a whole percentage: "89%". */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** The version in the name of the built-in grader: "2.0.0" of "embedded@2.0.0". */
export function versionOf(grader: string): string {
  return grader.split("@").at(-1) ?? grader;
}

/** What the curve shows, for those who do not see it. */
export function describeCurve({ curve, constant }: Pick<Calibration, "curve" | "constant">): string {
  const [surest, all] = [curve[0], curve.at(-1)];
  if (surest === undefined || all === undefined) return "Nothing was measured.";
  return `Of the ${percent(surest.decided)} of criteria that it is surest of ${percent(surest.right)} are right, of all of them ${percent(all.right)}. Always giving the commonest verdict: ${percent(constant)}.`;
}
