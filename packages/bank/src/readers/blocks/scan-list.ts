import type { Block, List, ListItem, Paragraph } from "./block.ts";
import type { Budget } from "./budget.ts";
import { startOf } from "./line-start.ts";
import { plainText } from "./plain-text.ts";

import { isBlank } from "./split-chunks.ts";

/**
 * The list that begins at a line: items of one or more lines of text, with lists in them, as far as the chunk
 * goes. Null when an item holds anything else, or stands at a column that has more than one reading.
 */
export function scanList(lines: readonly string[], from: number, to: number, budget: Budget): List | null {
  const open: OpenList[] = [];
  let root: List | null = null;
  let blankBefore = false;
  for (let number = from; number <= to; number += 1) {
    const line = lines[number - 1] ?? "";
    if (isBlank(line)) {
      blankBefore = true;
      continue;
    }
    const indent = indentOf(line);
    if (indent === null) return null;
    const text = line.slice(indent);
    const item = markerOf(text, indent);
    if (item === "end") break;
    if (item === "other") return null;
    if (item === null) {
      if (!continueText(open, text, indent, number, blankBefore)) return null;
    } else {
      const list = addItem(open, item, indent, number);
      if (list === null) return null;
      root ??= list;
    }
    stretch(open, number);
    blankBefore = false;
  }
  if (root === null) return null;
  finish(root, budget);
  return root;
}

interface OpenList {
  list: List;
  item: ListItem;
  /** Column where the text of the item begins. */
  contentIndent: number;
}

interface Marker {
  ordered: boolean;
  sign: string;
  number: number | null;
  /** Columns from the marker to the text. */
  width: number;
  checked: boolean | null;
  text: string;
}

function indentOf(line: string): number | null {
  const space = /^[ \t]*/.exec(line)?.[0] ?? "";
  return space.includes("\t") ? null : space.length;
}

/** The marker a line begins with; null for text, `end` for what ends the list, `other` for the parser. */
function markerOf(text: string, indent: number): Marker | "end" | "other" | null {
  const start = startOf(text);
  if (start === "text") return null;
  if (start !== "list") return indent > 0 || start === "other" ? "other" : "end";
  const match = /^([-+*]|(\d{1,9})([.)]))( {1,4})(\[[ xX]\] )?(\S.*)$/.exec(text);
  if (match === null) return "other";
  const [, marker = "", digits, sign, spaces = "", box, content = ""] = match;
  if (startOf(content) !== "text" || content.includes("|")) return "other";
  return {
    ordered: digits !== undefined,
    sign: sign ?? marker,
    number: digits === undefined ? null : Number(digits),
    width: marker.length + spaces.length,
    checked: box === undefined ? null : /x/i.test(box),
    text: content,
  };
}

/** Puts an item below the item it is indented under, or beside its siblings; null when the column fits neither. */
function addItem(open: OpenList[], marker: Marker, indent: number, number: number): List | null {
  while (open.length > 0 && indent < (open.at(-1)?.contentIndent ?? 0)) {
    const above = open.at(-2);
    if (indent >= (above?.contentIndent ?? 0)) break;
    open.pop();
  }
  const last = open.at(-1);
  const item: ListItem = {
    lines: { from: number, to: number },
    number: marker.number,
    checked: marker.checked,
    blocks: [paragraphOf(marker.text, number)],
  };
  const contentIndent = indent + marker.width;
  if (last !== undefined && indent < last.contentIndent) {
    const { list } = last;
    if (list.marker !== marker.sign || list.ordered !== marker.ordered || indent !== list.indent) return null;
    if (marker.ordered) item.number = (list.items.at(-1)?.number ?? 0) + 1;
    list.items.push(item);
    last.item = item;
    last.contentIndent = contentIndent;
    return list;
  }
  if (last !== undefined && indent - last.contentIndent > 3) return null;
  // Below text, a numbered list that does not begin with 1 is more text: left to the parser.
  if (last !== undefined && marker.ordered && marker.number !== 1) return null;
  const list: List = {
    type: "list",
    lines: { from: number, to: number },
    ordered: marker.ordered,
    marker: marker.sign,
    indent,
    items: [item],
  };
  last?.item.blocks.push(list);
  open.push({ list, item, contentIndent });
  return list;
}

/** Adds a line of text to the item it belongs to; false when it belongs to none. */
function continueText(
  open: OpenList[],
  text: string,
  indent: number,
  number: number,
  blankBefore: boolean,
): boolean {
  const inner = open.at(-1);
  if (inner === undefined || text.includes("|") || /^(?:=+|-+)[ \t]*$/.test(text)) return false;
  if (!blankBefore) {
    const paragraph = inner.item.blocks.at(-1);
    if (paragraph?.type !== "paragraph") return false;
    paragraph.raw += `\n${text}`;
    paragraph.lines = { from: paragraph.lines.from, to: number };
    return true;
  }
  while (open.length > 0 && indent < (open.at(-1)?.contentIndent ?? 0)) open.pop();
  const owner = open.at(-1);
  if (owner === undefined || indent - owner.contentIndent > 3) return false;
  owner.item.blocks.push(paragraphOf(text, number));
  return true;
}

function paragraphOf(raw: string, number: number): Paragraph {
  return { type: "paragraph", lines: { from: number, to: number }, raw, text: "" };
}

function stretch(open: readonly OpenList[], number: number): void {
  for (const { list, item } of open) {
    list.lines = { from: list.lines.from, to: number };
    item.lines = { from: item.lines.from, to: number };
  }
}

/** Plain text of all paragraphs, once their lines are complete. */
function finish(block: Block, budget: Budget): void {
  if (block.type === "paragraph") {
    block.raw = block.raw.replaceAll(/(?:[ \t]+|\\)$/gm, "");
    block.text = plainText(block.raw, budget);
  } else if (block.type === "list") {
    for (const item of block.items) for (const inner of item.blocks) finish(inner, budget);
  }
}
