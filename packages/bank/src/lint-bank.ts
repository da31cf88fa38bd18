import type { Runtime } from "@viva/domain/execution/run";
import { type Finding, sortFindings } from "./finding.ts";
import { lintCorrections } from "./lint-corrections.ts";
import { lintCraft } from "./lint-craft.ts";
import { lintQuestion } from "./lint-question.ts";
import { type GradeSample, lintSamples } from "./lint-samples.ts";
import { lintSolutions } from "./lint-solutions.ts";
import { lintStudy } from "./lint-study.ts";
import type { BankReading } from "./read-bank.ts";

/** What is checked beyond the files themselves; leave out what is not at hand. */
export interface LintChecks {
  /** Warns where a question could be written better: hints, phrasings, samples, study links. */
  craft?: boolean;
  /** Runs reference solutions, starters and planted wrong solutions. */
  runtime?: Runtime;
  /** Told before each code question is run, for runs of many take minutes. */
  onRun?: (id: string, position: number, total: number) => void;
  /** Grades the sample answers of free-text questions. */
  grade?: GradeSample;
}

/** All that is wrong in a bank, the reader's findings included, by file and place. */
export async function lintBank(reading: BankReading, checks: LintChecks = {}): Promise<Finding[]> {
  const findings = [...reading.findings, ...lintStudy(reading), ...lintCorrections(reading)];
  for (const entry of reading.questions) {
    findings.push(...lintQuestion(entry, reading));
    if (checks.craft) findings.push(...lintCraft(entry, reading));
  }
  const { grade, runtime } = checks;
  if (grade !== undefined) findings.push(...reading.questions.flatMap((entry) => lintSamples(entry, grade)));
  if (runtime !== undefined) {
    const exercises = reading.questions.filter(({ question }) => question.kind === "code");
    for (const [index, entry] of exercises.entries()) {
      checks.onRun?.(entry.question.id, index + 1, exercises.length);
      findings.push(...(await lintSolutions(entry, runtime)));
    }
  }
  return sortFindings(findings);
}
