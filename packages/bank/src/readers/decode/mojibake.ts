import { byteOf, type CodePage, isLatin1Control } from "./code-pages.ts";

/** What was wrong with the characters of a text and has been put right. */
export interface Repair {
  /** The page by which its UTF-8 bytes had been read, once for each time that happened, the latest first. */
  misreadAs: (CodePage | "latin-1")[];
  /** 1-based numbers of the lines that changed. */
  lines: number[];
  /** Characters put back, over all lines and rounds. */
  characters: number;
}

export interface RepairedText {
  lines: string[];
  /** Null when nothing was misread. */
  repair: Repair | null;
}

/**
 * Undoes mojibake: UTF-8 bytes that something read by a one-byte code page. Each sequence is turned back to bytes
 * and must be well-formed UTF-8, so that the round trip is exact; lines where only chance sequences occur
 * (`CAFÉ’S`, `√π`) are left alone. Reads twice-misread text twice, at most three times.
 */
export function repairMojibake(lines: readonly string[]): RepairedText {
  const current = [...lines];
  const misreadAs: Repair["misreadAs"] = [];
  const changed = new Set<number>();
  let characters = 0;
  for (let round = 0; round < maximumRounds; round += 1) {
    const best = bestReading(current);
    if (best === null) break;
    misreadAs.push(best.latin1 ? "latin-1" : best.page);
    for (const [index, line] of best.lines) {
      changed.add(index + 1);
      characters += line.sequences;
      current[index] = line.repaired;
    }
  }
  if (misreadAs.length === 0) return { lines: current, repair: null };
  return { lines: current, repair: { misreadAs, lines: [...changed].sort((a, b) => a - b), characters } };
}

const maximumRounds = 3;
const pages: readonly CodePage[] = ["windows-1252", "mac-roman"];

interface FileReading {
  page: CodePage;
  /** Bytes of 0x80 to 0x9f stand as control characters: ISO 8859-1, not windows-1252. */
  latin1: boolean;
  evidence: number;
  lines: Map<number, LineReading>;
}

function bestReading(lines: readonly string[]): FileReading | null {
  const suspects = [...lines.entries()].filter(([, text]) => text !== "" && nonAscii.test(text));
  const readings = pages.map((page) => readBy(page, suspects));
  return readings.reduce<FileReading | null>(
    (best, reading) => (reading.evidence > (best?.evidence ?? 0) ? reading : best),
    null,
  );
}

function readBy(page: CodePage, lines: readonly [index: number, text: string][]): FileReading {
  const suspects = new Map<number, LineReading>();
  let whole = 0;
  let total = 0;
  let controls = 0;
  for (const [index, text] of lines) {
    const line = readLine(page, text);
    if (line.sequences === 0) continue;
    suspects.set(index, line);
    total += line.strong;
    controls += line.controls;
    if (line.strays === 0) whole += line.strong;
  }
  // A few sequences, all beside characters that the page cannot have misread, are chance.
  const evidence = whole > 0 || total >= 3 ? total : 0;
  const repairs = [...suspects].filter(([, line]) => line.strong > 0 || line.strays === 0);
  return { page, latin1: controls > 0, evidence, lines: new Map(repairs) };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII starts with them.
const nonAscii = /[^\u0000-\u007f]/;

interface LineReading {
  repaired: string;
  sequences: number;
  /** Sequences that hardly any real text has. */
  strong: number;
  /** Characters beyond ASCII that are part of no sequence. */
  strays: number;
  /** Sequences with a control character where windows-1252 has a printed one. */
  controls: number;
}

function readLine(page: CodePage, text: string): LineReading {
  const reading: LineReading = { repaired: "", sequences: 0, strong: 0, strays: 0, controls: 0 };
  const parts: string[] = [];
  let plainFrom = 0;
  let sequenceEnd = -1;
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) < 0x80) {
      at += 1;
      continue;
    }
    const sequence = sequenceAt(page, text, at);
    if (sequence === null) {
      reading.strays += 1;
      at += 1;
      continue;
    }
    parts.push(text.slice(plainFrom, at), sequence.character);
    reading.sequences += 1;
    if (sequence.strong || sequenceEnd === at) reading.strong += 1;
    if (sequence.control) reading.controls += 1;
    at += sequence.length;
    plainFrom = at;
    sequenceEnd = at;
  }
  parts.push(text.slice(plainFrom));
  reading.repaired = parts.join("");
  return reading;
}

interface Sequence {
  character: string;
  length: number;
  strong: boolean;
  control: boolean;
}

/** The UTF-8 sequence whose misread bytes stand at this place; null when there is none that is well-formed. */
function sequenceAt(page: CodePage, text: string, at: number): Sequence | null {
  const lead = byteOf(page, text.charCodeAt(at));
  const length = sequenceLength(lead);
  if (length === 0 || at + length > text.length) return null;
  let code = lead & (0xff >> (length + 1));
  let control = false;
  for (let offset = 1; offset < length; offset += 1) {
    const unit = text.charCodeAt(at + offset);
    const byte = byteOf(page, unit);
    if (byte < 0x80 || byte > 0xbf) return null;
    if (page === "windows-1252" && isLatin1Control(unit) && !unassigned.has(unit)) control = true;
    code = (code << 6) | (byte & 0x3f);
  }
  if (!isWellFormed(code, length)) return null;
  return { character: String.fromCodePoint(code), length, strong: isStrong(page, lead, code), control };
}

/** Bytes that windows-1252 itself leaves to control characters. */
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function sequenceLength(lead: number): 0 | 2 | 3 | 4 {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function isWellFormed(code: number, length: number): boolean {
  if (length === 2) return code >= 0x80;
  if (length === 3) return code >= 0x800 && (code < 0xd800 || code > 0xdfff);
  return code >= 0x10000 && code <= 0x10ffff;
}

/**
 * Three characters in a row that happen to be a sequence do not occur by chance. Two do: an accented capital and a
 * closing quote, or a root sign and a Greek letter. Of these only `Â` and `Ã` with a sign of Latin-1 are sure.
 */
function isStrong(page: CodePage, lead: number, code: number): boolean {
  if (lead >= 0xe0) return true;
  return page === "windows-1252" && (lead === 0xc2 || lead === 0xc3) && (code & 0x3f) >= 0x20;
}
