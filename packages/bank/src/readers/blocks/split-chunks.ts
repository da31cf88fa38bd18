import type { Lines } from "../../lines.ts";

/** Lines that can be read apart from all others: 1-based, both ends included, none of both blank. */
export type Chunk = Lines;

/**
 * Cuts a text at blank lines before a line without indent, and around fenced code, in one pass. No block but a
 * list goes on across such a cut.
 */
export function splitChunks(lines: readonly string[]): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  let last = 0;
  const close = () => {
    if (from > 0) chunks.push({ from, to: last });
    from = 0;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (isBlank(line)) continue;
    const number = index + 1;
    const fence = openingFence(line);
    if (fence !== null) {
      close();
      const end = closingFence(lines, index + 1, fence);
      chunks.push({ from: number, to: end });
      index = end - 1;
      continue;
    }
    if (from > 0 && last < number - 1 && !/^[ \t]/.test(line)) close();
    if (from === 0) from = number;
    last = number;
    const end = endOfHtml(lines, index);
    if (end !== null) {
      last = end;
      index = end - 1;
    }
  }
  close();
  return chunks;
}

export function isBlank(line: string): boolean {
  return line === "" || /^[ \t]*$/.test(line);
}

export interface Fence {
  mark: "`" | "~";
  length: number;
  language: string | null;
}

/** A fence without indent; an indented one may belong to a list item and is left to the parser. */
export function openingFence(line: string): Fence | null {
  const match = /^(`{3,}|~{3,})[ \t]*([^ \t]*)(.*)$/.exec(line);
  if (match === null) return null;
  const [, marks = "", language = "", rest = ""] = match;
  const mark = marks.startsWith("`") ? "`" : "~";
  if (mark === "`" && `${language}${rest}`.includes("`")) return null;
  return { mark, length: marks.length, language: language === "" ? null : language };
}

export function closesFence(line: string, fence: Fence): boolean {
  const marks = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return marks?.startsWith(fence.mark) === true && marks.length >= fence.length;
}

/** Number of the line that closes the fence, or of the last line of the text when none does. */
function closingFence(lines: readonly string[], from: number, fence: Fence): number {
  for (let index = from; index < lines.length; index += 1) {
    if (closesFence(lines[index] ?? "", fence)) return index + 1;
  }
  return lines.length;
}

/** Last line of a comment or of preformatted HTML, which hold blank lines; null when none opens here. */
function endOfHtml(lines: readonly string[], from: number): number | null {
  const line = lines[from] ?? "";
  if (!line.startsWith("<")) return null;
  const end = /^<!--/.test(line)
    ? /-->/
    : /^<(?:pre|script|style|textarea)(?=[\s>]|$)/i.test(line)
      ? /<\/(?:pre|script|style|textarea)>/i
      : null;
  if (end === null) return null;
  for (let index = from; index < lines.length; index += 1) {
    if (end.test(lines[index] ?? "")) return index + 1;
  }
  return lines.length;
}
