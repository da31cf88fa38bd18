import { describe, expect, it } from "vitest";
import { exec } from "../exec.ts";
import { usePool } from "./pool.fixture.ts";

const { pool, run } = usePool();

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
    const result = await exec(JSON.stringify(input).replace('"expect":1}', '"expect":1.0}'), pool());
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
