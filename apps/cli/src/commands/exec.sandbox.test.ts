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

it("exec tells a person about an error of the code", async () => {
  const { code, out } = await viva(["exec"], JSON.stringify({ code: "print('so far')\n1 / 0\n" }));
  expect(code).toBe(0);
  expect(out).toMatch(/^Output:\nso far\n\nErrors:\n.*ZeroDivisionError.*\nerror: \d+ ms/s);
});

/**
 * `viva bank lint --run` runs all of the planted mistakes and the starters; here it is one mistake for each
 * exercise in plain Python, to save time. Where Django's wheels cannot be had, its exercises are left out.
 */
it("the built-in references pass and a planted mistake of each exercise is caught", {
  timeout: 600_000,
}, async () => {
  const { questions } = await readBank(builtInBankDir);
  await setUpSandbox(defaultCacheDir(), () => undefined);
  const { django } = await checkSandbox(defaultCacheDir());
  const exercises = questions.flatMap((entry) => {
    const { question, wrong } = entry;
    if (question.kind !== "code") return [];
    if (question.runtime !== "django") return [{ ...entry, wrong: wrong.slice(0, 1) }];
    return django.ready ? [{ ...entry, wrong: [] }] : [];
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
