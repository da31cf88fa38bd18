import { type RunJob, type RunResult, type Runtime, runResultSchema } from "@viva/domain/execution/run";
import type { TaggedValue } from "@viva/domain/execution/tagged-value";
import { describe, expect, it } from "vitest";
import { ExecInputError, exec } from "./exec.ts";

/** A runtime that returns the given value for every call, and remembers what it was asked. */
class FixedRuntime implements Runtime {
  jobs: RunJob[] = [];
  readonly value: TaggedValue;

  constructor(value: TaggedValue) {
    this.value = value;
  }

  async run(job: RunJob): Promise<RunResult> {
    this.jobs.push(job);
    return runResultSchema.parse({
      status: "ok",
      stdout: "",
      stderr: "",
      calls: job.calls.map(({ name }) => ({ kind: "value", name, value: this.value, ms: 1 })),
      errorLine: null,
      wallMs: 1,
      cpuMs: null,
      peakMb: null,
    });
  }
}

async function problemsOf(input: string, language?: string): Promise<readonly string[]> {
  const refused = await exec(input, new FixedRuntime({ t: "none" }), language ? { language } : {}).catch(
    (e) => e,
  );
  expect(refused).toBeInstanceOf(ExecInputError);
  return refused.problems;
}

describe("exec input", () => {
  it("keeps 1 and 1.0 apart in what is expected", async () => {
    const runtime = new FixedRuntime({ t: "float", v: "1.0" });
    const input =
      '{"code": "", "tests": [{"name": "f", "call": "f()", "expect": 1.0}, {"name": "i", "call": "f()", "expect": 1}]}';
    const { tests } = await exec(input, runtime);
    expect(tests.map(({ passed }) => passed)).toEqual([true, false]);
    expect(tests[1]).toMatchObject({ got: "1.0", message: "Expected 1 (int), got 1.0 (float)." });
  });

  it("keeps integers that JavaScript would round, at any depth", async () => {
    const runtime = new FixedRuntime({
      t: "dict",
      v: [
        [
          { t: "str", v: "n" },
          { t: "int", v: "9007199254740993" },
        ],
      ],
    });
    const { tests } = await exec(
      '{"code": "", "tests": [{"call": "f()", "expect": {"n": 9007199254740993}}]}',
      runtime,
    );
    expect(tests).toEqual([{ name: "test 1", passed: true, got: "{'n': 9007199254740993}", message: null }]);
  });

  it("takes null as an expected value", async () => {
    const { tests } = await exec(
      '{"code": "", "tests": [{"call": "f()", "expect": null}]}',
      new FixedRuntime({ t: "none" }),
    );
    expect(tests[0]?.passed).toBe(true);
  });

  it("fills in limits and passes setup and time limits on, but nothing that is expected", async () => {
    const runtime = new FixedRuntime({ t: "none" });
    await exec(
      '{"code": "x = 1", "tests": [{"name": "a", "setup": "s", "call": "c", "raises": "KeyError", "limit-ms": 50}], "limits": {"wallMs": 900}}',
      runtime,
    );
    expect(runtime.jobs).toEqual([
      {
        language: "python",
        code: "x = 1",
        calls: [{ name: "a", setup: "s", call: "c", limitMs: 50 }],
        limits: { wallMs: 900, memoryMb: 256, outputBytes: 65_536 },
      },
    ]);
  });

  it("says in one line each where bad input is wrong", async () => {
    expect(await problemsOf("{code}")).toEqual([expect.stringContaining("the input is not JSON")]);
    expect(await problemsOf("[]")).toEqual([expect.stringMatching(/^input: /)]);
    expect(await problemsOf("{}")).toEqual([expect.stringMatching(/^code: /)]);
    expect(await problemsOf('{"code": "", "limits": {"wallMs": -1}}')).toEqual([
      expect.stringMatching(/^limits.wallMs: /),
    ]);
    expect(await problemsOf('{"code": "", "tests": [{"call": "f()"}]}')).toEqual([
      "tests.0: a test has either expect or raises, prints, holds or expect-from, found none",
    ]);
    expect(
      await problemsOf('{"code": "", "tests": [{"call": "f()", "expect": 1, "show": "hidden"}]}'),
    ).toEqual([expect.stringMatching(/^tests.0.property: a hidden test needs a property/)]);
    expect(await problemsOf('{"code": "", "surprise": 1}')).toEqual([expect.stringContaining("surprise")]);
    expect(
      await problemsOf(
        '{"code": "", "tests": [{"name": "a", "call": "1", "expect": 1}, {"name": "a", "call": "1", "expect": 1}]}',
      ),
    ).toEqual(["tests: each test needs a name of its own"]);
    expect(await problemsOf('{"code": ""}', "cobol")).toEqual([expect.stringMatching(/^language: /)]);
  });
});
