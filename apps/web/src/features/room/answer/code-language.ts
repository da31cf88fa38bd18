import type { Language } from "@viva/domain/execution/run";

/** Whether Python compiles the answer: then it can tell of errors and names, and its formatter fits. */
export function isPython(language: Language | null): language is "python" | "django" {
  return language === "python" || language === "django";
}

/** Whether a parser in this page can tell where the answer does not parse. */
export function isScript(language: Language | null): language is "javascript" | "typescript" {
  return language === "javascript" || language === "typescript";
}
