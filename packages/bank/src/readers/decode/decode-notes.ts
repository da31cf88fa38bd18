import type { NotesEncoding } from "../notes-reading.ts";
import { characterOf } from "./code-pages.ts";
import { type Repair, repairMojibake } from "./mojibake.ts";

export interface DecodedNotes {
  /** Without line ends; line n of the file is at n - 1. */
  lines: string[];
  encoding: NotesEncoding;
  repaired: Repair | null;
}

/**
 * Text of any bytes. UTF-8 and UTF-16 by byte order mark, or UTF-16 by its pattern of zero bytes; else UTF-8, and
 * windows-1252 for bytes that are not. A line ends with LF, CR LF or CR. Never throws.
 */
export function decodeNotes(bytes: Uint8Array): DecodedNotes {
  const { text, encoding } = decodeBytes(bytes);
  const { lines, repair } = repairMojibake(text.split(/\r\n|\r|\n/));
  return { lines, encoding, repaired: repair };
}

/** Text of any bytes with its line ends as they are; see decodeNotes for how the encoding is found. */
export function decodeBytes(bytes: Uint8Array): { text: string; encoding: NotesEncoding } {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    return { text: new TextDecoder("utf-8").decode(bytes), encoding: "utf-8-bom" };
  }
  const wide = utf16Order(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const text = new TextDecoder("utf-8").decode(bytes);
  const lost = countReplaced(text);
  if (lost === 0 || lost <= countBeyondAscii(text) / 2) return { text, encoding: "utf-8" };
  return { text: decodeWindows1252(bytes), encoding: "windows-1252" };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  // Western text in UTF-16 has a zero in nearly every pair, always on the same side.
  const zeros = [0, 0];
  const sample = Math.min(bytes.length, 4096);
  for (let index = 0; index < sample; index += 1) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > sample * 0.35 && even === 0) return "utf-16le";
  return even > sample * 0.35 && odd === 0 ? "utf-16be" : null;
}

/** Replacement characters: places where the bytes were no UTF-8. */
function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", at + 1)) count += 1;
  return count;
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) count += 1;
  return count;
}

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    parts.push(
      Array.from(bytes.subarray(from, from + 8192), (byte) => characterOf("windows-1252", byte)).join(""),
    );
  }
  return parts.join("");
}
