import { createPythonInspector, type PythonInspector } from "@viva/sandbox/browser/inspect-python";
import { type BrowserRuntime, createBrowserRuntime, type RuntimeState } from "@viva/sandbox/browser/runtime";
import { useSyncExternalStore } from "react";

let runtime: BrowserRuntime | null = null;
let questions = 0;

/** One Python for all pages of a visit: what the lobby warmed up is warm in the room. */
export function pythonOfPage(): BrowserRuntime {
  runtime ??= createBrowserRuntime();
  return runtime;
}

/** Asks that same Python about code that is being written. */
export const pythonInspector: PythonInspector = createPythonInspector({
  get state() {
    return toldState();
  },
  async run(job, signal) {
    questions++;
    try {
      return await pythonOfPage().run(job, signal);
    } finally {
      questions--;
    }
  },
});

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
