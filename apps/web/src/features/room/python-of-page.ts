import { type BrowserRuntime, createBrowserRuntime, type RuntimeState } from "@viva/sandbox/browser/runtime";
import { useSyncExternalStore } from "react";

let runtime: BrowserRuntime | null = null;

/** One Python for all pages of a visit: what the lobby warmed up is warm in the room. */
export function pythonOfPage(): BrowserRuntime {
  runtime ??= createBrowserRuntime();
  return runtime;
}

export function usePythonState(): RuntimeState {
  return useSyncExternalStore(
    (notify) => pythonOfPage().onStateChange(notify),
    () => pythonOfPage().state,
    () => "idle",
  );
}
