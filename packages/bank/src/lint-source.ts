import type { Source } from "@viva/domain/bank/question";
import { formatLines } from "./lines.ts";

/** What is wrong with a cited place of a note, and in which field of it; null when the lines are there. */
export function sourceFault(
  source: Source,
  notes: readonly { id: string; lines: number }[],
): { field: "note" | "lines"; message: string } | null {
  const note = notes.find(({ id }) => id === source.note);
  if (note === undefined) {
    return {
      field: "note",
      message: `no note ${source.note} in bank.yaml: add it there or correct its name`,
    };
  }
  if (source.to <= note.lines) return null;
  const message = `lines ${formatLines(source)} of a note that has ${note.lines}: correct the range`;
  return { field: "lines", message };
}
