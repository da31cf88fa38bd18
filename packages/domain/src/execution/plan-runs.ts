import type { CodeQuestion, OperationsCriterion } from "../bank/question.ts";
import { drawInputs } from "./given.ts";
import { assignments, isKnown } from "./literal.ts";
import type { CallObservation, Language, RunCall, RunJob, RunResult } from "./run.ts";
import type { TaggedValue } from "./tagged-value.ts";
import type { TestCase } from "./test-case.ts";

/** What grading takes of a code question. */
export type RunnableQuestion = Pick<CodeQuestion, "runtime" | "fixture" | "solution" | "tests" | "rubric">;

/** The call that a test makes. Its drawn inputs stand before its setup. */
export function callOf(test: TestCase, language: Language, seed: string): RunCall {
  const { name, setup, call, snippet, given, limitMs, outcome } = test;
  const inputs = given === undefined ? "" : assignments(drawInputs(given, `${seed}/${name}`), language);
  return {
    name,
    setup: inputs + setup,
    ...(call !== undefined && { call }),
    ...(snippet !== undefined && { snippet }),
    ...(outcome.kind === "prints" && { observe: "output" as const }),
    limitMs,
  };
}

/** The job in which the answer's code runs: all tests, and the calls whose work is counted. */
export function planAnswerRun(question: RunnableQuestion, code: string, seed: string): RunJob {
  const counted = question.rubric.filter((criterion) => criterion.by === "operations");
  return {
    language: question.runtime,
    code,
    ...(question.fixture !== undefined && { fixture: question.fixture }),
    calls: [
      ...question.tests.map((test) => callOf(test, question.runtime, seed)),
      ...counted.flatMap(countingCalls),
    ],
    limits: { ...LIMITS, wallMs: counted.length > 0 ? 2 * LIMITS.wallMs : LIMITS.wallMs },
  };
}

const LIMITS = { wallMs: 20_000, memoryMb: 256, outputBytes: 65_536 };
const COUNTING_LIMIT_MS = 5_000;

function countingCalls(criterion: OperationsCriterion): RunCall[] {
  return criterion.sizes.map((size) => ({
    name: countName(criterion, size),
    setup: `n = ${size}\n${criterion.setup ?? ""}`,
    call: criterion.call,
    observe: "operations",
    limitMs: COUNTING_LIMIT_MS,
  }));
}

/**
 * The job that tells what to compare with, after the answer has run: the reference on the same drawn inputs,
 * expressions that must hold of what the answer returned, and rules on the text of its code. It runs in a
 * process of its own, where nothing of the answer is executed. Null when the question needs none of this.
 */
export function planReferenceRun(
  question: RunnableQuestion,
  code: string,
  seed: string,
  answer: RunResult,
): RunJob | null {
  const seen = new Map(answer.calls.map((call) => [call.name, call]));
  const calls = [
    ...question.tests.flatMap((test) => referenceCall(test, question.runtime, seed, seen.get(test.name))),
    ...question.rubric.flatMap((criterion): RunCall[] => {
      if (criterion.by !== "ast") return [];
      const { rule, names = [], within = null } = criterion;
      const text = (value: string): TaggedValue => ({ t: "str", v: value });
      const values = new Map<string, TaggedValue>([
        ["source", text(code)],
        ["rule", text(rule)],
        ["names", { t: "list", v: names.map(text) }],
        ["within", within === null ? { t: "none" } : text(within)],
      ]);
      return [
        {
          name: ruleName(criterion),
          setup: `from viva_rules import breaks\n${assignments(values, question.runtime)}`,
          call: "breaks(source, rule, names, within)",
          limitMs: COUNTING_LIMIT_MS,
        },
      ];
    }),
  ];
  if (calls.length === 0) return null;
  const { runtime: language, fixture, solution } = question;
  return { language, code: solution, ...(fixture !== undefined && { fixture }), calls, limits: LIMITS };
}

function referenceCall(
  test: TestCase,
  language: Language,
  seed: string,
  seen: CallObservation | undefined,
): RunCall[] {
  if (test.outcome.kind === "reference") return [callOf(test, language, seed)];
  if (test.outcome.kind !== "holds" || seen?.kind !== "value" || !isKnown(seen.value)) return [];
  const { setup, name, limitMs } = callOf(test, language, seed);
  const result = assignments(new Map([["result", seen.value]]), language);
  return [
    {
      name,
      setup: setup + (setup.endsWith("\n") ? "" : "\n") + result,
      call: test.outcome.expression,
      limitMs,
    },
  ];
}

/** Names of calls that are no tests. A test cannot be called so: a name of a person has no such beginning. */
export const countName = ({ id }: { id: string }, size: number) => `\u0001operations ${id} ${size}`;
export const ruleName = ({ id }: { id: string }) => `\u0001rule ${id}`;
