import * as z from "zod";

/**
 * The fields of every kind of question as they are typed, which may be too long or no number: that is said when it is
 * saved, and nothing is cut.
 */
export const editorHead = {
  title: z.string(),
  prompt: z.string(),
  reference: z.string(),
  minutes: z.string(),
};

/** NaN for what is no number: the schema then refuses it. */
export function readNumber(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text.trim().replace(",", "."));
}

export function readLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Words that commas, spaces or lines part. */
export function readWords(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== "");
}

/** `stem-1`, `stem-2` and so on: the first that none of these has. */
export function freeId(stem: string, existing: readonly { id: string }[]): string {
  const taken = new Set(existing.map(({ id }) => id));
  let number = existing.length + 1;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
