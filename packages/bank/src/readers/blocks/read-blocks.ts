import type { Block, List } from "./block.ts";
import { Budget } from "./budget.ts";
import { groupDetails } from "./group-details.ts";
import { parseBlocks } from "./parse-blocks.ts";
import { plainBlocks } from "./plain-blocks.ts";
import { maximumSpecials, specials } from "./plain-text.ts";
import { scanBlocks } from "./scan-blocks.ts";
import { type Chunk, splitChunks } from "./split-chunks.ts";

/**
 * The Markdown of a file as blocks. Simple pieces are read by a scanner that agrees with the parser (a test
 * compares them), the others by the parser itself as long as the budget lasts, the rest by plain rules.
 */
export function readBlocks(lines: readonly string[]): Block[] {
  const budget = new Budget(parserCharacters(lines));
  const parts: Block[][] = [];
  let waiting: Chunk | null = null;
  const flush = () => {
    if (waiting !== null) parts.push(fullyParsed(lines, waiting, budget));
    waiting = null;
  };
  for (const chunk of splitChunks(lines)) {
    const scanned = scanBlocks(lines, chunk, budget);
    if (scanned !== null) {
      flush();
      parts.push(scanned);
    } else if (waiting === null) waiting = chunk;
    else if (chunk.to - waiting.from < parserLines) waiting = { from: waiting.from, to: chunk.to };
    else {
      flush();
      waiting = chunk;
    }
  }
  flush();
  return groupDetails(joinLists(parts.flat()));
}

/** What the parser may read: a second's worth for a file of 1 MB, less for a larger one, whose other text takes time too. */
function parserCharacters(lines: readonly string[]): number {
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  return Math.max(60_000, 350_000 - length / 20);
}

/** One call reads neighbouring chunks together up to these lines. */
const parserLines = 200;

function fullyParsed(lines: readonly string[], chunk: Chunk, budget: Budget): Block[] {
  const rows = lines.slice(chunk.from - 1, chunk.to);
  const text = rows.join("\n");
  if (isTame(rows) && budget.take(text.length, specials(text))) return parseBlocks(text, chunk.from - 1);
  return plainBlocks(lines, chunk, budget);
}

/** Whether no line nests deeper, and no paragraph holds more marks, than a parser reads in linear time. */
function isTame(rows: readonly string[]): boolean {
  let marks = 0;
  for (const row of rows) {
    if (row.length > 20_000 || deepNesting.test(row)) return false;
    marks = row.trim() === "" ? 0 : marks + specials(row);
    if (marks > maximumSpecials) return false;
  }
  return true;
}

const deepNesting = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){12}|^[ \t]{60}/;

/** Chunks end inside loose lists: two lists of one kind with only blank lines between are one list. */
function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type === "list" && last?.type === "list" && continues(last, block)) {
      for (const item of block.items) last.items.push(item);
      last.lines = { from: last.lines.from, to: block.lines.to };
    } else joined.push(block.type === "list" ? { ...block, items: [...block.items] } : block);
  }
  return joined;
}

function continues(list: List, next: List): boolean {
  return list.ordered === next.ordered && list.marker === next.marker;
}
