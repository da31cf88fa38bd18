import type { Language } from "@viva/domain/execution/run";

export const LANGUAGE_NAMES: Record<Language, string> = {
  python: "Python",
  django: "Django",
  sql: "SQL",
  javascript: "JavaScript",
  typescript: "TypeScript",
};

/** What the name of a file in the language ends in, after the dot. */
export const FILE_ENDINGS: Record<Language, string> = {
  python: "py",
  django: "py",
  sql: "sql",
  javascript: "js",
  typescript: "ts",
};
