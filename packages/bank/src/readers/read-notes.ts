import { createHash } from "node:crypto";
import { assemble } from "./assemble.ts";
import { readBlocks } from "./blocks/read-blocks.ts";
import { isBlank } from "./blocks/split-chunks.ts";
import { decodeNotes } from "./decode/decode-notes.ts";
import { findQuestions } from "./find-questions.ts";
import type { NotesReading } from "./notes-reading.ts";
import { prepareLines } from "./prepare-lines.ts";
import { Skips } from "./skips.ts";

/**
 * Reads notes, in Markdown or plain text, as draft questions. Every line range is one of the file as given, and
 * every line that is not blank is in a draft or in `skipped`. Never throws, whatever the bytes; the same bytes give
 * the same drafts. `name` is only passed on.
 */
export function readNotes(bytes: Uint8Array, name: string): NotesReading {
  const { lines, encoding, repaired } = decodeNotes(bytes);
  const skips = new Skips();
  const prepared = prepareLines(lines, skips);
  const claims = findQuestions(readBlocks(prepared), skips);
  const questions = assemble(claims, prepared, new Set(repaired?.lines));
  const taken = takenLines(questions, lines.length);
  const skipped = skips.runs(
    lines.length,
    (line) => isBlank(lines[line - 1] ?? ""),
    (line) => taken[line] === 1,
  );
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { source: { name, sha256, encoding, repaired }, questions, skipped };
}

/** Marks, by line number, the lines of drafts. */
function takenLines(questions: NotesReading["questions"], lineCount: number): Uint8Array {
  const taken = new Uint8Array(lineCount + 1);
  for (const { lines } of questions) taken.fill(1, lines[0], lines[1] + 1);
  return taken;
}
