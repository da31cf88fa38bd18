import type { Block } from "./block.ts";

/** The same blocks so many lines further down. */
export function shiftBlocks(blocks: readonly Block[], by: number): Block[] {
  return blocks.map((block) => shiftBlock(block, by));
}

function shiftBlock(block: Block, by: number): Block {
  const lines = { from: block.lines.from + by, to: block.lines.to + by };
  switch (block.type) {
    case "list":
      return {
        ...block,
        lines,
        items: block.items.map((item) => ({
          ...item,
          lines: { from: item.lines.from + by, to: item.lines.to + by },
          blocks: shiftBlocks(item.blocks, by),
        })),
      };
    case "table":
      return { ...block, lines, rows: block.rows.map(({ line, cells }) => ({ line: line + by, cells })) };
    case "quote":
    case "details":
      return { ...block, lines, blocks: shiftBlocks(block.blocks, by) };
    default:
      return { ...block, lines };
  }
}
