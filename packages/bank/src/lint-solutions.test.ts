import {
  type CallObservation,
  type RunJob,
  type RunResult,
  type Runtime,
  SandboxFault,
} from "@viva/domain/execution/run";
import { expect, it } from "vitest";
import { bankFolder, goodBank } from "./bank-folder.fixture.ts";
import { formatFinding } from "./finding.ts";
import { lintBank } from "./lint-bank.ts";
import { lintSolutions } from "./lint-solutions.ts";
import { readBank } from "./read-bank.ts";

const addCups = "questions/drinks/tea/add-cups";

/** A host that gives each call of a code the answers that the test names; null stands for no answer. */
function host(answers: (code: string) => Partial<RunResult> & { values: (string | null)[] }): Runtime {
  return {
    run: async (job: RunJob) => {
      const { values, ...result } = answers(job.code);
      const calls = job.calls.map(({ name }, index): CallObservation => {
        const value = values[index] ?? null;
        if (value === null) return { kind: "missing", name, reason: "error" };
        return { kind: "value", name, value: { t: "int", v: value }, ms: 1 };
      });
      return {
        status: "ok",
        stdout: "",
        stderr: "",
        calls,
        errorLine: null,
        wallMs: 1,
        cpuMs: 1,
        peakMb: 1,
        ...result,
      };
    },
  };
}

async function lint(runtime: Runtime): Promise<string[]> {
  const reading = await readBank(await bankFolder(goodBank));
  return (await lintBank(reading, { runtime })).map(formatFinding);
}

const isReference = (code: string) => code.includes("sum(cups)");
const isStarter = (code: string) => code.includes("None");

it("is content when the reference passes and the others fail", async () => {
  const values = (code: string) => {
    if (isReference(code)) return ["3", "0"];
    return isStarter(code) ? [null, null] : ["3", "1"];
  };
  expect(await lint(host((code) => ({ values: values(code) })))).toEqual([]);
});

it("points at the test that the reference fails, hidden or not, with both values", async () => {
  const findings = await lint(host((code) => ({ values: isReference(code) ? ["3", "7"] : ["9", "9"] })));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain(`${addCups}/tests.yaml:5:3: error: [1]: the reference fails "no cups"`);
  expect(findings[0]).toMatch(/0.*7/);
});

it("says once why a reference does not run at all", async () => {
  const crash = {
    status: "error" as const,
    stderr: "Traceback\nNameError: name 'x'",
    errorLine: 2,
    values: [null, null],
  };
  const findings = await lint(host((code) => (isReference(code) ? crash : { values: ["1", "1"] })));
  expect(findings).toEqual([
    `${addCups}/solution.py:2:1: error: the reference does not run (error: NameError: name 'x'): correct it`,
  ]);
});

it("warns of a test that neither the starter nor a planted wrong solution fails", async () => {
  const findings = await lint(host((code) => ({ values: isReference(code) ? ["3", "0"] : ["3", "1"] })));
  expect(findings).toEqual([
    `${addCups}/tests.yaml:1:3: warning: [0]: neither the starter nor a planted wrong solution fails "two cups": plant the mistake that it is there for, or remove it`,
  ]);
});

it("refuses a planted wrong solution that no test catches", async () => {
  const findings = await lint(host((code) => ({ values: isStarter(code) ? ["0", "0"] : ["3", "0"] })));
  expect(findings).toEqual([
    `${addCups}/wrong/first-only.py:1:1: error: passes every test: add a test that catches the mistake, or remove the file`,
  ]);
});

it("refuses a starter that is already right", async () => {
  const findings = await lint(
    host((code) => ({ values: isReference(code) || isStarter(code) ? ["3", "0"] : ["0", "0"] })),
  );
  expect(findings).toEqual([
    `${addCups}/starter.py:1:1: error: passes every test before anything is written: take the solution out of it, or test more`,
  ]);
});

it("tells a fault of the sandbox apart from a fault of the code", async () => {
  const runtime: Runtime = { run: () => Promise.reject(new SandboxFault("no free slot")) };
  const findings = await lint(runtime);
  expect(findings).toEqual([`${addCups}/solution.py:1:1: error: could not be run: no free slot; lint again`]);
});

it("leaves the starter out when asked", async () => {
  const { questions } = await readBank(await bankFolder(goodBank));
  const ran: string[] = [];
  const runtime = host((code) => {
    ran.push(code);
    return { values: isReference(code) ? ["3", "0"] : ["0", "0"] };
  });
  for (const entry of questions) await lintSolutions(entry, runtime, { starter: false });
  expect(ran).toHaveLength(2);
  expect(ran.filter(isStarter)).toEqual([]);
});

it("tells which exercise it runs", async () => {
  const told: unknown[] = [];
  const reading = await readBank(await bankFolder(goodBank));
  const runtime = host(() => ({ values: ["1", "1"] }));
  await lintBank(reading, { runtime, onRun: (...progress) => told.push(progress) });
  expect(told).toEqual([["add-cups", 1, 1]]);
});
