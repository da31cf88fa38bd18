import type { ExchangeSet, WrittenFormat } from "./exchange.ts";
import { type FormatName, formats } from "./formats.ts";

/**
 * A set as a file of a format, with all that would not come back from it. The losses are not a list of what somebody
 * thought of: the file is read again and compared, field by field, with what was to be written. Throws for a format
 * that is not written (see `formats`).
 */
export async function writeFormat(format: FormatName, set: ExchangeSet): Promise<WrittenFormat> {
  throw new Error(`${formats[format].label} is not written: ${set.title} stays as it is.`);
}
