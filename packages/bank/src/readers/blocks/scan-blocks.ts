import type { Block, Heading, Paragraph, Table } from "./block.ts";
import type { Budget } from "./budget.ts";
import { withoutBreak } from "./line-ends.ts";
import { startOf } from "./line-start.ts";
import { plainText } from "./plain-text.ts";
import { type ScanInner, scanList } from "./scan-list.ts";
import { shiftBlocks } from "./shift-blocks.ts";
import { type Chunk, closesFence, isBlank, openingFence } from "./split-chunks.ts";

/**
 * Blocks of a chunk made of headings, plain paragraphs, simple lists, quotes, tables and fenced code, exactly as the
 * parser reads them; null for anything else. It exists for speed alone.
 */
export function scanBlocks(lines: readonly string[], chunk: Chunk, budget: Budget): Block[] | null {
  return scan(lines, chunk, budget, 0);
}

/** Lists and quotes inside each other; what nests deeper is left to the parser. */
const maximumDepth = 10;

function scan(lines: readonly string[], chunk: Chunk, budget: Budget, depth: number): Block[] | null {
  if (depth > maximumDepth) return null;
  const scanInner: ScanInner = (inner) => scan(inner, { from: 1, to: inner.length }, budget, depth + 1);
  const blocks: Block[] = [];
  let at = chunk.from;
  while (at <= chunk.to) {
    const line = lines[at - 1] ?? "";
    if (isBlank(line)) {
      at += 1;
      continue;
    }
    const block = scanBlock(lines, at, chunk.to, budget, scanInner, depth > 0);
    if (block === null) return null;
    blocks.push(block);
    at = block.lines.to + 1;
  }
  return blocks;
}

function scanBlock(
  lines: readonly string[],
  from: number,
  to: number,
  budget: Budget,
  scanInner: ScanInner,
  isInner: boolean,
): Block | null {
  const line = lines[from - 1] ?? "";
  if (/^ {1,3}\S/.test(line)) {
    return startOf(line.trimStart()) === "list" ? scanList(lines, from, to, scanInner) : null;
  }
  switch (startOf(line)) {
    case "heading":
      return scanHeading(line, from, budget);
    case "fence":
      return scanFence(lines, from, to, isInner);
    case "rule":
      return { type: "rule", lines: { from, to: from } };
    case "list":
      return scanList(lines, from, to, scanInner);
    case "quote":
      return scanQuote(lines, from, to, scanInner);
    case "text":
      return scanText(lines, from, to, budget);
    case "other":
      return null;
  }
}

/** A quote whose every line has its mark. */
function scanQuote(lines: readonly string[], from: number, to: number, scanInner: ScanInner): Block | null {
  let end = from;
  while (end < to && (lines[end] ?? "").startsWith(">")) end += 1;
  const next = lines[end];
  // Text right below a quote may be more of its last paragraph.
  if (end < to && next !== undefined && !isBlank(next)) return null;
  const inner = lines.slice(from - 1, end).map((line) => line.replace(/^> ?/, ""));
  if (inner.some((line) => line.includes("\t")) || isBlank(inner.at(-1) ?? "") || isBlank(inner[0] ?? ""))
    return null;
  const blocks = scanInner(inner);
  if (blocks === null) return null;
  return { type: "quote", lines: { from, to: end }, blocks: shiftBlocks(blocks, from - 1) };
}

function scanHeading(line: string, at: number, budget: Budget): Heading | null {
  const match = /^(#{1,6})(?:[ \t]+(.*))?$/.exec(line);
  if (match === null) return null;
  const [, marks = "", rest = ""] = match;
  const raw = rest.replace(/(?:^|[ \t])#+[ \t]*$/, "").trim();
  return {
    type: "heading",
    lines: { from: at, to: at },
    depth: marks.length,
    text: plainText(raw, budget).trim(),
  };
}

function scanFence(lines: readonly string[], from: number, to: number, isInner: boolean): Block | null {
  const fence = openingFence(lines[from - 1] ?? "");
  if (fence === null) return null;
  let end = from + 1;
  while (end <= to && !closesFence(lines[end - 1] ?? "", fence)) end += 1;
  // How far a fence that nothing closes reaches inside an item is left to the parser.
  if (end > to && isInner) return null;
  const value = lines.slice(from, end - 1).join("\n");
  return { type: "code", lines: { from, to: Math.min(end, to) }, language: fence.language, value };
}

/** A paragraph, with what may turn it into a heading or a table. */
function scanText(lines: readonly string[], from: number, to: number, budget: Budget): Block | null {
  let end = from;
  while (end < to) {
    const next = lines[end] ?? "";
    if (isBlank(next)) break;
    const pipes = next.includes("|") || (lines[end - 1] ?? "").includes("|");
    if (pipes && isDelimiterRow(next)) return end === from ? scanTable(lines, from, to, budget) : null;
    if (end === from && /^(?:=+|-+)[ \t]*$/.test(next) && !pipes) return underlined(lines, from, budget);
    const goesOn = continuesText(next, lines[end + 1]);
    if (goesOn === null) return null;
    if (!goesOn) break;
    end += 1;
  }
  const raw = lines
    .slice(from - 1, end)
    .map((line) => withoutBreak(line.trimStart()))
    .join("\n");
  const paragraph: Paragraph = {
    type: "paragraph",
    lines: { from, to: end },
    raw,
    text: plainText(raw, budget),
  };
  return paragraph;
}

/** A single line with a line of signs below it: a heading. */
function underlined(lines: readonly string[], from: number, budget: Budget): Heading {
  const text = plainText((lines[from - 1] ?? "").trim(), budget).trim();
  const depth = (lines[from] ?? "").startsWith("=") ? 1 : 2;
  return { type: "heading", lines: { from, to: from + 1 }, depth, text };
}

/** Whether a line below a paragraph is more of it; null when only the parser can tell. */
function continuesText(line: string, below: string | undefined): boolean | null {
  const text = line.trimStart();
  const indent = line.length - text.length;
  if (/^(?:=+|-+)[ \t]*$/.test(text) || line.startsWith("\t")) return null;
  // Indented this far, nothing interrupts a paragraph.
  if (indent > 3) return line.includes("|") || startOf(text) !== "text" ? null : true;
  const start = startOf(text);
  if (start === "other") return null;
  if (indent > 0 && start !== "text" && start !== "list") return null;
  if (isTableHead(line, below)) return start === "text" && indent === 0 ? false : null;
  // A list interrupts a paragraph when it has text and, if numbered, begins with 1.
  if (start === "list") return !/^(?:[-+*]|1[.)])[ \t]+\S/.test(text);
  return start === "text";
}

function isTableHead(line: string, next: string | undefined): boolean {
  return next !== undefined && line.includes("|") && isDelimiterRow(next);
}

function isDelimiterRow(line: string): boolean {
  if (!line.includes("|") || !line.includes("-")) return false;
  return /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/.test(line.trim());
}

/** A table whose every row has pipes and as many cells as the head. Null otherwise. */
export function scanTable(lines: readonly string[], from: number, to: number, budget: Budget): Table | null {
  const rows: { line: number; cells: string[] }[] = [];
  let end = from;
  for (; end <= to && !isBlank(lines[end - 1] ?? ""); end += 1) {
    const line = lines[end - 1] ?? "";
    if (end > from + 1 && !line.startsWith("|")) return null;
    if (line.includes("\\")) return null;
    rows.push({ line: end, cells: cellsOf(line) });
  }
  const [header, delimiter, ...body] = rows;
  if (header === undefined || delimiter === undefined) return null;
  if (rows.some(({ cells }) => cells.length !== header.cells.length)) return null;
  const plain = (cells: readonly string[]) => cells.map((cell) => plainText(cell, budget));
  return {
    type: "table",
    lines: { from, to: end - 1 },
    header: plain(header.cells),
    rows: body.map(({ line, cells }) => ({ line, cells: plain(cells) })),
  };
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, "")
    .replace(/\|$/, "")
    .split("|")
    .map((cell) => cell.trim());
}
