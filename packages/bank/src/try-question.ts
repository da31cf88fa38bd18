import type { DraftProblem } from "@viva/domain/bank/drafts";
import type { CodeQuestion, PlantedSolution } from "@viva/domain/bank/question";
import type { TrialResult, TrialRun } from "@viva/domain/bank/trial";
import { ReferenceFault } from "@viva/domain/execution/judge-runs";
import { isKnown } from "@viva/domain/execution/literal";
import type { Runtime } from "@viva/domain/execution/run";
import { idleTests, isRight, type Outcome, runSolution } from "./run-solution.ts";
import { expectText } from "./test-text.ts";

/**
 * Tries a question against its own promises: the reference passes every test, rule and count, and the starter and
 * each planted solution lose something. Rejects with SandboxFault when the sandbox failed, which says nothing of the
 * question.
 */
export async function tryQuestion(
  question: CodeQuestion,
  planted: readonly PlantedSolution[],
  runtime: Runtime,
  signal?: AbortSignal,
): Promise<TrialResult> {
  let reference: Outcome;
  try {
    reference = await runSolution(question, question.solution, runtime, signal);
  } catch (error) {
    if (!(error instanceof ReferenceFault)) throw error;
    const message = `${error.message} Make it faster, or give the test more time.`;
    return { runs: [], problems: [{ field: "solution", message }], remarks: [] };
  }
  const [starter, ...wrong] = await Promise.all(
    [question.starter, ...planted.map(({ code }) => code)].map((code) =>
      runSolution(question, code, runtime, signal),
    ),
  );
  if (starter === undefined) throw new Error("The starter was run and has no outcome.");
  return {
    runs: [
      trialRun(question, "reference", "", reference),
      trialRun(question, "starter", "", starter),
      ...wrong.map((outcome, index) => trialRun(question, "planted", planted[index]?.name ?? "", outcome)),
    ],
    problems: [
      ...brokenByReference(question, reference),
      ...(isRight(starter) ? [{ field: "starter", message: STARTER_PASSES }] : []),
      ...wrong.flatMap((outcome, index) => {
        if (!isRight(outcome)) return [];
        const message = `“${planted[index]?.name}” passes everything. Add a test that catches the mistake, or take it out.`;
        return [{ field: `planted.${index}`, message }];
      }),
    ],
    remarks: idleTests(question, [starter, ...wrong]).map(({ name, index }) => ({
      field: `tests.${index}`,
      message: `Nothing wrong was seen to fail “${name}”. Plant the mistake that it is there for, or take it out.`,
    })),
  };
}

const STARTER_PASSES =
  "The starter passes everything before anything is written. Take the solution out of it, or test more.";

function brokenByReference(question: CodeQuestion, outcome: Outcome): DraftProblem[] {
  const { result, verdicts, criteria } = outcome;
  const failed = verdicts.flatMap((verdict, index) => (verdict.passed ? [] : [{ verdict, index }]));
  const error = errorOf(outcome);
  if (failed.length === question.tests.length && result.status !== "ok" && error !== null) {
    const where = error.line === null ? "" : `, line ${error.line}`;
    return [
      { field: "solution", message: `The reference does not run (${result.status}${where}): ${error.text}` },
    ];
  }
  return [
    ...failed.map(({ verdict, index }) => ({
      field: `tests.${index}`,
      message: `The reference fails “${verdict.name}”: ${verdict.message ?? "no reason is given."} Correct the test or the reference.`,
    })),
    ...criteria.flatMap(({ id, fraction, checks }, index) => {
      const criterion = question.rubric[index];
      if (criterion?.by === "tests" || fraction === null || fraction === 1) return [];
      const reason = checks.map(({ message }) => message ?? "").join(" ");
      const message = `The reference does not meet “${criterion?.statement ?? id}”: ${reason} Correct the criterion or the reference.`;
      return [{ field: `rubric.${index}`, message }];
    }),
  ];
}

function trialRun(question: CodeQuestion, role: TrialRun["role"], name: string, outcome: Outcome): TrialRun {
  return {
    role,
    name,
    status: outcome.result.status,
    error: errorOf(outcome),
    passes: isRight(outcome),
    tests: outcome.verdicts.map(({ show: _, ...verdict }, index) => ({
      ...verdict,
      returned: returnedText(outcome, index),
    })),
    criteria: outcome.criteria.flatMap(({ id, fraction, checks }, index) => {
      const criterion = question.rubric[index];
      if (criterion === undefined || criterion.by === "tests") return [];
      const message = checks.map((check) => check.message ?? "").join(" ");
      return [{ id, statement: criterion.statement, fraction, message }];
    }),
  };
}

function errorOf({ result }: Outcome): TrialRun["error"] {
  if (result.status === "ok") return null;
  const text = result.stderr.trim().split("\n").at(-1) ?? "";
  return { text: text === "" ? `It ended with: ${result.status}.` : text, line: result.errorLine };
}

/** Longer values are no expectation that a person reads. */
const LONGEST = 4_000;

function returnedText({ result }: Outcome, index: number): string | null {
  const seen = result.calls[index];
  if (seen?.kind !== "value" || !isKnown(seen.value)) return null;
  const text = expectText(seen.value);
  return text.length > LONGEST ? null : text;
}
