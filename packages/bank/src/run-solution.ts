import type { CodeQuestion } from "@viva/domain/bank/question";
import type { TestVerdict } from "@viva/domain/execution/judge";
import { type JudgedCriterion, judgeRuns } from "@viva/domain/execution/judge-runs";
import { planAnswerRun, planReferenceRun } from "@viva/domain/execution/plan-runs";
import type { RunResult, Runtime } from "@viva/domain/execution/run";

/** What became of one code of a question: the reference, the starter, a planted wrong solution. */
export interface Outcome {
  result: RunResult;
  verdicts: TestVerdict[];
  criteria: JudgedCriterion[];
}

/** Any seed will do, if it is the same each time. */
const SEED = "lint";

/** Runs one code as an author sees it. Rejects with SandboxFault as the runtime and the judge do. */
export async function runSolution(
  question: CodeQuestion,
  code: string,
  runtime: Runtime,
  signal?: AbortSignal,
): Promise<Outcome> {
  const result = await runtime.run(planAnswerRun(question, code, SEED), signal);
  const reference = planReferenceRun(question, code, SEED, result);
  // The author may see what a candidate may not: a hidden test is judged as if it were visible. And each for
  // itself: a test that waits for another must not count as failed by the mistake that the other caught.
  const open = question.tests.map(({ after: _, ...test }) => ({ ...test, show: "visible" as const }));
  const known = reference === null ? null : await runtime.run(reference, signal);
  return { result, ...judgeRuns({ ...question, tests: open }, result, known) };
}

/** Whether nothing is lost by it: a mistake is caught by a test, a rule or a count. */
export const isRight = ({ criteria }: Outcome) =>
  criteria.every(({ fraction }) => fraction === null || fraction === 1);

/**
 * Tests that none of these wrong codes fails: they may be tests that cannot fail. Tells nothing where there is only
 * one, nor while one of them passes everything.
 */
export function idleTests(
  question: CodeQuestion,
  wrong: readonly Outcome[],
): { name: string; index: number }[] {
  if (wrong.length < 2 || wrong.some(isRight)) return [];
  return question.tests.flatMap(({ name }, index) =>
    wrong.some(({ verdicts }) => verdicts[index]?.passed === false) ? [] : [{ name, index }],
  );
}
