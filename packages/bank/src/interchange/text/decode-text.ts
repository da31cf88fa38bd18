import { decodeBytes } from "../../readers/decode/decode-notes.ts";
import { RefusedInput } from "../refused-input.ts";

/**
 * A text file with line feeds only and without byte order mark: UTF-8, UTF-16 or windows-1252. Mojibake is left as it
 * is: what a program exported is taken at its word, and a question may be about mojibake. Throws RefusedInput for
 * bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const { text } = decodeBytes(bytes);
  if (text.includes("\0")) {
    throw new RefusedInput("The file holds zero bytes, so it is no text: give the file that was exported.");
  }
  return text.replaceAll(/\r\n?/g, "\n");
}
