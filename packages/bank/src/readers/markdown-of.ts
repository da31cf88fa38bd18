import type { Block } from "./blocks/block.ts";

/** Markdown of blocks, from the (repaired) lines of their file, without the indent of what they stood in. */
export function markdownOf(blocks: readonly Block[], lines: readonly string[]): string {
  return blocks
    .map((block) => markdownOfBlock(block, lines))
    .filter((text) => text.trim() !== "")
    .join("\n\n");
}

function markdownOfBlock(block: Block, lines: readonly string[]): string {
  switch (block.type) {
    case "paragraph":
      return block.raw;
    case "heading":
      return `${"#".repeat(block.depth)} ${block.text}`;
    case "rule":
      return "";
    case "html":
      return block.value;
    case "details":
      return [`**${block.summary}**`, markdownOf(block.blocks, lines)]
        .filter((text) => text !== "****")
        .join("\n\n");
    case "code":
      return fenced(block.value, block.language);
    default:
      return dedent(lines.slice(block.lines.from - 1, block.lines.to));
  }
}

/** A fence longer than any in the code. */
function fenced(value: string, language: string | null): string {
  const longest = Math.max(2, ...(value.match(/`{3,}/g) ?? []).map((marks) => marks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language ?? ""}\n${value}\n${fence}`;
}

function dedent(lines: readonly string[]): string {
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const indent = indents.reduce((least, own) => Math.min(least, own), Number.POSITIVE_INFINITY);
  return lines
    .map((line) => line.slice(Math.min(indent, line.length)).trimEnd())
    .join("\n")
    .trim();
}
