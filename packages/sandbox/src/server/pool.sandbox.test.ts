import { type RunJob, type RunResult, runJobSchema } from "@viva/domain/execution/run";
import type { TaggedValue } from "@viva/domain/execution/tagged-value";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exec } from "../exec.ts";
import { defaultCacheDir } from "../setup.ts";
import { createSandboxPool, type SandboxPool } from "./pool.ts";

let pool: SandboxPool;
beforeAll(async () => {
  pool = createSandboxPool({ cacheDir: defaultCacheDir() });
  await pool.ready();
});
afterAll(() => pool.close());

interface Call {
  call: string;
  setup?: string;
  limitMs?: number;
}

function jobOf(code: string, calls: (string | Call)[] = [], limits: Partial<RunJob["limits"]> = {}): RunJob {
  const named = calls.map((call, index) => ({
    name: `call ${index}`,
    ...(typeof call === "string" ? { call } : call),
  }));
  return runJobSchema.parse({ language: "python", code, calls: named, limits });
}
const run = (...parts: Parameters<typeof jobOf>): Promise<RunResult> => pool.run(jobOf(...parts));

async function resultOf(call: string, code = "", setup = ""): Promise<TaggedValue> {
  const { calls, stderr } = await run(code, [{ call, setup, limitMs: 10_000 }]);
  const [seen] = calls;
  if (seen?.kind !== "value") throw new Error(`no value: ${JSON.stringify(seen)} ${stderr}`);
  return seen.value;
}

describe("values", () => {
  it("come back with their exact types", async () => {
    const call =
      "[None, True, 1, 10**40, 1.0, 0.1 + 0.2, 1e16, float('inf'), float('nan'), -0.0, 'é\\n\\ud800😀', b'a\\xff', (1,), [], {'b': 1, 'a': {2}}, frozenset([3])]";
    const int = (v: string): TaggedValue => ({ t: "int", v });
    const float = (v: string): TaggedValue => ({ t: "float", v });
    expect(await resultOf(call)).toEqual({
      t: "list",
      v: [
        { t: "none" },
        { t: "bool", v: true },
        int("1"),
        int(`1${"0".repeat(40)}`),
        float("1.0"),
        float("0.30000000000000004"),
        float("1e+16"),
        float("inf"),
        float("nan"),
        float("-0.0"),
        { t: "str", v: "é\n\ud800😀" },
        { t: "bytes", v: "61ff" },
        { t: "tuple", v: [int("1")] },
        { t: "list", v: [] },
        {
          t: "dict",
          v: [
            [{ t: "str", v: "b" }, int("1")],
            [
              { t: "str", v: "a" },
              { t: "set", v: [int("2")] },
            ],
          ],
        },
        { t: "frozenset", v: [int("3")] },
      ],
    });
  });

  it("of other types are unsupported, and named", async () => {
    const setup = "import collections, decimal, enum\nclass E(enum.IntEnum):\n    A = 1\nclass S(str): pass";
    const call =
      "[E.A, S('x'), collections.OrderedDict(), decimal.Decimal(1), range(2), (n for n in ()), S, object()]";
    const value = await resultOf(call, "", setup);
    const types =
      value.t === "list" ? value.v.map((item) => (item.t === "unsupported" ? item.type : item.t)) : [];
    expect(types).toEqual([
      "E",
      "S",
      "collections.OrderedDict",
      "decimal.Decimal",
      "range",
      "generator",
      "type",
      "object",
    ]);
  });

  it("that are cyclic, too deep or too large do not harm the run", async () => {
    const code =
      "loop = []\nloop.append(loop)\ndeep = 1\nfor _ in range(500):\n    deep = [deep]\nwide = [loop] * 3\nwide.append(wide)";
    const { calls, status } = await run(code, [
      "loop",
      "deep",
      "'x' * 10**6",
      "list(range(10**6))",
      "10**10**5",
      "wide",
      "'still here'",
    ]);
    expect(status).toBe("ok");
    const seen = JSON.stringify(calls);
    expect(seen).toContain("nested too deeply");
    expect(calls[2]).toMatchObject({ value: { t: "unsupported", type: "str too large to compare" } });
    expect(calls[3]).toMatchObject({ value: { t: "unsupported", type: "list too large to compare" } });
    expect(calls[4]).toMatchObject({ value: { t: "unsupported" } });
    expect(calls.at(-1)).toMatchObject({ value: { t: "str", v: "still here" } });
  });
});

describe("exceptions", () => {
  it("of a call are told with their classes, message and line", async () => {
    const code =
      "import json\nclass Low(LookupError):\n    pass\ndef f(n):\n    return g(n)\ndef g(n):\n    if n == 0:\n        raise Low('no', n)\n    return json.loads('{')\n";
    const { status, calls } = await run(code, [
      "f(0)",
      "f(1)",
      "undefined_name",
      { call: "1", setup: "1/0" },
    ]);
    expect(status).toBe("ok");
    expect(calls).toMatchObject([
      {
        kind: "raised",
        types: ["Low", "LookupError", "Exception", "BaseException"],
        message: "('no', 0)",
        line: 8,
      },
      {
        kind: "raised",
        types: ["json.decoder.JSONDecodeError", "ValueError", "Exception", "BaseException"],
        line: 9,
      },
      { kind: "raised", types: ["NameError", "Exception", "BaseException"], line: null },
      {
        kind: "raised",
        types: ["ZeroDivisionError", "ArithmeticError", "Exception", "BaseException"],
        line: null,
      },
    ]);
  });

  it("whose own text fails are told all the same", async () => {
    const code =
      "class Odd(Exception):\n    def __str__(self):\n        raise ValueError\nclass Endless(Exception):\n    def __str__(self):\n        while True: pass\ndef f(kind):\n    raise kind";
    const { calls } = await run(code, ["f(Odd)", "f(Endless)", "1"]);
    expect(calls).toMatchObject([
      { kind: "raised", message: "", line: 8 },
      { kind: "raised", message: "", line: 8 },
      { kind: "value" },
    ]);
  });

  it("of a program are printed as Python prints them", async () => {
    const result = await run("def f(xs):\n    return xs['k']\n\nprint('before')\nf({})\n");
    expect(result).toMatchObject({ status: "error", stdout: "before\n", errorLine: 2 });
    expect(result.stderr).toBe(
      "Traceback (most recent call last):\n" +
        '  File "solution.py", line 5, in <module>\n    f({})\n    ~^^^^\n' +
        "  File \"solution.py\", line 2, in f\n    return xs['k']\n           ~~^^^^^\n" +
        "KeyError: 'k'\n",
    );
  });

  it("of loading leave every call unseen", async () => {
    const { status, errorLine, stderr, calls } = await run("x = 1\nx.nope\n", ["x", "x"]);
    expect({ status, errorLine }).toEqual({ status: "error", errorLine: 2 });
    expect(stderr).toContain("AttributeError: 'int' object has no attribute 'nope'");
    expect(calls.map((call) => call.kind === "missing" && call.reason)).toEqual(["error", "error"]);
  });

  it("of syntax name their line", async () => {
    for (const [code, line] of [
      ["x = 1\ndef f(:\n    pass\n", 2],
      ["if True:\nx = 1\n", 2],
      ["x = 'a", 1],
      ["x = \0", null],
    ] as const) {
      const { status, errorLine, stderr } = await run(code, ["1"]);
      expect({ code, status, errorLine }).toEqual({ code, status: "error", errorLine: line });
      expect(stderr).toMatch(/SyntaxError|IndentationError|ValueError/);
    }
  });
});

describe("limits", () => {
  it("stop an endless loop and go on with the next call", async () => {
    const code = "def f(n):\n    while n: pass\n    return n\n";
    const { status, calls, wallMs } = await run(code, [
      { call: "f(0)" },
      { call: "f(1)", limitMs: 200 },
      { call: "f(0)" },
    ]);
    expect(status).toBe("timeout");
    expect(calls.map(({ kind }) => kind)).toEqual(["value", "timeout", "value"]);
    expect(wallMs).toBeLessThan(5_000);
  });

  it("stop a loop inside C, and run the other calls in another process", async () => {
    const code = "print('loaded')\ndef f(n):\n    return sum(range(10**n))\n";
    const { status, calls, stdout } = await run(code, [
      { call: "f(2)" },
      { call: "f(13)", limitMs: 200 },
      { call: "f(1)" },
    ]);
    expect(status).toBe("timeout");
    expect(calls.map(({ kind }) => kind)).toEqual(["value", "timeout", "value"]);
    expect(stdout).toContain("loaded\n");
  });

  it("stop code that catches every exception", async () => {
    const code =
      "def f():\n    while True:\n        try:\n            while True: pass\n        except BaseException:\n            pass\n";
    const { status, calls } = await run(code, [{ call: "f()", limitMs: 200 }, { call: "1" }]);
    expect(status).toBe("timeout");
    expect(calls.map(({ kind }) => kind)).toEqual(["timeout", "value"]);
  });

  it("stop a program and a load that do not end", async () => {
    const program = await run("print('a')\nwhile True: pass\n", [], { wallMs: 300 });
    expect(program).toMatchObject({ status: "timeout", stdout: "a\n" });
    const load = await run("while True: pass\n", [{ call: "1", limitMs: 200 }], { wallMs: 1_000 });
    expect(load).toMatchObject({ status: "timeout", calls: [{ kind: "timeout" }] });
  });

  it("leave calls unseen once the time of the whole run is used up", async () => {
    const slow = { call: "f()", limitMs: 2_000 };
    const { status, calls } = await run("def f():\n    while True: pass\n", [slow, slow, slow], {
      wallMs: 400,
    });
    expect(status).toBe("timeout");
    expect(calls).toMatchObject([
      { kind: "timeout" },
      { kind: "missing", reason: "timeout" },
      { kind: "missing", reason: "timeout" },
    ]);
  });

  it("end code that takes too much memory", async () => {
    const grow = await run("x = []\nwhile True:\n    x.append('a' * 10**6)\n");
    expect(grow).toMatchObject({ status: "memory", errorLine: 3 });
    const { status, calls } = await run("def f(n):\n    return len([0] * 10**n)\n", ["f(3)", "f(9)", "f(3)"]);
    expect(status).toBe("memory");
    expect(calls).toMatchObject([
      { kind: "value" },
      { kind: "raised", types: ["MemoryError", "Exception", "BaseException"] },
      { kind: "value" },
    ]);
  });

  it("of memory can be lowered for one run", async () => {
    const code = "x = 'a' * 60_000_000\nprint(len(x))\n";
    expect(await run(code)).toMatchObject({ status: "ok" });
    expect(await run(code, [], { memoryMb: 64 })).toMatchObject({ status: "memory" });
  });

  it("end memory taken outside of Python", async () => {
    const code =
      "from pyodide.code import run_js\nrun_js('const held = []; for (;;) held.push(new Uint8Array(1e8).fill(1))')\n";
    const { status } = await run(code);
    expect(["memory", "error", "fatal"]).toContain(status);
    expect(await run("print(1)")).toMatchObject({ status: "ok", stdout: "1\n" });
  });

  it("cut a flood of output", async () => {
    const { status, stdout } = await run("while True:\n    print('y' * 99)\n", [], { outputBytes: 5_000 });
    expect(status).toBe("output");
    expect(stdout).toBe(`${"y".repeat(99)}\n`.repeat(50));
  });

  it("do not let a flood through that goes past Python", async () => {
    const code =
      "from pyodide.code import run_js\nrun_js('for (;;) Deno.stdout.writeSync(new Uint8Array(65536))')\n";
    expect((await run(code)).status).toBe("fatal");
  });

  it("turn recursion without end into RecursionError, and tell when the interpreter dies of it", async () => {
    const code =
      "import sys\ndef f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\nclass Nested:\n    def __repr__(self):\n        return repr(self)\n";
    const { calls } = await run(code, ["f(900)", "f(10**6)", "repr(Nested())", "f(3)"]);
    expect(calls).toMatchObject([
      { kind: "value" },
      { kind: "raised" },
      { kind: "raised" },
      { kind: "value" },
    ]);
    expect(calls[1]).toMatchObject({ types: expect.arrayContaining(["RecursionError"]) });
  });

  it("tell of a crash of the interpreter, and run the other calls", async () => {
    const code = "import os\ndef f(n):\n    print('n', n)\n    if n: os._exit(n)\n    return n\n";
    const { status, calls, stdout, stderr } = await run(code, ["f(0)", "f(3)", "f(0)"]);
    expect(status).toBe("fatal");
    expect(calls).toMatchObject([{ kind: "value" }, { kind: "missing", reason: "fatal" }, { kind: "value" }]);
    expect(stdout).toBe("n 0\nn 3\nn 0\n");
    expect(stderr).toContain("The interpreter crashed");
  });
});

describe("the place where code runs", () => {
  it("is a module that is imported for calls, and a program without any", async () => {
    const code = "print(__name__)\nif __name__ == '__main__':\n    print('as a program')\n";
    expect((await run(code, ["1"])).stdout).toBe("solution\n");
    expect((await run(code)).stdout).toBe("__main__\nas a program\n");
  });

  it("is fresh for each call", async () => {
    const code =
      "import os, random, sys\nseen = []\ndef f(n):\n    seen.append(n)\n    return seen, len(os.listdir()), 'X' in os.environ\n";
    const spoil =
      "open('left', 'w').close(); os.environ['X'] = '1'; random.seed(1); sys.setrecursionlimit(50); sys.stdout.close(); import builtins; builtins.len = None";
    const { calls } = await run(code, [
      { call: "f(1)", setup: "" },
      { call: "1", setup: spoil },
      { call: "f(2)" },
      { call: "f(3)" },
    ]);
    const fresh = (n: string) => ({
      v: [
        { t: "list", v: [{ t: "int", v: n }] },
        { t: "int", v: "0" },
        { t: "bool", v: false },
      ],
    });
    expect(calls).toMatchObject([
      { value: fresh("1") },
      { kind: "value" },
      { value: fresh("2") },
      { value: fresh("3") },
    ]);
  });

  it("draws other random numbers each time", async () => {
    const code = "import random, secrets, uuid\nprint(random.random(), secrets.token_hex(8), uuid.uuid4())\n";
    const outputs = [await run(code), await run(code)].map(({ stdout }) => stdout.split(" "));
    for (const part of [0, 1, 2]) expect(outputs[0]?.[part]).not.toBe(outputs[1]?.[part]);
  });

  it("has what answers use: dataclasses, typing, asyncio, files, sqlite", async () => {
    const code = `
import asyncio, dataclasses, pickle, sqlite3, typing
@dataclasses.dataclass(slots=True)
class Point:
    x: int
    y: "list[Point]" = dataclasses.field(default_factory=list)
async def twice(n):
    await asyncio.sleep(0.01)
    return 2 * n
def f():
    copy = pickle.loads(pickle.dumps(Point(1)))
    names = list(typing.get_type_hints(Point))
    with open("notes.txt", "w") as file:
        file.write("kept")
    rows = sqlite3.connect(":memory:").execute("select 1 + 1").fetchall()
    return [copy == Point(1), names, asyncio.run(twice(4)), open("notes.txt").read(), rows[0][0]]
`;
    expect(JSON.stringify(await resultOf("f()", code))).toBe(
      JSON.stringify({
        t: "list",
        v: [
          { t: "bool", v: true },
          {
            t: "list",
            v: [
              { t: "str", v: "x" },
              { t: "str", v: "y" },
            ],
          },
          { t: "int", v: "8" },
          { t: "str", v: "kept" },
          { t: "int", v: "2" },
        ],
      }),
    );
  });

  it("answers input() with a clear error and an empty stdin", async () => {
    const { stderr, errorLine } = await run(
      "import sys\nprint(repr(sys.stdin.read()))\nname = input('Name? ')\n",
    );
    expect(stderr).toContain("EOFError: input() has nothing to read here");
    expect(stderr).not.toContain("harness");
    expect(errorLine).toBe(3);
  });

  it("takes sys.exit as the end of a program, and as an error of a module", async () => {
    expect(await run("import sys\nprint('a')\nsys.exit()\n")).toMatchObject({ status: "ok", stdout: "a\n" });
    expect(await run("import sys\nsys.exit('no luck')\n")).toMatchObject({
      status: "error",
      stderr: "no luck\n",
      errorLine: 2,
    });
    expect(await run("import sys\nsys.exit(0)\n", ["1"])).toMatchObject({
      status: "error",
      calls: [{ reason: "error" }],
    });
    expect(await run("import sys", ["sys.exit(0)"])).toMatchObject({
      status: "ok",
      calls: [{ kind: "raised", types: ["SystemExit", "BaseException"] }],
    });
  });

  it("keeps stdout and stderr apart, with what is written in bytes", async () => {
    const code =
      "import os, sys\nprint('é', end='')\nprint('err', file=sys.stderr)\nsys.stdout.buffer.write(b'bytes')\nsys.stdout.flush()\nos.write(1, b' raw')\n";
    expect(await run(code)).toMatchObject({ status: "ok", stdout: "bytesé raw", stderr: "err\n" });
  });

  it("is measured in time and memory", async () => {
    const { wallMs, cpuMs, peakMb } = await run("sum(n for n in range(2_000_000))\n");
    expect(wallMs).toBeGreaterThan(10);
    if (process.platform === "linux") {
      expect(cpuMs).toBeGreaterThan(10);
      expect(peakMb).toBeGreaterThan(100);
    }
  });
});

describe("exec", () => {
  it("judges tests of real runs, and says of hidden ones only what they are about", async () => {
    const input = {
      code: "def half(n):\n    print('half', n)\n    return n / 2\n",
      tests: [
        { name: "half of two", call: "half(2)", expect: 1 },
        { name: "half of text", call: "half('x')", raises: "TypeError" },
        { name: "hidden", show: "hidden", property: "Halves odd numbers", call: "half(3)", expect: 1 },
      ],
    };
    const result = await exec(JSON.stringify(input).replace('"expect":1}', '"expect":1.0}'), pool);
    expect(result).toMatchObject({
      status: "ok",
      tests: [
        { name: "half of two", passed: true, got: "1.0", message: null },
        { name: "half of text", passed: true, got: "TypeError", message: null },
        { name: "hidden", passed: false, got: null, message: "Halves odd numbers" },
      ],
    });
  });
});
