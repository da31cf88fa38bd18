import { type CodeQuestion, codeQuestionSchema } from "@viva/domain/bank/question";
import { type RunJob, type RunResult, type Runtime, runResultSchema } from "@viva/domain/execution/run";
import { sampleCodeQuestion } from "@viva/testing/sample-bank";
import { expect, it } from "vitest";
import { gradeCode } from "./grade-code.ts";

/** A runtime in which every call returns `given`, and which remembers what it was asked. */
class FixedRuntime implements Runtime {
  readonly jobs: RunJob[] = [];
  readonly #given: string;

  constructor(given: string) {
    this.#given = given;
  }

  async run(job: RunJob): Promise<RunResult> {
    this.jobs.push(job);
    return runResultSchema.parse({
      status: "ok",
      stdout: "printed 6",
      stderr: "",
      calls: job.calls.map(({ name }) => ({
        kind: "value",
        name,
        value: { t: "int", v: this.#given },
        ms: 1,
      })),
      errorLine: null,
      wallMs: 1,
      cpuMs: null,
      peakMb: null,
    });
  }
}

const withPerson = (weight: number): CodeQuestion => {
  const sample = codeQuestionSchema.parse(sampleCodeQuestion("q"));
  const person = { id: "clear", weight, statement: "reads well to a colleague", by: "person" };
  return codeQuestionSchema.parse({ ...sample, rubric: [...sample.rubric, person] });
};

it("leaves to a person what only a person can judge, and never counts it as nothing", async () => {
  const graded = await gradeCode(withPerson(3), "code", new FixedRuntime("6"), { seed: "s" });
  expect(graded).toMatchObject({ state: "check", score: 3.5 / 6, low: 2 / 6, high: 5 / 6 });
  expect(graded.criteria).toMatchObject([
    { points: 1, state: "graded" },
    { points: 0, state: "graded" },
    { points: 0.5, state: "check", confidence: 0 },
  ]);
});

it("keeps the seed of the drawn inputs with the grade, and nothing that the code printed", async () => {
  const sample = codeQuestionSchema.parse(sampleCodeQuestion("q"));
  const drawn = {
    name: "any list",
    show: "hidden",
    property: "works for any list",
    given: { xs: { list: { integer: [0, 999] }, length: [8, 8] } },
    call: "total(xs)",
    outcome: { kind: "reference" },
  };
  const question = codeQuestionSchema.parse({
    ...sample,
    tests: [...sample.tests, drawn],
    rubric: [{ id: "sums", weight: 1, statement: "adds up numbers", by: "tests", tests: ["any list"] }],
  });
  const grade = async (seed: string) => {
    const runtime = new FixedRuntime("6");
    const result = await gradeCode(question, "code", runtime, { seed });
    return {
      result,
      setups: runtime.jobs.map(({ calls }) => calls.find(({ name }) => name === "any list")?.setup),
    };
  };
  const [first, again, other] = [await grade("a"), await grade("a"), await grade("b")];
  expect(first.result.run).toMatchObject({ seed: "a", stdout: "" });
  expect(first.result.score).toBe(1);
  expect(first.setups[1]).toBe(first.setups[0]);
  expect(again.setups).toEqual(first.setups);
  expect(other.setups).not.toEqual(first.setups);
});

it("runs nothing for an answer that was never written", async () => {
  const runtime = new FixedRuntime("6");
  const graded = await gradeCode(withPerson(1), " \n", runtime, { seed: "s" });
  expect(runtime.jobs).toEqual([]);
  expect(graded).toMatchObject({ score: 0, low: 0, high: 0, state: "graded", run: null });
});
