import type { Metadata } from "next";
import { CalibrationView } from "../../../../features/calibration/calibration-view.tsx";
import { requireReader } from "../../../../server/actor.ts";
import { api } from "../../../../server/caller.ts";

export const metadata: Metadata = { title: "How sure the grader is" };

export default async function CalibrationPage() {
  await requireReader();
  return <CalibrationView calibration={await (await api()).grading.calibration()} />;
}
