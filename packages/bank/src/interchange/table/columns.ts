/** Columns of the template, in its order. CSV and XLSX have the same. */
export const columnNames: readonly string[] = [
  "id",
  "kind",
  "title",
  "topics",
  "difficulty",
  "minutes",
  "prompt",
  "answer",
  "options",
  "criteria",
  "follow-ups",
  "hints",
  "starter",
  "solution",
  "tests",
];
