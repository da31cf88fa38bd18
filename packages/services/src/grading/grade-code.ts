import type { CodeQuestion } from "@viva/domain/bank/question";
import { judge, type TestVerdict } from "@viva/domain/execution/judge";
import { type RunResult, type Runtime, SandboxFault } from "@viva/domain/execution/run";
import { scoreTests } from "@viva/domain/execution/score-tests";
import { scoreAnswer } from "@viva/domain/grading/score";
import type { Verdict } from "@viva/domain/grading/views";
import type { AnswerResult } from "./answer-result.ts";

/** Rises when the same code could get another score. */
const GRADER = "tests@1";

/**
 * Runs the answer against all tests, visible and hidden, and judges outside the sandbox. Rejects with
 * SandboxFault when the sandbox failed. Code that was never written fails everything without a run.
 */
export async function gradeCode(
  question: CodeQuestion,
  answer: string,
  sandbox: Runtime,
  signal?: AbortSignal,
): Promise<AnswerResult> {
  if (answer.trim() === "") return result(question, question.tests.map(unwritten), null);
  const run = await sandbox.run(
    {
      language: question.runtime,
      code: answer,
      calls: question.tests.map(({ name, setup, call, limitMs }) => ({ name, setup, call, limitMs })),
      limits: { wallMs: 20_000, memoryMb: 256, outputBytes: 65_536 },
    },
    signal,
  );
  const seen = new Map(run.calls.map((call) => [call.name, call]));
  const verdicts = question.tests.map((test) => {
    const observation = seen.get(test.name);
    if (!observation) throw new SandboxFault(`The sandbox said nothing of the test "${test.name}".`);
    return judge(test, observation);
  });
  return result(question, verdicts, run);
}

function result(
  question: CodeQuestion,
  verdicts: readonly TestVerdict[],
  run: RunResult | null,
): AnswerResult {
  const byName = new Map(verdicts.map((verdict) => [verdict.name, verdict]));
  const fractions = new Map(
    scoreTests(question.rubric, question.tests, verdicts).map((scored) => [scored.id, scored.fraction]),
  );
  const criteria = question.rubric.map((criterion) => {
    const points = fractions.get(criterion.id) ?? 0;
    return {
      id: criterion.id,
      points,
      verdict: verdictOf(points),
      state: "graded" as const,
      confidence: 1,
      evidence: [],
      misconception: null,
      tests: criterion.tests.flatMap((name) => byName.get(name) ?? []),
    };
  });
  const card = scoreAnswer(
    question.rubric.map((criterion) => ({
      weight: criterion.weight,
      points: fractions.get(criterion.id) ?? 0,
      state: "graded" as const,
    })),
  );
  return {
    grader: GRADER,
    score: card.fraction,
    low: card.fraction,
    high: card.fraction,
    confidence: 1,
    state: "graded",
    flags: [],
    run: run && {
      status: run.status,
      // What the code printed or raised here can hold the inputs of hidden tests, so none of it is kept: the
      // candidate sees output and errors by running the code in the page.
      stdout: "",
      stderr: run.errorLine === null ? "" : `The error is in line ${run.errorLine}.`,
      wallMs: run.wallMs,
    },
    criteria,
  };
}

function unwritten({ name, show }: CodeQuestion["tests"][number]): TestVerdict {
  return { name, show, passed: false, message: "No code was written.", expected: null, got: null, ms: null };
}

function verdictOf(points: number): Verdict {
  if (points >= 1) return "met";
  return points > 0 ? "partly" : "missed";
}
