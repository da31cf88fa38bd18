import type { FreeTextQuestion } from "@viva/domain/bank/question";
import { cites } from "./coverage.ts";
import { type Finding, fieldName } from "./finding.ts";
import { formatLines } from "./lines.ts";
import { lintCode, type Report } from "./lint-code.ts";
import { sourceFault } from "./lint-source.ts";
import type { BankReading } from "./read-bank.ts";
import type { BankQuestion } from "./read-question.ts";

/** The rules for one question that need no code to run: what it names exists, and nothing is left out. */
export function lintQuestion(entry: BankQuestion, bank: BankReading): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (field, message, severity = "error") =>
    findings.push({ ...entry.place(field), field: fieldName(field), message, severity });
  const { question } = entry;
  if (bank.bank !== null) {
    lintTopics(entry, bank.bank.topics, report);
    lintSources(entry, bank.bank.notes, report);
  }
  lintCovers(entry, bank, report);
  lintCorrections(entry, bank, report);
  lintFollowUps(entry, report);
  if (question.kind === "code") {
    lintCode(question, report);
    findings.push(...lintWrongSolutions(entry));
  } else {
    lintSampleKeys(question, report);
  }
  return findings;
}

function lintTopics({ question }: BankQuestion, topics: readonly { id: string }[], report: Report): void {
  for (const [index, topic] of question.topics.entries()) {
    if (topics.some(({ id }) => id === topic)) continue;
    report(["topics", index], `no topic ${topic} in bank.yaml: add it there or correct its name`);
  }
}

function lintSources(
  { question }: BankQuestion,
  notes: readonly { id: string; lines: number }[],
  report: Report,
): void {
  for (const [index, source] of question.sources.entries()) {
    const fault = sourceFault(source, notes);
    if (fault !== null) report(["sources", index, fault.field], fault.message);
  }
}

function lintCovers({ question }: BankQuestion, { index }: BankReading, report: Report): void {
  for (const [position, id] of question.covers.entries()) {
    const item = index.find((candidate) => candidate.id === id);
    if (item === undefined) {
      report(["covers", position], `no item ${id} in notes-index.yaml: correct it or remove it`);
    } else if (!cites(question, item)) {
      const lines = `lines ${formatLines(item)} of ${item.note}`;
      report(
        ["covers", position],
        `${id} is ${lines}, which no source cites: add the lines or remove the item`,
      );
    }
  }
}

function lintCorrections({ question }: BankQuestion, { corrections }: BankReading, report: Report): void {
  // A bank without records names corrections of its own keeping.
  if (corrections.length === 0) return;
  for (const [position, id] of question.corrections.entries()) {
    if (corrections.some((correction) => correction.id === id)) continue;
    const message = `no correction ${id} in corrections.yaml: add what the note says and what is right, or remove it`;
    report(["corrections", position], message);
  }
}

function lintFollowUps({ question }: BankQuestion, report: Report): void {
  const ids = question.rubric.map(({ id }) => id);
  for (const [index, { whenMissed }] of question.followUps.entries()) {
    if (whenMissed === null || ids.includes(whenMissed)) continue;
    const message = `no criterion ${whenMissed}: expected one of ${ids.join(", ")}`;
    report(["follow-ups", index, "when", "missed"], message);
  }
}

/** What a planted mistake is must be readable without running it. */
function lintWrongSolutions({ question, wrong, place }: BankQuestion): Finding[] {
  if (wrong.length === 0) {
    const message = `${question.id} has no planted wrong solution: add wrong/<mistake>.py, which its tests must catch`;
    return [{ ...place(["tests"]), field: "", message, severity: "error" }];
  }
  return wrong
    .filter(({ text }) => !/^(#|--|\/\/)\s*\S/.test(text) || text.startsWith("#!"))
    .map(({ path }) => ({
      file: path,
      line: 1,
      column: 1,
      field: "",
      message: "the first line must be a comment that says what the mistake is, as in: # Mistake: …",
      severity: "error",
    }));
}

function lintSampleKeys(question: FreeTextQuestion, report: Report): void {
  const ids = question.rubric.map(({ id }) => id);
  for (const [index, { expect }] of question.samples.entries()) {
    for (const id of Object.keys(expect).filter((key) => !ids.includes(key))) {
      report(["samples", index, "expect", id], `no criterion ${id}: expected one of ${ids.join(", ")}`);
    }
    const missing = ids.filter((id) => !(id in expect));
    if (missing.length === 0) continue;
    report(
      ["samples", index, "expect"],
      `says nothing of ${missing.join(", ")}: give points for each criterion`,
      "warning",
    );
  }
}
