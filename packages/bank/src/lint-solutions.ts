import type { CodeQuestion } from "@viva/domain/bank/question";
import { judge, type TestVerdict } from "@viva/domain/execution/judge";
import { type RunResult, type Runtime, runLimitsSchema, SandboxFault } from "@viva/domain/execution/run";
import type { Finding, Place } from "./finding.ts";
import type { BankFile, BankQuestion } from "./read-question.ts";

interface Outcome {
  result: RunResult;
  verdicts: TestVerdict[];
}

/** The reference passes every test, each planted wrong solution fails one, the starter does not pass as it is. */
export async function lintSolutions(entry: BankQuestion, runtime: Runtime): Promise<Finding[]> {
  const { question } = entry;
  if (question.kind !== "code") return [];
  const starterFile = entry.place(["starter"]).file;
  const solutionFile = entry.place(["solution"]).file;
  const runs: { file: string; code: string; check: (outcome: Outcome, file: string) => Finding[] }[] = [
    {
      file: solutionFile,
      code: question.solution,
      check: (outcome) => referenceFindings(entry, question, outcome),
    },
    {
      file: starterFile,
      code: question.starter,
      check: (outcome, file) => mustFail(outcome, file, starterAdvice),
    },
    ...entry.wrong.map((wrong: BankFile) => ({
      file: wrong.path,
      code: wrong.text,
      check: (outcome: Outcome, file: string) => mustFail(outcome, file, wrongAdvice),
    })),
  ];
  // The host bounds how many run at a time; the findings keep the order of the files.
  const findings = await Promise.all(
    runs.map(async ({ file, code, check }) => {
      const outcome = await run(question, code, runtime);
      return outcome instanceof SandboxFault
        ? [problem(file, start, `could not be run: ${outcome.message}; lint again`)]
        : check(outcome, file);
    }),
  );
  return findings.flat();
}

const start: Place = { line: 1, column: 1 };
const wrongAdvice = "passes every test: add a test that catches the mistake, or remove the file";
const starterAdvice =
  "passes every test before anything is written: take the solution out of it, or test more";

async function run(question: CodeQuestion, code: string, runtime: Runtime): Promise<Outcome | SandboxFault> {
  try {
    const calls = question.tests.map(({ name, setup, call, limitMs }) => ({ name, setup, call, limitMs }));
    const result = await runtime.run({
      language: question.runtime,
      code,
      calls,
      limits: runLimitsSchema.parse({}),
    });
    const verdicts = question.tests.map((test) => {
      const seen = result.calls.find(({ name }) => name === test.name);
      if (seen === undefined) throw new SandboxFault(`nothing was observed of "${test.name}"`);
      // The author may see what a candidate may not: a hidden test is judged as if it were visible.
      return judge({ ...test, show: "visible" }, seen);
    });
    return { result, verdicts };
  } catch (error) {
    if (error instanceof SandboxFault) return error;
    throw error;
  }
}

function referenceFindings(entry: BankQuestion, question: CodeQuestion, outcome: Outcome): Finding[] {
  const { file } = entry.place(["solution"]);
  const { status, errorLine, stderr } = outcome.result;
  const failed = outcome.verdicts.flatMap((verdict, index) => (verdict.passed ? [] : [{ verdict, index }]));
  if (failed.length === question.tests.length && status !== "ok") {
    const reason = stderr.trim().split("\n").at(-1) ?? "";
    const message = `the reference does not run (${status}${reason === "" ? "" : `: ${reason}`}): correct it`;
    return [problem(file, { line: errorLine ?? 1, column: 1 }, message)];
  }
  return failed.map(({ verdict, index }) => {
    const values =
      verdict.expected === null ? "" : ` (expected ${verdict.expected}, got ${verdict.got ?? "nothing"})`;
    const message = `the reference fails "${verdict.name}": ${verdict.message ?? "no reason given"}${values}: correct the test or solution.py`;
    return { ...entry.place(["tests", index]), field: `[${index}]`, message, severity: "error" };
  });
}

function mustFail({ verdicts }: Outcome, file: string, advice: string): Finding[] {
  return verdicts.every(({ passed }) => passed) ? [problem(file, start, advice)] : [];
}

function problem(file: string, place: Place, message: string): Finding {
  return { file, ...place, field: "", message, severity: "error" };
}
