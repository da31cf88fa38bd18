import type { CodeQuestion } from "@viva/domain/bank/question";
import { type JudgedCriterion, judgeRuns } from "@viva/domain/execution/judge-runs";
import { planAnswerRun, planReferenceRun } from "@viva/domain/execution/plan-runs";
import type { RunResult, Runtime } from "@viva/domain/execution/run";
import type { AnswerResult } from "@viva/domain/grading/answer-result";
import { scoreAnswer } from "@viva/domain/grading/score";
import type { Verdict } from "@viva/domain/grading/views";

/** Rises when the same code could get another score. */
const GRADER = "tests@2";

/**
 * Runs the answer against all tests, visible and hidden, and judges outside the sandbox. Rejects with
 * SandboxFault when the sandbox failed. Code that was never written fails everything without a run.
 *
 * Inputs of hidden tests are drawn with `seed`, which is kept with the grade: the same answer graded again
 * with it meets the same inputs.
 */
export async function gradeCode(
  question: CodeQuestion,
  answer: string,
  sandbox: Runtime,
  { seed, signal }: { seed: string; signal?: AbortSignal | undefined },
): Promise<AnswerResult> {
  if (answer.trim() === "") return result(question, question.rubric.map(unwritten(question)), null);
  const run = await sandbox.run(planAnswerRun(question, answer, seed), signal);
  const reference = planReferenceRun(question, answer, seed, run);
  const known = reference === null ? null : await sandbox.run(reference, signal);
  const { criteria } = judgeRuns(question, run, known);
  return result(question, criteria, { run, seed });
}

function result(
  question: CodeQuestion,
  judged: readonly JudgedCriterion[],
  ran: { run: RunResult; seed: string } | null,
): AnswerResult {
  const criteria = judged.map(({ id, fraction, checks }) => ({
    id,
    points: fraction ?? UNDECIDED,
    verdict: verdictOf(fraction ?? UNDECIDED),
    state: fraction === null ? ("check" as const) : ("graded" as const),
    confidence: fraction === null ? 0 : 1,
    evidence: [],
    misconception: null,
    tests: checks,
  }));
  const scored = (undecided: number) =>
    scoreAnswer(
      question.rubric.map(({ weight }, index) => ({
        weight,
        points: judged[index]?.fraction ?? undecided,
        state: criteria[index]?.state ?? "check",
      })),
    );
  const card = scored(UNDECIDED);
  return {
    grader: GRADER,
    score: card.fraction,
    low: scored(0).fraction,
    high: scored(1).fraction,
    confidence: card.state === "graded" ? 1 : 0,
    state: card.state,
    flags:
      card.state === "graded"
        ? []
        : [{ code: "person", reason: "A criterion of this question is judged by a person." }],
    run: ran && {
      status: ran.run.status,
      // What the code printed or raised here can hold the inputs of hidden tests, so none of it is kept: the
      // candidate sees output and errors by running the code in the page.
      stdout: "",
      stderr: ran.run.errorLine === null ? "" : `The error is in line ${ran.run.errorLine}.`,
      wallMs: ran.run.wallMs,
      seed: ran.seed,
    },
    criteria,
  };
}

/** Until a person decides: half of the points, in an interval that spans all of them. */
const UNDECIDED = 0.5;

/** Nothing was written: nothing of it holds, and a person has nothing to look at. */
function unwritten({ tests }: CodeQuestion): (criterion: CodeQuestion["rubric"][number]) => JudgedCriterion {
  return (criterion) => ({
    id: criterion.id,
    fraction: 0,
    checks:
      criterion.by !== "tests"
        ? []
        : criterion.tests.flatMap((name) => {
            const test = tests.find((each) => each.name === name);
            if (test === undefined) return [];
            const { show } = test;
            const message = "No code was written.";
            return [{ name, show, passed: false, message, expected: null, got: null, ms: null }];
          }),
  });
}

function verdictOf(points: number): Verdict {
  if (points >= 1) return "met";
  return points > 0 ? "partly" : "missed";
}
