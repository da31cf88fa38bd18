import type { TaggedValue } from "@viva/domain/execution/tagged-value";
import { describe, expect, it } from "vitest";
import { usePool } from "./pool.fixture.ts";

const { run } = usePool();

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

describe("the place where code runs", () => {
  it("is a module that is imported for calls, and a program without any", async () => {
    const code = "print(__name__)\nif __name__ == '__main__':\n    print('as a program')\n";
    expect((await run(code, ["1"])).stdout).toBe("solution\n");
    expect((await run(code)).stdout).toBe("__main__\nas a program\n");
  });

  it("is fresh for each call", async () => {
    const code =
      "import os, random, sys\nseen = []\ndef f(n):\n    seen.append(n)\n    return seen, len(os.listdir()), 'X' in os.environ or random.random() == 4\n";
    const spoil =
      "open('left', 'w').close(); import shutil; os.chdir('/'); shutil.rmtree('/home/pyodide'); os.environ['X'] = '1'; random.seed(1); sys.setrecursionlimit(50); sys.stdout.close(); import builtins; builtins.len = None; random.random = lambda: 4; os.listdir = None";
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

  it("runs a timer at once whose moment has passed, as CPython does", async () => {
    const code = `
import asyncio
async def late():
    loop, called = asyncio.get_running_loop(), []
    loop.call_at(loop.time() - 1, called.append, "at")
    loop.call_later(-1, called.append, "later")
    await asyncio.sleep(0.01)
    return called
`;
    const { calls } = await run(code, ["asyncio.run(late())"]);
    expect(calls).toMatchObject([{ kind: "value", value: { v: [{ v: "at" }, { v: "later" }] } }]);
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
