import type { CodeCriterion, CodeQuestion, FreeTextQuestion } from "@viva/domain/bank/question";
import { cites } from "./coverage.ts";
import { type FieldPath, type Finding, fieldName } from "./finding.ts";
import { formatLines } from "./lines.ts";
import { sourceFault } from "./lint-source.ts";
import type { BankReading } from "./read-bank.ts";
import type { BankQuestion } from "./read-question.ts";

type Report = (field: FieldPath, message: string, severity?: Finding["severity"]) => void;

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
    lintTests(question, report);
    lintPrerequisites(question, report);
    lintCalls(question, report);
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

function lintTests(question: CodeQuestion, report: Report): void {
  const claims = new Map<string, string[]>(question.tests.map(({ name }) => [name, []]));
  for (const [index, criterion] of question.rubric.entries()) {
    if (criterion.by !== "tests") {
      lintMeasured(criterion, index, question, report);
      continue;
    }
    for (const [position, name] of criterion.tests.entries()) {
      const field = ["rubric", index, "tests", position];
      const claimed = claims.get(name);
      if (claimed === undefined) {
        report(field, `no test is called "${name}": write a name that stands in tests.yaml`);
      } else {
        claimed.push(criterion.id);
        if (claimed.length > 1) {
          const message = `"${name}" already counts for ${claimed[0]}: a test belongs to one criterion, or it is scored twice`;
          report(field, message);
        }
      }
    }
  }
  for (const [index, { name }] of question.tests.entries()) {
    if (claims.get(name)?.length !== 0) continue;
    report(
      ["tests", index, "name"],
      "belongs to no criterion, so it scores nothing: name it under one in question.md",
    );
  }
  if (question.tests.every(({ show }) => show === "hidden")) {
    report(
      ["tests", 0, "show"],
      "every test is hidden: make one visible, so that a candidate can check the task",
      "warning",
    );
  }
}

/** Criteria by rules and by counting: what they need is there. */
function lintMeasured(
  criterion: Exclude<CodeCriterion, { by: "tests" }>,
  index: number,
  question: CodeQuestion,
  report: Report,
): void {
  if (criterion.by === "person") return;
  if (question.runtime !== "python" && question.runtime !== "django") {
    report(
      ["rubric", index, "by"],
      `${criterion.by} is read from Python only: use tests for runtime: ${question.runtime}`,
    );
  }
  for (const [position, name] of (criterion.after ?? []).entries()) {
    if (question.tests.some((test) => test.name === name)) continue;
    report(["rubric", index, "after", position], `no test is called "${name}": write a name of tests.yaml`);
  }
  if (criterion.by !== "ast") return;
  const takesNames = ["no-import", "no-call", "uses-call"].includes(criterion.rule);
  if (takesNames !== (criterion.names !== undefined)) {
    const message = takesNames
      ? `${criterion.rule} needs names, as in names: [re]`
      : `${criterion.rule} takes no names: remove them`;
    report(["rubric", index, "names"], message);
  }
}

function lintCalls(question: CodeQuestion, report: Report): void {
  for (const [index, test] of question.tests.entries()) {
    if (question.runtime === "sql") {
      if (test.given !== undefined)
        report(["tests", index, "given"], "SQL has no names for drawn inputs: write rows into setup");
      if (test.outcome.kind === "holds")
        report(["tests", index, "holds"], "SQL has no expression of a result: write call with a query");
    } else if (test.call === undefined && test.snippet === undefined) {
      report(["tests", index], "is missing what to run: add call (an expression) or snippet (statements)");
    }
  }
}

/** A prerequisite stands in the same list, and no circle of them keeps every test waiting. */
function lintPrerequisites(question: CodeQuestion, report: Report): void {
  const before = new Map(question.tests.map(({ name, after }) => [name, after]));
  for (const [index, { name, after }] of question.tests.entries()) {
    if (after === undefined) continue;
    if (!before.has(after)) {
      report(
        ["tests", index, "after"],
        `no test is called "${after}": write a name that stands in this file`,
      );
      continue;
    }
    let step: string | undefined = after;
    const visited = new Set<string>();
    while (step !== undefined && step !== name && !visited.has(step)) {
      visited.add(step);
      step = before.get(step);
    }
    if (step === name) report(["tests", index, "after"], "waits for itself: remove one test of the circle");
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
