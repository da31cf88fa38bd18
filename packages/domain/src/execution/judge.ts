import { sameValue } from "./compare-values.ts";
import { renderValue } from "./render-value.ts";
import type { CallObservation, Language } from "./run.ts";
import type { TaggedValue } from "./tagged-value.ts";
import type { TestCase, TestOutcome } from "./test-case.ts";

/** The judgement of one test: what was expected and got are texts in the language's notation, for visible tests only. */
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

/** What judging takes beside the test and what was seen of it. */
export interface JudgeWith {
  /** The notation of values in the texts; Python by default. */
  language?: Language;
  /** What the reference did on the same input, for a test that asks for that. */
  reference?: CallObservation | undefined;
  /** Whether the expression of a `holds` test was true of the value. */
  holds?: boolean | undefined;
}

/**
 * Compares an observation with what the test expects. Runs outside the sandbox: the expected value never
 * enters it, so that code which forges its own result still has to guess what is expected.
 */
export function judge(test: TestCase, seen: CallObservation, using: JudgeWith = {}): TestVerdict {
  const language = using.language ?? "python";
  const passed = meets(test.outcome, seen, using);
  const ms = seen.kind === "missing" ? null : seen.ms;
  if (test.show === "hidden") {
    const message = passed ? null : (test.property ?? test.name);
    return { name: test.name, show: "hidden", passed, message, expected: null, got: null, ms };
  }
  return {
    name: test.name,
    show: "visible",
    passed,
    message: passed ? null : explain(test, seen, using, language),
    expected: renderExpected(test.outcome, using, language),
    got: renderSeen(test.outcome, seen, language),
    ms,
  };
}

function meets(outcome: TestOutcome, seen: CallObservation, using: JudgeWith): boolean {
  switch (outcome.kind) {
    case "value":
      return seen.kind === "value" && sameValue(inLanguage(outcome.expect, using), seen.value, outcome);
    case "raises":
      return seen.kind === "raised" && seen.types.some((type) => isNamed(type, outcome.exception));
    case "prints":
      return seen.kind === "value" && trimmed(seen.printed ?? "") === trimmed(outcome.text);
    case "reference":
      return sameConduct(seen, using.reference, outcome);
    case "holds":
      return seen.kind === "value" && using.holds === true;
  }
}

/** JavaScript has no 1.0 apart from 1, so an expected value that was written with a fraction of 0 is whole. */
function inLanguage(value: TaggedValue, { language }: JudgeWith): TaggedValue {
  return language === "javascript" || language === "typescript" ? wholeNumbers(value) : value;
}

function wholeNumbers(value: TaggedValue): TaggedValue {
  switch (value.t) {
    case "float":
      return /^-?\d+(\.0)?$/.test(value.v) && !/^-0/.test(value.v)
        ? { t: "int", v: value.v.replace(/\.0$/, "") }
        : value;
    case "list":
    case "tuple":
    case "set":
    case "frozenset":
      return { t: value.t, v: value.v.map(wholeNumbers) };
    case "dict":
    case "map":
      return { t: value.t, v: value.v.map(([key, item]) => [wholeNumbers(key), wholeNumbers(item)]) };
    default:
      return value;
  }
}

function sameConduct(
  seen: CallObservation,
  reference: CallObservation | undefined,
  comparison: Extract<TestOutcome, { kind: "reference" }>,
): boolean {
  if (reference?.kind === "value")
    return seen.kind === "value" && sameValue(reference.value, seen.value, comparison);
  const type = reference?.kind === "raised" ? reference.types[0] : undefined;
  return type !== undefined && seen.kind === "raised" && seen.types.some((each) => isNamed(each, type));
}

const trimmed = (text: string) => text.replace(/[ \t\r]+$/gm, "").replace(/\n+$/, "");

/** `JSONDecodeError` names `json.decoder.JSONDecodeError`, and so does `json.JSONDecodeError`. */
function isNamed(type: string, expected: string): boolean {
  return type === expected || lastPart(type) === lastPart(expected);
}

const lastPart = (dotted: string) => dotted.slice(dotted.lastIndexOf(".") + 1);

function renderExpected(outcome: TestOutcome, using: JudgeWith, language: Language): string | null {
  switch (outcome.kind) {
    case "value":
      return renderValue(outcome.expect, language);
    case "raises":
      return outcome.exception;
    case "prints":
      return outcome.text;
    case "reference":
      return using.reference === undefined ? null : renderConduct(using.reference, language);
    case "holds":
      return outcome.expression;
  }
}

function renderSeen(outcome: TestOutcome, seen: CallObservation, language: Language): string | null {
  if (outcome.kind === "prints" && seen.kind === "value") return seen.printed ?? "";
  return renderConduct(seen, language);
}

function renderConduct(seen: CallObservation, language: Language): string | null {
  if (seen.kind === "value") return renderValue(seen.value, language);
  if (seen.kind === "raised") return seen.types[0] ?? null;
  return null;
}

function explain(test: TestCase, seen: CallObservation, using: JudgeWith, language: Language): string {
  switch (seen.kind) {
    case "value":
      return explainValue(test.outcome, seen, using, language);
    case "raised":
      return explainRaised(test.outcome, seen);
    case "timeout":
      return `Stopped after ${seconds(test.limitMs)}: the call did not finish in time.`;
    case "missing":
      return explainMissing(seen.reason);
  }
}

function explainValue(
  outcome: TestOutcome,
  seen: Extract<CallObservation, { kind: "value" }>,
  using: JudgeWith,
  language: Language,
): string {
  const got = renderValue(seen.value, language);
  switch (outcome.kind) {
    case "raises":
      return `Expected ${outcome.exception} to be raised, but ${got} was returned.`;
    case "prints":
      return "What was printed differs from what is expected.";
    case "holds":
      return `${outcome.expression} is not true of ${got}.`;
    case "reference":
      if (using.reference?.kind !== "value")
        return `Expected ${renderExpected(outcome, using, language) ?? "an exception"}, but ${got} was returned.`;
      return explainDifference(using.reference.value, seen.value, language);
    case "value":
      return explainDifference(outcome.expect, seen.value, language);
  }
}

function explainDifference(expect: TaggedValue, value: TaggedValue, language: Language): string {
  if (value.t === "unsupported") {
    return `The result is of type ${value.type}, which a test cannot compare.`;
  }
  const [expected, got] = [renderValue(expect, language), renderValue(value, language)];
  return value.t === expect.t
    ? `Expected ${expected}, got ${got}.`
    : `Expected ${expected} (${typeName(expect.t)}), got ${got} (${typeName(value.t)}).`;
}

const typeName = (tag: string) => (tag === "none" ? "None" : tag);

function explainRaised(outcome: TestOutcome, seen: Extract<CallObservation, { kind: "raised" }>): string {
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
