import type { CodeQuestion } from "@viva/domain/bank/question";
import { type Runtime, SandboxFault } from "@viva/domain/execution/run";
import type { Finding, Place } from "./finding.ts";
import type { BankFile, BankQuestion } from "./read-question.ts";
import { idleTests, isRight, type Outcome, runSolution } from "./run-solution.ts";

/**
 * The reference passes every test, each planted wrong solution fails one, the starter does not pass as it is
 * (unless `starter` is false: then it is not run), and each test fails for one of them, else there is a warning. Where the sandbox fails at the reference, as it does for a
 * language that is not set up, that is told once and nothing else is run.
 */
export async function lintSolutions(
  entry: BankQuestion,
  runtime: Runtime,
  { starter = true }: { starter?: boolean } = {},
): Promise<Finding[]> {
  const { question } = entry;
  if (question.kind !== "code") return [];
  const { file: solutionFile } = entry.place(["solution"]);
  const reference = await run(question, question.solution, runtime);
  if (reference instanceof SandboxFault) return [notRun(solutionFile, reference)];
  const { file: starterFile } = entry.place(["starter"]);
  // The host bounds how many run at a time; the findings keep the order of the files.
  const [unwritten, ...planted] = await Promise.all([
    starter ? run(question, question.starter, runtime) : null,
    ...entry.wrong.map(({ text }: BankFile) => run(question, text, runtime)),
  ]);
  return [
    ...referenceFindings(entry, question, reference),
    ...(unwritten === null ? [] : mustFail(unwritten, starterFile, starterAdvice)),
    ...entry.wrong.flatMap(({ path }, index) => {
      const outcome = planted[index];
      return outcome ? mustFail(outcome, path, wrongAdvice) : [];
    }),
    ...idleFindings(entry, question, [unwritten, ...planted]),
  ];
}

async function run(question: CodeQuestion, code: string, runtime: Runtime): Promise<Outcome | SandboxFault> {
  try {
    return await runSolution(question, code, runtime);
  } catch (error) {
    if (error instanceof SandboxFault) return error;
    throw error;
  }
}

function notRun(file: string, { message }: SandboxFault): Finding {
  return problem(file, start, `could not be run: ${message}; lint again`);
}

const start: Place = { line: 1, column: 1 };
const wrongAdvice = "passes every test: add a test that catches the mistake, or remove the file";
const starterAdvice =
  "passes every test before anything is written: take the solution out of it, or test more";

function referenceFindings(entry: BankQuestion, question: CodeQuestion, outcome: Outcome): Finding[] {
  const { file } = entry.place(["solution"]);
  const { status, errorLine, stderr } = outcome.result;
  const failed = outcome.verdicts.flatMap((verdict, index) => (verdict.passed ? [] : [{ verdict, index }]));
  if (failed.length === question.tests.length && status !== "ok") {
    const reason = stderr.trim().split("\n").at(-1) ?? "";
    const message = `the reference does not run (${status}${reason === "" ? "" : `: ${reason}`}): correct it`;
    return [problem(file, { line: errorLine ?? 1, column: 1 }, message)];
  }
  const tests = failed.map(({ verdict, index }): Finding => {
    const values =
      verdict.expected === null ? "" : ` (expected ${verdict.expected}, got ${verdict.got ?? "nothing"})`;
    const message = `the reference fails "${verdict.name}": ${verdict.message ?? "no reason given"}${values}: correct the test or solution.py`;
    return { ...entry.place(["tests", index]), field: `[${index}]`, message, severity: "error" };
  });
  const criteria = outcome.criteria.flatMap(({ id, fraction, checks }, index): Finding[] => {
    const { by } = question.rubric[index] ?? {};
    if (by === "tests" || fraction === null || fraction === 1) return [];
    const reason = checks.map(({ message }) => message ?? "").join(" ");
    const message = `the reference does not meet ${id}: ${reason} Correct the criterion or the solution`;
    return [{ ...entry.place(["rubric", index]), field: `rubric[${index}]`, message, severity: "error" }];
  });
  return [...tests, ...criteria];
}

/** A mistake is caught when something is lost by it: a test, a rule, a count. */
function mustFail(outcome: Outcome | SandboxFault, file: string, advice: string): Finding[] {
  if (outcome instanceof SandboxFault) return [notRun(file, outcome)];
  return isRight(outcome) ? [problem(file, start, advice)] : [];
}

function idleFindings(
  entry: BankQuestion,
  question: CodeQuestion,
  wrong: readonly (Outcome | SandboxFault | null)[],
): Finding[] {
  const outcomes = wrong.flatMap((each) => (each === null || each instanceof SandboxFault ? [] : [each]));
  if (outcomes.length < wrong.length) return [];
  return idleTests(question, outcomes).map(({ name, index }): Finding => {
    const message = `neither the starter nor a planted wrong solution fails "${name}": plant the mistake that it is there for, or remove it`;
    return { ...entry.place(["tests", index]), field: `[${index}]`, message, severity: "warning" };
  });
}

function problem(file: string, place: Place, message: string): Finding {
  return { file, ...place, field: "", message, severity: "error" };
}
