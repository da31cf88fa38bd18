import type { ImportReading, ImportRefusal } from "@viva/bank/import/import-reading";
import { readImport } from "@viva/bank/import/read-import";
import { taxonomyOf } from "@viva/bank/import/taxonomy";
import { writeFormat } from "@viva/bank/interchange/write-format";
import { matchDuplicates } from "../duplicates/mark-duplicates.ts";
import type { Converter } from "./converter.ts";

/** Converts in the thread that asks, which does nothing else meanwhile: for the command line, and inside threads. */
export const convertHere: Converter = {
  write: ({ format, set }) => writeFormat(format, set),
  async read({ bytes, name, topics, examples }) {
    const reading = await readImport(bytes, name, taxonomyOf(topics, examples));
    return "refused" in reading ? reading : (refusalOf(reading) ?? storable(reading));
  },
  async match({ reading, known }) {
    const [matches = []] = matchDuplicates([reading], known);
    return matches;
  },
};

/** An import with more is hard to look through, and not what somebody wrote down. */
const MOST_QUESTIONS = 2_000;

function refusalOf({ source: { name }, drafts }: ImportReading): ImportRefusal | null {
  if (drafts.length === 0) {
    return {
      refused: `No question was found in ${name}. Questions can stand as headings, in numbered lists, after “Q:”, in bold, or as a line that ends with a question mark.`,
    };
  }
  if (drafts.length > MOST_QUESTIONS) {
    return {
      refused: `${name} holds ${drafts.length} questions; one import takes ${MOST_QUESTIONS}. Split the file.`,
    };
  }
  return null;
}

/** The same, with the characters replaced that Postgres stores neither in texts nor in JSON. */
function storable<T>(reading: T): T {
  return JSON.parse(
    JSON.stringify(reading, (_, part) =>
      typeof part === "string" ? part.replaceAll("\u0000", "\ufffd").toWellFormed() : part,
    ),
  );
}
