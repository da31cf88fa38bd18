import { appealStatus } from "@viva/domain/grading/appeal";
import type { CurrentGrade, StoredAppeal } from "../grading/load-current-grades.ts";
import type { Criterion } from "./record-decision.ts";

/** The request on this criterion that nobody answered yet; null when there is none. */
export function openAppeal(grade: CurrentGrade, criterion: Criterion): StoredAppeal | null {
  const open = grade.appeals.filter(
    (appeal) => appeal.key === criterion.key && appealStatus(appeal, criterion.chain) === "open",
  );
  return open.at(-1) ?? null;
}
