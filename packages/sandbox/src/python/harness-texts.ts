/** The Python modules of ours, in the order in which they are loaded; `django` only with its archive. */
export const HARNESS_MODULES = [
  "values",
  "counting",
  "language",
  "rules",
  "sql",
  "django",
  "harness",
] as const;
export type HarnessModule = (typeof HARNESS_MODULES)[number];

/** Their texts. */
export type HarnessTexts = Partial<Record<HarnessModule, string>>;
