import { describe, expect, it } from "vitest";
import { codeCriterionSchema } from "../bank/question.ts";
import { judgeRuns } from "./judge-runs.ts";
import { countName, planAnswerRun, planReferenceRun, type RunnableQuestion, ruleName } from "./plan-runs.ts";
import { type CallObservation, type RunResult, runResultSchema, SandboxFault } from "./run.ts";
import type { TaggedValue } from "./tagged-value.ts";
import { type TestCase, testCaseSchema } from "./test-case.ts";

const int = (v: number): TaggedValue => ({ t: "int", v: String(v) });
const value = (name: string, seen: TaggedValue): CallObservation => ({
  kind: "value",
  name,
  value: seen,
  ms: 1,
});
const raised = (name: string, ...types: string[]): CallObservation => ({
  kind: "raised",
  name,
  types,
  message: "",
  line: null,
  ms: 1,
});
const missing = (name: string): CallObservation => ({ kind: "missing", name, reason: "timeout" });

function test(name: string, changes: object = {}): TestCase {
  return testCaseSchema.parse({
    name,
    show: "hidden",
    property: `the property of ${name}`,
    call: "f()",
    outcome: { kind: "value", expect: int(1) },
    ...changes,
  });
}

function question(tests: TestCase[], rubric: object[] = []): RunnableQuestion {
  const written = rubric.map((criterion, index) => ({
    id: `c${index}`,
    weight: 1,
    statement: "what the code must do",
    ...criterion,
  }));
  return {
    runtime: "python",
    solution: "def f(): return 1\n",
    tests,
    rubric: written.map((criterion) => codeCriterionSchema.parse(criterion)),
  };
}

function result(...calls: CallObservation[]): RunResult {
  return runResultSchema.parse({
    status: "ok",
    stdout: "",
    stderr: "",
    calls,
    errorLine: null,
    wallMs: 1,
    cpuMs: null,
    peakMb: null,
  });
}

describe("what is run", () => {
  const drawn = test("drawn", {
    given: { n: { integer: [1, 1_000_000] } },
    setup: "m = n",
    call: "f(n)",
    outcome: { kind: "reference" },
  });

  it("puts drawn inputs before the set-up, the same for the reference as for the answer", () => {
    const asked = question([drawn]);
    const answer = planAnswerRun(asked, "code", "seed").calls[0];
    expect(answer?.setup).toMatch(/^n = \d+\nm = n$/);
    const reference = planReferenceRun(asked, "code", "seed", result(value("drawn", int(3))));
    expect(reference).toMatchObject({ code: asked.solution, calls: [answer] });
    expect(planAnswerRun(asked, "code", "other").calls[0]?.setup).not.toBe(answer?.setup);
  });

  it("never hands an expected value or the reference to the answer's process", () => {
    const holds = test("holds", { outcome: { kind: "holds", expression: "result == 42" } });
    const asked = question([
      test("plain", { outcome: { kind: "value", expect: int(98_765) } }),
      holds,
      drawn,
    ]);
    const text = JSON.stringify(planAnswerRun(asked, "code", "seed"));
    expect(text).not.toMatch(/98765|result == 42|return 1/);
  });

  it("checks what must hold with the value that the answer returned, written out", () => {
    const holds = test("holds", { setup: "k = 1", outcome: { kind: "holds", expression: "result == [k]" } });
    const asked = question([holds]);
    const seen = value("holds", {
      t: "list",
      v: [
        { t: "float", v: "nan" },
        { t: "str", v: "it's" },
      ],
    });
    expect(planReferenceRun(asked, "code", "seed", result(seen))?.calls).toMatchObject([
      {
        name: "holds",
        setup: 'k = 1\nnan, inf = float("nan"), float("inf")\nresult = [nan, "it\'s"]\n',
        call: "result == [k]",
      },
    ]);
    const opaque = value("holds", { t: "unsupported", type: "Thing" });
    expect(planReferenceRun(asked, "code", "seed", result(opaque))).toBeNull();
  });

  it("counts work at each size, and reads rules where the answer is not run", () => {
    const asked = question(
      [test("t")],
      [
        {
          by: "operations",
          setup: "xs = counted(range(n))",
          call: "f(xs)",
          sizes: [8, 16, 32, 64],
          grows: "linear",
        },
        { by: "ast", rule: "no-import", names: ["os"], within: "f" },
      ],
    );
    const answer = planAnswerRun(asked, "import os", "seed");
    expect(answer.calls.slice(1).map(({ setup, observe }) => [setup, observe])).toEqual(
      [8, 16, 32, 64].map((n) => [`n = ${n}\nxs = counted(range(n))`, "operations"]),
    );
    const reference = planReferenceRun(asked, "import os", "seed", result());
    expect(reference?.code).toBe(asked.solution);
    expect(reference?.calls[0]?.setup).toContain("source = 'import os'");
  });

  it("needs no second process for tests that say all by themselves", () => {
    const asked = question([test("t")], [{ by: "tests", tests: ["t"] }]);
    expect(planReferenceRun(asked, "code", "seed", result(value("t", int(1))))).toBeNull();
  });
});

describe("what is judged", () => {
  const asked = question([test("like", { outcome: { kind: "reference" } })]);
  const passed = (answer: CallObservation, reference: CallObservation) =>
    judgeRuns(asked, result(answer), result(reference)).verdicts[0]?.passed;

  it("takes the conduct of the reference, a value or an exception", () => {
    expect(passed(value("like", int(2)), value("like", int(2)))).toBe(true);
    expect(passed(value("like", { t: "float", v: "2.0" }), value("like", int(2)))).toBe(false);
    expect(passed(raised("like", "Own", "ValueError"), raised("like", "ValueError"))).toBe(true);
    expect(passed(value("like", int(2)), raised("like", "ValueError"))).toBe(false);
    expect(passed(missing("like"), value("like", int(2)))).toBe(false);
  });

  it("makes a reference that was cut off a fault, and never a verdict", () => {
    expect(() => passed(value("like", int(2)), missing("like"))).toThrow(SandboxFault);
    expect(() => judgeRuns(asked, result(value("like", int(2))), null)).toThrow(SandboxFault);
    expect(() => judgeRuns(question([test("t")]), result(), null)).toThrow(SandboxFault);
  });

  it("counts a test only after the one that it waits for, and names the first of a chain", () => {
    const chain = question([
      test("one", { show: "visible" }),
      test("two", { show: "visible", after: "one" }),
      test("three", { show: "visible", after: "two" }),
    ]);
    const seen = (...numbers: number[]) =>
      result(...["one", "two", "three"].map((name, index) => value(name, int(numbers[index] ?? 0))));
    const verdicts = (...numbers: number[]) => judgeRuns(chain, seen(...numbers), null).verdicts;
    expect(verdicts(1, 1, 1).map((verdict) => verdict.passed)).toEqual([true, true, true]);
    expect(verdicts(0, 1, 1)).toMatchObject([
      { passed: false },
      { passed: false, message: 'Not counted before the test "one" passes.', got: null },
      { passed: false, message: 'Not counted before the test "one" passes.' },
    ]);
    expect(verdicts(1, 0, 1).map((verdict) => verdict.passed)).toEqual([true, false, false]);
  });

  it("scores each kind of criterion", () => {
    const sizes = [64, 128, 256, 512];
    const all = question(
      [test("t", { show: "visible" }), test("u")],
      [
        { by: "tests", tests: ["t", "u"] },
        { by: "ast", rule: "no-loop" },
        { by: "operations", call: "f(n)", sizes, grows: "linear" },
        { by: "person" },
      ],
    );
    const [, rule, count] = all.rubric;
    if (rule === undefined || count === undefined) throw new Error("no rubric");
    const counts = (work: (n: number) => number) =>
      sizes.map((n) => value(countName(count, n), int(work(n))));
    const broken: TaggedValue = { t: "list", v: [{ t: "list", v: [int(3), { t: "str", v: "a loop" }] }] };
    const kept: TaggedValue = { t: "list", v: [] };
    const fractions = (t: number, u: number, work: (n: number) => number, rules: TaggedValue) =>
      judgeRuns(
        all,
        result(value("t", int(t)), value("u", int(u)), ...counts(work)),
        result(value(ruleName(rule), rules)),
      ).criteria.map(({ fraction }) => fraction);

    expect(fractions(1, 1, (n) => 5 * n, kept)).toEqual([1, 1, 1, null]);
    expect(fractions(1, 0, (n) => n * n, broken)).toEqual([0.5, 0, 0, null]);
    // Code that fails what everybody sees keeps no rule and saves no work.
    expect(fractions(0, 1, (n) => 5 * n, kept)).toEqual([0.5, 0, 0, null]);

    const { criteria } = judgeRuns(
      all,
      result(value("t", int(1)), value("u", int(1)), ...counts((n) => n * n)),
      result(value(ruleName(rule), broken)),
    );
    expect(criteria.map(({ checks }) => checks[0]?.message)).toEqual([
      null,
      "Line 3: a loop.",
      expect.stringContaining("grows with n² "),
      undefined,
    ]);
  });

  it("gives no points for work that did not come to its end", () => {
    const sizes = [64, 128, 256, 512];
    const slow = question(
      [test("t")],
      [{ by: "operations", call: "f(n)", sizes, grows: "linear", after: [] }],
    );
    const [count] = slow.rubric;
    if (count === undefined) throw new Error("no rubric");
    const calls = sizes.map((n) =>
      n > 200 ? missing(countName(count, n)) : value(countName(count, n), int(n)),
    );
    expect(judgeRuns(slow, result(value("t", int(1)), ...calls), null).criteria[0]).toMatchObject({
      fraction: 0,
      checks: [{ message: expect.stringContaining("n = 256") }],
    });
  });

  it("compares what was printed without the blanks at the ends", () => {
    const prints = question([test("p", { show: "visible", outcome: { kind: "prints", text: "a\nb\n" } })]);
    const verdict = (printed: string) =>
      judgeRuns(prints, result({ kind: "value", name: "p", value: { t: "none" }, printed, ms: 1 }), null)
        .verdicts[0];
    expect(verdict("a  \nb\n\n")).toMatchObject({ passed: true, expected: "a\nb\n" });
    expect(verdict("a\n\nb")).toMatchObject({ passed: false, got: "a\n\nb" });
  });

  it("takes whole numbers of JavaScript as they come, and shows values in its notation", () => {
    const js: RunnableQuestion = {
      ...question([
        test("n", {
          show: "visible",
          outcome: { kind: "value", expect: { t: "list", v: [{ t: "float", v: "1.0" }, { t: "none" }] } },
        }),
      ]),
      runtime: "javascript",
    };
    const seen = (v: TaggedValue[]) => judgeRuns(js, result(value("n", { t: "list", v })), null).verdicts[0];
    expect(seen([int(1), { t: "none" }])?.passed).toBe(true);
    expect(seen([int(1), { t: "undefined" }])).toMatchObject({ passed: false, got: "[1, undefined]" });
  });
});
