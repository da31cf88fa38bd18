import { sameValue } from "./compare-values.ts";
import { renderPython } from "./render-python.ts";
import type { CallObservation } from "./run.ts";
import type { TestCase } from "./test-case.ts";

/** The judgement of one test: what was expected and got are texts in Python notation, for visible tests only. */
export interface TestVerdict {
  name: string;
  show: TestCase["show"];
  passed: boolean;
  /** Null for a test that passed. For a hidden test: the property, nothing of values or error text. */
  message: string | null;
  /** Null for a hidden test. */
  expected: string | null;
  /** Null for a hidden test, and where no value or exception was seen. */
  got: string | null;
  /** Null when the call did not run. */
  ms: number | null;
}

/**
 * Compares an observation with what the test expects. Runs outside the sandbox: the expected value never
 * enters it, so that code which forges its own result still has to guess what is expected.
 */
export function judge(test: TestCase, seen: CallObservation): TestVerdict {
  const passed = meets(test.outcome, seen);
  const ms = seen.kind === "missing" ? null : seen.ms;
  if (test.show === "hidden") {
    const message = passed ? null : (test.property ?? test.name);
    return { name: test.name, show: "hidden", passed, message, expected: null, got: null, ms };
  }
  return {
    name: test.name,
    show: "visible",
    passed,
    message: passed ? null : explain(test, seen),
    expected: test.outcome.kind === "value" ? renderPython(test.outcome.expect) : test.outcome.exception,
    got: renderSeen(seen),
    ms,
  };
}

function meets(outcome: TestCase["outcome"], seen: CallObservation): boolean {
  if (outcome.kind === "value") {
    return seen.kind === "value" && sameValue(outcome.expect, seen.value, outcome);
  }
  return seen.kind === "raised" && seen.types.some((type) => isNamed(type, outcome.exception));
}

/** `JSONDecodeError` names `json.decoder.JSONDecodeError`, and so does `json.JSONDecodeError`. */
function isNamed(type: string, expected: string): boolean {
  return type === expected || lastPart(type) === lastPart(expected);
}

const lastPart = (dotted: string) => dotted.slice(dotted.lastIndexOf(".") + 1);

function renderSeen(seen: CallObservation): string | null {
  if (seen.kind === "value") return renderPython(seen.value);
  if (seen.kind === "raised") return seen.types[0] ?? null;
  return null;
}

function explain(test: TestCase, seen: CallObservation): string {
  switch (seen.kind) {
    case "value":
      return explainValue(test.outcome, seen);
    case "raised":
      return explainRaised(test.outcome, seen);
    case "timeout":
      return `Stopped after ${seconds(test.limitMs)}: the call did not finish in time.`;
    case "missing":
      return explainMissing(seen.reason);
  }
}

function explainValue(
  outcome: TestCase["outcome"],
  seen: Extract<CallObservation, { kind: "value" }>,
): string {
  const got = renderPython(seen.value);
  if (outcome.kind === "raises")
    return `Expected ${outcome.exception} to be raised, but ${got} was returned.`;
  if (seen.value.t === "unsupported") {
    return `The result is of type ${seen.value.type}, which a test cannot compare.`;
  }
  const expected = renderPython(outcome.expect);
  const sameType = seen.value.t === outcome.expect.t;
  return sameType
    ? `Expected ${expected}, got ${got}.`
    : `Expected ${expected} (${typeName(outcome.expect.t)}), got ${got} (${typeName(seen.value.t)}).`;
}

const typeName = (tag: string) => (tag === "none" ? "None" : tag);

function explainRaised(
  outcome: TestCase["outcome"],
  seen: Extract<CallObservation, { kind: "raised" }>,
): string {
  const where = seen.line === null ? "" : ` in line ${seen.line}`;
  const raised = `${seen.types[0] ?? "An exception"}${where}${seen.message === "" ? "" : `: ${seen.message}`}`;
  return outcome.kind === "raises" ? `Expected ${outcome.exception}, but got ${raised}` : `Raised ${raised}`;
}

function explainMissing(reason: Extract<CallObservation, { kind: "missing" }>["reason"]): string {
  switch (reason) {
    case "error":
      return "Not run: the code raised an error while it was loaded.";
    case "timeout":
      return "Not run: the time for the whole run was used up before.";
    case "memory":
      return "Not finished: the code used more memory than it may.";
    case "output":
      return "Not finished: the code printed more than it may.";
    case "fatal":
      return "Not finished: the interpreter crashed. Recursion that is too deep does this.";
  }
}

function seconds(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${Number((ms / 1_000).toFixed(1))} s`;
}
