import type { Language } from "@viva/domain/execution/run";

export const LANGUAGE_NAMES: Record<Language, string> = {
  python: "Python",
  django: "Django",
  sql: "SQL",
  javascript: "JavaScript",
  typescript: "TypeScript",
};
