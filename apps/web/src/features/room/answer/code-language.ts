import type { Language } from "@viva/domain/execution/run";

/** Whether Python compiles the answer: then it can tell of errors and names, and its formatter fits. */
export function isPython(language: Language | null): boolean {
  return language === "python" || language === "django";
}
