import type { Calibration } from "@viva/domain/grading/calibration";
import { GRADER_VERSION } from "@viva/grader/grade-answer";
import { PUBLISHED } from "@viva/grader/model/published";
import { type Call, requireActor } from "../context.ts";

/** What the grader's confidence is worth, for everybody whom it grades or helps to grade. */
export async function getCalibration({ ctx }: Call<void>): Promise<Calibration> {
  requireActor(ctx);
  return { ...PUBLISHED, current: `embedded@${GRADER_VERSION}` };
}
