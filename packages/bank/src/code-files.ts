import type { Language } from "@viva/domain/execution/run";

/** How the names of an answer's files end, by the language of the question. */
export const codeEnding: Record<Language, string> = {
  python: "py",
  django: "py",
  sql: "sql",
  javascript: "js",
  typescript: "ts",
};

export const codeEndings: readonly string[] = [...new Set(Object.values(codeEnding))];

/** `starter.py` of the folder, or `starter.sql` and so on; undefined when there is none. */
export function codeFileIn<File>(
  files: ReadonlyMap<string, File>,
  folder: string,
  name: string,
): File | undefined {
  for (const ending of codeEndings) {
    const file = files.get(`${folder}/${name}.${ending}`);
    if (file !== undefined) return file;
  }
  return undefined;
}
