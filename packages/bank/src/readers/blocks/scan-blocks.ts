import type { Block, Heading, Paragraph, Table } from "./block.ts";
import type { Budget } from "./budget.ts";
import { startOf } from "./line-start.ts";
import { plainText } from "./plain-text.ts";
import { scanList } from "./scan-list.ts";
import { type Chunk, closesFence, isBlank, openingFence } from "./split-chunks.ts";

/**
 * Blocks of a chunk made of headings, plain paragraphs, simple lists, tables and fenced code, exactly as the
 * parser reads them; null for anything else. It exists for speed alone.
 */
export function scanBlocks(lines: readonly string[], chunk: Chunk, budget: Budget): Block[] | null {
  const blocks: Block[] = [];
  let at = chunk.from;
  while (at <= chunk.to) {
    const line = lines[at - 1] ?? "";
    if (isBlank(line)) {
      at += 1;
      continue;
    }
    const block = scanBlock(lines, at, chunk.to, budget);
    if (block === null) return null;
    blocks.push(block);
    at = block.lines.to + 1;
  }
  return blocks;
}

function scanBlock(lines: readonly string[], from: number, to: number, budget: Budget): Block | null {
  const line = lines[from - 1] ?? "";
  const start = startOf(line);
  if (start === "heading") return scanHeading(line, from, budget);
  if (start === "fence") return scanFence(lines, from, to);
  if (start === "rule") return { type: "rule", lines: { from, to: from } };
  if (start === "list") return scanList(lines, from, to, budget);
  return start === "text" ? scanText(lines, from, to, budget) : null;
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

function scanFence(lines: readonly string[], from: number, to: number): Block | null {
  const fence = openingFence(lines[from - 1] ?? "");
  if (fence === null) return null;
  let end = from + 1;
  while (end <= to && !closesFence(lines[end - 1] ?? "", fence)) end += 1;
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
    if (/^(?:=+|-+)[ \t]*$/.test(next) || /^[ \t]/.test(next)) return null;
    const start = startOf(next);
    if (start === "other") return null;
    // A list interrupts a paragraph when it has text and, if numbered, begins with 1.
    if (start === "list" && !/^(?:[-+*]|1[.)])[ \t]+\S/.test(next)) {
      end += 1;
      continue;
    }
    if (start === "list" && isTableHead(next, lines[end + 1])) return null;
    if (start !== "text") break;
    if (isTableHead(next, lines[end + 1])) break;
    end += 1;
  }
  const raw = lines
    .slice(from - 1, end)
    .map((line) => line.replace(/(?:[ \t]+|\\)$/, ""))
    .join("\n");
  const paragraph: Paragraph = {
    type: "paragraph",
    lines: { from, to: end },
    raw,
    text: plainText(raw, budget),
  };
  return paragraph;
}

function isTableHead(line: string, next: string | undefined): boolean {
  return next !== undefined && line.includes("|") && isDelimiterRow(next);
}

function isDelimiterRow(line: string): boolean {
  return (
    line.includes("|") &&
    line.includes("-") &&
    /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/.test(line)
  );
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
