import type { RoomQuestion } from "@viva/domain/attempt/views";
import { type RunJob, type RunResult, type Runtime, SandboxFault } from "@viva/domain/execution/run";
import { describe, expect, it } from "vitest";
import { createCodeRuns } from "./code-runs.ts";

const question: RoomQuestion = {
  id: "01900000-0000-7000-8000-000000000001",
  position: 1,
  kind: "code",
  title: "Double",
  topics: [],
  difficulty: "easy",
  minutes: 5,
  prompt: "Write double.",
  language: "python",
  starter: "def double(n): ...",
  fixture: null,
  visibleTests: [
    test("doubles two", "double(2)", "4"),
    test("doubles three", "double(3)", "6"),
    test("never reached", "double(4)", "8"),
  ],
  hiddenTestCount: 5,
  answer: { text: "", revision: 0, savedAt: null },
  flagged: false,
  notes: "",
  timeSpentMs: 0,
};

function test(name: string, call: string, v: string): RoomQuestion["visibleTests"][number] {
  return {
    name,
    show: "visible",
    setup: "",
    call,
    outcome: { kind: "value", expect: { t: "int", v }, compare: "exact", tolerance: 0 },
    weight: 1,
    limitMs: 2_000,
  };
}

const result: RunResult = {
  status: "ok",
  stdout: "",
  stderr: "",
  calls: [],
  errorLine: null,
  wallMs: 12,
  cpuMs: null,
  peakMb: null,
};

function runtime(answer: (job: RunJob, signal?: AbortSignal) => Promise<RunResult>): () => Runtime {
  return () => ({ run: answer });
}

describe("testing in the page", () => {
  it("sends the calls without what they should give, and judges the answers here", async () => {
    let sent = "";
    const runs = createCodeRuns(
      runtime(async (job) => {
        sent = JSON.stringify(job.calls);
        return {
          ...result,
          calls: [
            { kind: "value", name: "doubles two", value: { t: "int", v: "4" }, ms: 1 },
            { kind: "value", name: "doubles three", value: { t: "int", v: "9" }, ms: 1 },
          ],
        };
      }),
    );
    await runs.test(question, "def double(n): return n * n");
    expect(sent).not.toContain("expect");
    const view = runs.get().views[question.id];
    if (view?.kind !== "tests") throw new Error("no verdicts");
    expect(view.verdicts.map((verdict) => verdict.passed)).toEqual([true, false, false]);
    expect(view.verdicts[1]).toMatchObject({ expected: "6", got: "9" });
    expect(view.hiddenCount).toBe(5);
  });
});

describe("running", () => {
  it("shows that it runs, and runs one at a time", async () => {
    let started = 0;
    let finish = (_: RunResult): void => undefined;
    const runs = createCodeRuns(
      runtime(() => {
        started++;
        return new Promise((done) => {
          finish = done;
        });
      }),
    );
    const first = runs.run(question, "print(1)");
    expect(runs.get().running).toEqual({ questionId: question.id, what: "run" });
    await runs.run(question, "print(2)");
    expect(started).toBe(1);
    finish({ ...result, stdout: "1\n" });
    await first;
    expect(runs.get().running).toBeNull();
    expect(runs.get().views[question.id]).toMatchObject({ kind: "program", result: { stdout: "1\n" } });
  });

  it("can be stopped by the person", async () => {
    const runs = createCodeRuns(
      runtime(
        (_job, signal) =>
          new Promise((_done, reject) => {
            signal?.addEventListener("abort", () => reject(signal.reason));
          }),
      ),
    );
    const run = runs.run(question, "while True: pass");
    runs.stop();
    await run;
    expect(runs.get().views[question.id]).toEqual({ kind: "stopped" });
  });

  it("tells a fault of Python in the page from a fault of the code", async () => {
    const runs = createCodeRuns(
      runtime(() => Promise.reject(new SandboxFault("Python could not be loaded"))),
    );
    await runs.run(question, "print(1)");
    expect(runs.get().views[question.id]).toEqual({ kind: "broken", message: "Python could not be loaded" });
  });
});
