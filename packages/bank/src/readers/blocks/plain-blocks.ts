import type { Block } from "./block.ts";
import type { Budget } from "./budget.ts";
import { plainText } from "./plain-text.ts";
import { scanBlocks } from "./scan-blocks.ts";
import { type Chunk, isBlank } from "./split-chunks.ts";

/**
 * Blocks of a chunk that is too large or too tangled for the parser: each run of lines between blank lines by
 * itself, as a simple block if it is one, otherwise as a paragraph without its indent.
 */
export function plainBlocks(lines: readonly string[], chunk: Chunk, budget: Budget): Block[] {
  const parts: Block[][] = [];
  let from = 0;
  for (let number = chunk.from; number <= chunk.to + 1; number += 1) {
    const ends = number > chunk.to || isBlank(lines[number - 1] ?? "");
    if (!ends) {
      if (from === 0) from = number;
      continue;
    }
    if (from > 0) parts.push(runOfLines(lines, { from, to: number - 1 }, budget));
    from = 0;
  }
  return parts.flat();
}

function runOfLines(lines: readonly string[], run: Chunk, budget: Budget): Block[] {
  const simple = scanBlocks(lines, run, budget);
  if (simple !== null) return simple;
  const rows = lines.slice(run.from - 1, run.to).map((line) => line.trim());
  if (rows.every((row) => row.startsWith("<"))) return [{ type: "html", lines: run, value: rows.join("\n") }];
  const raw = rows.join("\n");
  return [{ type: "paragraph", lines: run, raw, text: plainText(raw, budget) }];
}
