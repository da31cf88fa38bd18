import type { FormatName } from "@viva/domain/bank/formats";
import { isZip } from "./archive/open-zip.ts";
import type { FormatReading } from "./exchange.ts";
import { limits } from "./limits.ts";
import { readerOf } from "./readers.ts";
import { recogniseArchive } from "./recognise-archive.ts";
import { recogniseText } from "./recognise-text.ts";
import { RefusedInput } from "./refused-input.ts";

/**
 * Reads a file of a known format. Bytes that cannot be read are refused with a message that says what to do; nothing
 * of them is written to a disk or fetched from anywhere.
 */
export async function readFormat(format: FormatName, bytes: Uint8Array): Promise<FormatReading> {
  try {
    if (bytes.length > limits.fileBytes) {
      throw new RefusedInput(
        `The file has ${bytes.length} bytes, more than ${limits.fileBytes / 1_000_000} MB: split it into several.`,
      );
    }
    const read = await readerOf(format);
    const contents = await read(bytes);
    if (contents.questions.length > limits.questions) {
      throw new RefusedInput(
        `The file holds more than ${limits.questions} questions: split it into several.`,
      );
    }
    return contents;
  } catch (error) {
    if (error instanceof RefusedInput) return { kind: "refused", message: error.message };
    throw error;
  }
}

/**
 * Which format a file is in: by what is in it, and by the ending of its name where several are possible. Null for
 * anything else, which is notes in Markdown or plain text. An archive that is none of ours is taken for a bank folder,
 * whose reader says what it looked for.
 */
export function detectFormat(bytes: Uint8Array, name: string): FormatName | null {
  return isZip(bytes) ? recogniseArchive(bytes, name) : recogniseText(bytes, name);
}
