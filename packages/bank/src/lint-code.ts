import type { CodeCriterion, CodeQuestion } from "@viva/domain/bank/question";
import type { FieldPath, Finding } from "./finding.ts";

export type Report = (field: FieldPath, message: string, severity?: Finding["severity"]) => void;

/** The rules for a question with code that need nothing to run: tests and criteria name each other rightly. */
export function lintCode(question: CodeQuestion, report: Report): void {
  lintTests(question, report);
  lintPrerequisites(question, report);
  lintCalls(question, report);
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
        report(field, `no test is called "${name}": write the name of one of its tests`);
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
    report(["tests", index, "name"], "belongs to no criterion, so it scores nothing: name it under one");
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
    report(
      ["rubric", index, "after", position],
      `no test is called "${name}": write the name of one of its tests`,
    );
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
      report(["tests", index, "after"], `no test is called "${after}": write the name of one of its tests`);
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
