import type { RoomQuestion } from "@viva/domain/attempt/views";
import { judge, type TestVerdict } from "@viva/domain/execution/judge";
import { callOf } from "@viva/domain/execution/plan-runs";
import { type RunJob, type RunResult, type Runtime, runLimitsSchema } from "@viva/domain/execution/run";

/** What Run and Test showed last for one question. */
export type RunView =
  | { readonly kind: "program"; readonly code: string; readonly result: RunResult }
  | {
      readonly kind: "tests";
      readonly code: string;
      readonly verdicts: readonly TestVerdict[];
      /** Tests that run on the server when the interview is finished. */
      readonly hiddenCount: number;
      readonly result: RunResult;
    }
  | { readonly kind: "stopped" }
  /** The interpreter failed, not the code. */
  | { readonly kind: "broken"; readonly message: string };

export interface CodeRunsState {
  readonly running: { readonly questionId: string; readonly what: "run" | "tests" } | null;
  readonly views: Readonly<Record<string, RunView>>;
}

export interface CodeRuns {
  get(): CodeRunsState;
  subscribe(listener: () => void): () => void;
  /** Runs the code as a program. Does nothing while another run is going on. */
  run(question: RoomQuestion, code: string): Promise<void>;
  /** Runs the visible tests and judges them here, outside the interpreter. */
  test(question: RoomQuestion, code: string): Promise<void>;
  stop(): void;
}

export function createCodeRuns(runtime: () => Runtime): CodeRuns {
  const listeners = new Set<() => void>();
  let state: CodeRunsState = { running: null, views: {} };
  let abort = new AbortController();

  function set(next: CodeRunsState) {
    state = next;
    for (const listener of listeners) listener();
  }

  async function perform(
    question: RoomQuestion,
    what: "run" | "tests",
    job: RunJob,
    view: (result: RunResult) => RunView,
  ) {
    if (state.running) return;
    abort = new AbortController();
    set({ ...state, running: { questionId: question.id, what } });
    const shown = await runtime()
      .run(job, abort.signal)
      .then(view, (error: unknown) => viewOfFailure(error, abort.signal));
    set({ running: null, views: { ...state.views, [question.id]: shown } });
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    run: (question, code) =>
      perform(question, "run", jobFor(question, code, []), (result) => ({ kind: "program", code, result })),
    test: (question, code) =>
      perform(question, "tests", jobFor(question, code, question.visibleTests), (result) => ({
        kind: "tests",
        code,
        verdicts: judgeVisible(question, result),
        hiddenCount: question.hiddenTestCount,
        result,
      })),
    stop: () => abort.abort(new DOMException("The run was stopped.", "AbortError")),
  };
}

function jobFor(question: RoomQuestion, code: string, tests: RoomQuestion["visibleTests"]): RunJob {
  const language = question.language ?? "python";
  return {
    language,
    code,
    ...(question.fixture !== null && { fixture: question.fixture }),
    // Visible tests draw no inputs, so any seed will do.
    calls: tests.map((test) => callOf(test, language, "")),
    limits: runLimitsSchema.parse({}),
  };
}

function judgeVisible(question: RoomQuestion, result: RunResult): TestVerdict[] {
  const language = question.language ?? "python";
  const seen = new Map(result.calls.map((observation) => [observation.name, observation]));
  return question.visibleTests.map((test) =>
    judge(test, seen.get(test.name) ?? { kind: "missing", name: test.name, reason: "fatal" }, { language }),
  );
}

function viewOfFailure(error: unknown, signal: AbortSignal): RunView {
  if (signal.aborted) return { kind: "stopped" };
  return { kind: "broken", message: error instanceof Error ? error.message : "It stopped without a reason." };
}
