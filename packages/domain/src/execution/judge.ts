import type { CallObservation } from "./run.ts";
import type { TaggedValue } from "./tagged-value.ts";
import type { TestCase } from "./test-case.ts";

/** The judgement of one test: what was expected and got are texts in Python notation, for visible tests only. */
export interface TestVerdict {
  name: string;
  show: TestCase["show"];
  passed: boolean;
  /** Null for a test that passed. For a hidden test: the property, nothing of values or error text. */
  message: string | null;
  expected: string | null;
  got: string | null;
  ms: number | null;
}

/** Compares an observation with what the test expects. Runs outside the sandbox; pure. */
export type Judge = (test: TestCase, seen: CallObservation) => TestVerdict;

/** Renders a tagged value in Python notation, shortened to at most `limit` characters. */
export type Render = (value: TaggedValue, limit?: number) => string;
