import { type FieldPath, type Finding, fieldName } from "./finding.ts";
import { sourceFault } from "./lint-source.ts";
import type { BankReading } from "./read-bank.ts";

/** Corrections that cite lines which do not exist, and those that no question follows. */
export function lintCorrections({ bank, corrections, questions, placeOfCorrection }: BankReading): Finding[] {
  const followed = new Set(questions.flatMap(({ question }) => question.corrections));
  return corrections.flatMap(({ id, source }, index): Finding[] => {
    const findings: Finding[] = [];
    const report = (field: FieldPath, message: string, severity: Finding["severity"]) =>
      findings.push({ ...placeOfCorrection(field), field: fieldName(field), message, severity });
    const fault = bank === null ? null : sourceFault(source, bank.notes);
    if (fault !== null) report([index, "source", fault.field], fault.message, "error");
    if (!followed.has(id)) {
      const message = `no question follows ${id}: name it under corrections of the question it is about, or remove it`;
      report([index, "id"], message, "warning");
    }
    return findings;
  });
}
