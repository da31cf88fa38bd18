import { judge } from "@viva/domain/execution/judge";
import { type Language, type RunResult, runJobSchema } from "@viva/domain/execution/run";
import { testCaseSchema } from "@viva/domain/execution/test-case";
import { beforeAll, describe, expect, it } from "vitest";
import { exec } from "../exec.ts";
import { usePool } from "../server/pool.fixture.ts";
import { FORGERY_ATTACKS } from "./forgery-attacks.ts";

const { pool } = usePool();

describe("forged results", () => {
  const expected = `right-${crypto.randomUUID()}`;
  const runs = new Map<string, RunResult>();
  beforeAll(async () => {
    await Promise.all(
      FORGERY_ATTACKS.map(async ({ name, code, language }) => runs.set(name, await answer(code, language))),
    );
  }, 120_000);

  it.each(FORGERY_ATTACKS.map(({ name }) => name))("%s do not pass", (name) => {
    const run = runs.get(name);
    if (run === undefined) throw new Error("it was not run");
    const test = testCaseSchema.parse({
      name: "t",
      show: "visible",
      call: "answer()",
      outcome: { kind: "value", expect: { t: "str", v: expected } },
    });
    const [seen] = run.calls;
    expect(seen && judge(test, seen).passed).toBe(false);
    expect(run.stdout + run.stderr).not.toContain(expected);
  });

  it("would pass if the code were its own judge", async () => {
    const naive = FORGERY_ATTACKS.slice(0, 2).map(({ code }) => code);
    for (const code of naive) {
      const run = await answer(code, "python", `answer() == "${crypto.randomUUID()}"`);
      expect(run.calls[0]).toMatchObject({ kind: "value", value: { t: "bool", v: true } });
    }
  });

  it("get as far as the channel on which results are told", () => {
    expect(runs.get("a frame under the stolen nonce")?.stderr).toContain("interfered");
    expect(runs.get("bytes that tear the frames apart")?.stderr).toContain("wrote over the results");
  });

  it.each<[Language, string]>([
    ["python", "def answer():\n    return 'right'\n"],
    ["javascript", "function answer() { return 'right'; }"],
    ["typescript", "const answer = (): string => 'right';"],
  ])("leave an honest answer in %s its pass", async (language, code) => {
    const run = await answer(code, language);
    expect(run.calls[0]).toMatchObject({ kind: "value", value: { t: "str", v: "right" } });
  });
});

describe("what a test expects", () => {
  it("is nowhere in the process, while what goes in is found there", async () => {
    const [inside, outside] = [crypto.randomUUID(), crypto.randomUUID()];
    const look = `
import gc, sys
def look(head, tail):
    wanted = head + tail
    found = []
    frame = sys._getframe(1)
    while frame is not None:
        found += [value for value in frame.f_locals.values()]
        frame = frame.f_back
    found += gc.get_objects()
    return any(wanted in repr(each) for each in found if type(each) in (str, dict, list, tuple))
`;
    const half = (text: string) =>
      [text.slice(0, 18), text.slice(18)].map((part) => JSON.stringify(part)).join(", ");
    const input = {
      code: look,
      tests: [
        { name: "control", call: `[look(${half(inside)}), "${inside}"][0]`, expect: true },
        { name: "visible", call: `look(${half(outside)})`, expect: false },
        { name: "other", call: "1", expect: outside },
        { name: "hidden", show: "hidden", property: "Is right", call: "2", expect: outside },
      ],
    };
    const { tests } = await exec(JSON.stringify(input), pool());
    expect(tests.slice(0, 2)).toMatchObject([{ passed: true }, { passed: true }]);
  });

  it("and was given stays hidden where a test is hidden, however the code tells of it", async () => {
    const secret = crypto.randomUUID();
    const tells = [
      "raise ValueError(x)",
      "return x",
      "raise type(x, (Exception,), {})(x)",
      "print(x)\n    raise SystemExit(x)",
      "import sys\n    sys.stderr.write(x)\n    while True: pass",
      "import os\n    os._exit(len(x))",
    ];
    for (const tell of tells) {
      const input = {
        code: `def f(x):\n    ${tell}\n`,
        tests: [
          {
            name: "t",
            show: "hidden",
            property: "Is right",
            call: `f("${secret}")`,
            expect: "y",
            "limit-ms": 200,
          },
        ],
      };
      const { tests } = await exec(JSON.stringify(input), pool());
      expect(JSON.stringify(tests), tell).not.toContain(secret);
      expect(tests, tell).toMatchObject([{ passed: false, got: null, message: "Is right" }]);
    }
  });
});

function answer(code: string, language: Language = "python", call = "answer()"): Promise<RunResult> {
  return pool().run(
    runJobSchema.parse({ language, code, calls: [{ name: "t", call }], limits: { wallMs: 20_000 } }),
  );
}
