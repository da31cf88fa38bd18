import type { Lines } from "../../lines.ts";
import type { Block } from "../blocks/block.ts";
import type { Option } from "../notes-reading.ts";

/** The ways in which notes write a question. Explicit ones ask; the last three only imply what to ask. */
export type Shape =
  | "heading"
  | "labelled"
  | "arrow"
  | "bold"
  | "sentence"
  | "list item"
  | "details"
  | "question table"
  | "section"
  | "statement"
  | "narrative";

/** A question found in notes, before it is judged. */
export interface Claim {
  shape: Shape;
  /** As written, plain text. */
  title: string;
  /** What belongs to the question besides its title: code or a text it is about. */
  about: Block[];
  answer: Block[];
  /** Null when the question gives none to choose from. */
  options: Option[] | null;
  lines: Lines;
  topic: string | null;
  remarks: string[];
}

/** From the first line of the one to the last line of the other. */
export function span(first: Lines, blocks: readonly { lines: Lines }[]): Lines {
  return {
    from: Math.min(first.from, ...ends(blocks, "from")),
    to: Math.max(first.to, ...ends(blocks, "to")),
  };
}

/** Blocks are in order: the first and the last tell the range. */
function ends(blocks: readonly { lines: Lines }[], side: "from" | "to"): number[] {
  return [blocks[0], blocks.at(-1)].flatMap((block) => (block === undefined ? [] : [block.lines[side]]));
}
