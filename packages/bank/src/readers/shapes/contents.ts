import type { Block, List, ListItem } from "../blocks/block.ts";

/** Whether a list leads to other parts of the file: most of its items are links to anchors, or repeat headings. */
export function isContents(list: List, headings: ReadonlySet<string>): boolean {
  const counts = { leading: 0, other: 0 };
  count(list, headings, counts);
  const { leading, other } = counts;
  return leading + other >= 3 && leading >= (leading + other) * 0.7;
}

/** Counts items, lists inside them included, as long as it may still be contents. */
function count(list: List, headings: ReadonlySet<string>, counts: { leading: number; other: number }): void {
  for (const [index, item] of list.items.entries()) {
    if (isAnchor(item.blocks[0]) || repeats(item, headings)) counts.leading += 1;
    else counts.other += 1;
    if (counts.other > 20 && counts.other > counts.leading && index > 20) return;
    for (const block of item.blocks) if (block.type === "list") count(block, headings, counts);
  }
}

/** Words of a heading for comparison: without numbers, signs and case. */
export function headingKey(text: string): string {
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
function repeats(item: ListItem, headings: ReadonlySet<string>): boolean {
  const [first, ...others] = item.blocks;
  if (first?.type !== "paragraph" || others.some(({ type }) => type !== "list")) return false;
  return first.text.length <= longestHeading && headings.has(headingKey(first.text));
}

const longestHeading = 150;
