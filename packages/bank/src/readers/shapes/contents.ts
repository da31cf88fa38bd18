import type { Block, List, ListItem } from "../blocks/block.ts";

/** The headings of a file, to be compared with lists of contents. */
export interface Headings {
  keys: ReadonlySet<string>;
  /** Characters of the longest. */
  longest: number;
}

export function headingsOf(blocks: readonly Block[]): Headings {
  const texts = blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));
  return {
    keys: new Set(texts.map((text) => headingKey(text))),
    longest: texts.reduce((longest, { length }) => Math.max(longest, length), 0),
  };
}

/** Whether a list leads to other parts of the file: most of its items are links to anchors, or repeat headings. */
export function isContents(list: List, headings: Headings): boolean {
  const counts = { leading: 0, other: 0 };
  count(list, headings, counts);
  const { leading, other } = counts;
  // Two entries are contents only if they lead somewhere.
  if (other === 0 && list.items.length >= 2 && list.items.every(({ blocks }) => isAnchor(blocks[0])))
    return true;
  return leading + other >= 3 && leading >= (leading + other) * 0.7;
}

/** How many of the blocks below a heading for contents are contents: up to the first list or table, and more like it. */
export function endOfContents(blocks: readonly Block[], headings: Headings): number {
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    const isFirst = end === 0 && (block.type === "table" || (block.type === "list" && !hasHeadings(block)));
    if (isFirst || (block.type === "list" && leads(block, headings))) end = index + 1;
  }
  return end;
}

/** Items that are headings hold the content itself. */
function hasHeadings(list: List): boolean {
  return list.items.some(({ blocks }) => blocks[0]?.type === "heading");
}

function leads(list: List, headings: Headings): boolean {
  return list.items.every((item) => isAnchor(item.blocks[0]) || repeats(item, headings));
}

/** Counts items, lists inside them included, as long as it may still be contents. */
function count(list: List, headings: Headings, counts: { leading: number; other: number }): void {
  for (const [index, item] of list.items.entries()) {
    if (isAnchor(item.blocks[0]) || repeats(item, headings)) counts.leading += 1;
    else counts.other += 1;
    if (counts.other > 20 && counts.other > counts.leading && index > 20) return;
    for (const block of item.blocks) if (block.type === "list") count(block, headings, counts);
  }
}

/** Words of a heading for comparison: without numbers, signs and case. */
function headingKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\W*\d+[.)]\s*/, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function isAnchor(block: Block | undefined): boolean {
  return block?.type === "paragraph" && /^(?:\*\*)?\d*[.)]?\s*\[.*\]\(\s*#[^)]*\)\W*$/s.test(block.raw);
}

/** An item that only repeats a heading: one with text below it is content that happens to share the title. */
function repeats(item: ListItem, headings: Headings): boolean {
  const [first, ...others] = item.blocks;
  if (first?.type !== "paragraph" || others.some(({ type }) => type !== "list")) return false;
  return first.text.length <= headings.longest + 10 && headings.keys.has(headingKey(first.text));
}
