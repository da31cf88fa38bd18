import { createHash } from "node:crypto";
import { type FormatName, formats } from "@viva/domain/bank/formats";
import { isZip } from "../interchange/archive/open-zip.ts";
import type { FormatContents } from "../interchange/exchange.ts";
import { detectFormat, readFormat } from "../interchange/read-format.ts";
import { decodeNotes } from "../readers/decode/decode-notes.ts";
import { readNotes } from "../readers/read-notes.ts";
import { draftOfExchange } from "./draft-of-exchange.ts";
import { draftOfNotes } from "./draft-of-notes.ts";
import type { ImportReading, ImportRefusal } from "./import-reading.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** Of one file. Notes are far smaller; what is larger was chosen by mistake. */
export const maximumImportBytes = 5_242_880;

/**
 * Reads a file of any format that we know, and of none as notes. Whatever the bytes, it gives what it could read or
 * says what to do.
 */
export async function readImport(
  bytes: Uint8Array,
  name: string,
  taxonomy: Taxonomy,
): Promise<ImportReading | ImportRefusal> {
  if (bytes.length > maximumImportBytes) {
    const size = (bytes.length / 1_048_576).toFixed(1);
    return {
      refused: `${name} has ${size} MB. A file may have 5 MB: split it, or take out what is no text.`,
    };
  }
  if (bytes.length === 0) return { refused: `${name} is empty. Choose the file that holds the questions.` };
  const format = detectFormat(bytes, name);
  if (format === null) return readNotesFile(bytes, name, taxonomy);
  const contents = await readFormat(format, bytes);
  const isText = !isZip(bytes);
  if (contents.kind === "refused") {
    // What only looks like a format is notes; what says that it is one and is broken is told.
    if (isText && !/\.(?:gift|xml|csv|tsv)$/i.test(name)) return readNotesFile(bytes, name, taxonomy);
    return { refused: `${name}: ${contents.message}` };
  }
  if (contents.questions.length === 0 && isText && /\.(?:md|markdown|txt)$/i.test(name)) {
    return readNotesFile(bytes, name, taxonomy);
  }
  return ofFormat(bytes, name, format, contents, taxonomy);
}

function readNotesFile(bytes: Uint8Array, name: string, taxonomy: Taxonomy): ImportReading {
  const { source, questions, skipped } = readNotes(bytes, name);
  return {
    source,
    format: "notes",
    lines: decodeNotes(bytes).lines,
    drafts: questions.map((question) => draftOfNotes(question, taxonomy)),
    skipped,
  };
}

function ofFormat(
  bytes: Uint8Array,
  name: string,
  format: FormatName,
  { questions, skipped, losses }: FormatContents,
  taxonomy: Taxonomy,
): ImportReading {
  const text = isZip(bytes) ? null : decodeNotes(bytes);
  const ofFile = losses.filter(({ question }) => question === null);
  return {
    source: {
      name,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      encoding: text?.encoding ?? null,
      // A format's reader takes the bytes as they are.
      repaired: null,
    },
    format,
    lines: text?.lines ?? [],
    drafts: questions.map((question) =>
      draftOfExchange(
        question,
        losses.filter((loss) => loss.question === question.title),
        taxonomy,
      ),
    ),
    skipped: [
      ...skipped,
      ...ofFile.map(({ what }) => ({ lines: null, reason: `${formats[format].label}: ${what}` })),
    ],
  };
}
