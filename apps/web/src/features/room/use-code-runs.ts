import { createContext, use, useSyncExternalStore } from "react";
import type { CodeRuns, CodeRunsState, RunView } from "./model/code-runs.ts";

export type CodeRunning = CodeRunsState["running"];

export const CodeRunsContext = createContext<CodeRuns | null>(null);

export function useCodeRuns(questionId: string): {
  runs: CodeRuns;
  running: CodeRunning;
  view: RunView | null;
} {
  const runs = use(CodeRunsContext);
  if (!runs) throw new Error("Running code needs a CodeRunsContext around it.");
  const state = useSyncExternalStore(runs.subscribe, runs.get, runs.get);
  return { runs, running: state.running, view: state.views[questionId] ?? null };
}
