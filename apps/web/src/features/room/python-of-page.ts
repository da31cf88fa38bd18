import type { RunJob } from "@viva/domain/execution/run";
import { createPythonInspector, type PythonInspector } from "@viva/sandbox/browser/inspect-python";
import { inspectScript } from "@viva/sandbox/browser/inspect-script";
import { type BrowserRuntime, createBrowserRuntime, type RuntimeState } from "@viva/sandbox/browser/runtime";
import { useSyncExternalStore } from "react";

let runtime: BrowserRuntime | null = null;
let questions = 0;

/** One Python for all pages of a visit: what the lobby warmed up is warm in the room. */
export function pythonOfPage(): BrowserRuntime {
  runtime ??= createBrowserRuntime();
  return runtime;
}

/** For what the editor asks, of which nobody is told. */
const quietly = {
  get state() {
    return toldState();
  },
  async run(job: RunJob, signal?: AbortSignal) {
    questions++;
    try {
      return await pythonOfPage().run(job, signal);
    } finally {
      questions--;
    }
  },
};

export type PythonLanguage = "python" | "django";
const inspectors: Record<PythonLanguage, PythonInspector> = {
  python: createPythonInspector(quietly),
  django: createPythonInspector(quietly, "django"),
};

/** Asks the interpreter that runs the answer about code that is being written. */
export const pythonInspector = (language: PythonLanguage): PythonInspector => inspectors[language];

/** Where code in JavaScript or TypeScript does not parse; null when that could not be asked now. */
export const scriptProblems = (language: "javascript" | "typescript", code: string) =>
  inspectScript(quietly, language, code);

/** What to tell of Python. A question of the editor takes milliseconds, and nobody is told of it. */
export function usePythonState(): RuntimeState {
  return useSyncExternalStore(
    (notify) => pythonOfPage().onStateChange(notify),
    toldState,
    () => "idle",
  );
}

function toldState(): RuntimeState {
  const { state } = pythonOfPage();
  return state === "running" && questions > 0 ? "ready" : state;
}
