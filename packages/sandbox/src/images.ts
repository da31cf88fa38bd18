import type { Language } from "@viva/domain/execution/run";

/** What a process or worker boots: an interpreter with what a language needs. Several languages may share one. */
export type Image = "python" | "django";

export const imageOf: Record<Language, Image> = {
  python: "python",
  sql: "python",
  django: "django",
  javascript: "python",
  typescript: "python",
};

/** Where Django's archive lies in the interpreter's own file system, and its name beside Pyodide's files. */
export const DJANGO_ARCHIVE = "django.zip";
