import { builtInBankDir } from "@viva/bank/built-in";
import { formatFinding } from "@viva/bank/finding";
import { lintSolutions } from "@viva/bank/lint-solutions";
import { readBank } from "@viva/bank/read-bank";
import { createSandboxPool } from "@viva/sandbox/server/pool";
import { checkSandbox, defaultCacheDir, setUpSandbox } from "@viva/sandbox/setup";
import { expect, it } from "vitest";
import { viva } from "../terminal.fixture.ts";

it("exec prints what the code did as JSON, and ends well whatever that was", async () => {
  const input = JSON.stringify({
    code: "def half(n):\n    return n / 2\n",
    tests: [
      { call: "half(4)", expect: 2 },
      { call: "half('x')", raises: "TypeError" },
    ],
  });
  const { code, out } = await viva(["exec", "--language", "python", "--json"], input);
  const result = JSON.parse(out);
  expect(code).toBe(0);
  expect(result.status).toBe("ok");
  expect(result.tests).toMatchObject([
    { passed: false, got: "2.0" },
    { passed: true, got: "TypeError", message: null },
  ]);
});

it.each<[string, object, object]>([
  [
    "python",
    {
      code: "def total(xs):\n    return sum(xs)\n",
      solution: "def total(xs):\n    return sum(xs) + 0\n",
      tests: [
        { snippet: "x = total([1])\nprint(x)", prints: "1\n" },
        {
          name: "drawn",
          given: { xs: { list: { integer: [0, 9] }, length: [1, 9] } },
          call: "total(xs)",
          "expect-from": "solution",
        },
        { given: { n: { integer: [1, 9] } }, call: "[n]", holds: "result[0] >= 1", after: "drawn" },
        { call: "(1,)", expect: { $tuple: [1] } },
      ],
    },
    { status: "ok" },
  ],
  [
    "sql",
    {
      code: "SELECT n FROM t",
      fixture: "CREATE TABLE t (n);",
      tests: [{ setup: "INSERT INTO t VALUES (7);", expect: [[7]] }],
    },
    { status: "ok" },
  ],
  [
    "javascript",
    { code: "const f = (n) => n / 2;", tests: [{ call: "f(4)", expect: 2.0 }] },
    { status: "ok" },
  ],
  [
    "typescript",
    { code: "const f = (n: number): number => n;", tests: [{ call: "f(4)", expect: 4 }] },
    { status: "ok" },
  ],
])("exec runs %s with what its tests may say", async (language, input, result) => {
  const { code, out } = await viva(["exec", "--language", language, "--json"], JSON.stringify(input));
  const printed = JSON.parse(out);
  expect({ code, ...printed }).toMatchObject({ code: 0, ...result });
  expect(printed.tests.filter((test: { passed: boolean }) => !test.passed)).toEqual([]);
  expect(Object.keys(printed)).toEqual(["status", "stdout", "stderr", "tests", "wallMs", "cpuMs", "peakMb"]);
});

it("exec tells a person about an error of the code", async () => {
  const { code, out } = await viva(["exec"], JSON.stringify({ code: "print('so far')\n1 / 0\n" }));
  expect(code).toBe(0);
  expect(out).toMatch(/^Output:\nso far\n\nErrors:\n.*ZeroDivisionError.*\nerror: \d+ ms/s);
});

/**
 * `viva bank lint --run` runs all of the planted mistakes and the starters; here it is one mistake of every
 * third exercise in plain Python, to save time. Without Django's wheels its exercises are left out.
 */
it("the built-in references pass and planted mistakes are caught", {
  timeout: 600_000,
}, async () => {
  const { questions } = await readBank(builtInBankDir);
  await setUpSandbox(defaultCacheDir(), () => undefined);
  const { django } = await checkSandbox(defaultCacheDir());
  const exercises = questions
    .filter(({ question: each }) => each.kind === "code" && (each.runtime !== "django" || django.ready))
    .map((entry, index) => {
      const plain = entry.question.kind === "code" && entry.question.runtime === "python";
      return { ...entry, wrong: plain && index % 3 === 0 ? entry.wrong.slice(0, 1) : [] };
    });
  const pool = createSandboxPool({ cacheDir: defaultCacheDir() });
  try {
    const findings = [];
    for (const entry of exercises) {
      findings.push(...(await lintSolutions(entry, pool, { starter: false })));
    }
    expect(findings.map(formatFinding)).toEqual([]);
    expect(exercises.length).toBeGreaterThanOrEqual(33);
  } finally {
    await pool.close();
  }
});
