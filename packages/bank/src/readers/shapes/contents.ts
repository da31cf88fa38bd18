import type { Block, List, ListItem } from "../blocks/block.ts";

/** Whether a list leads to other parts of the file: most of its items are links to anchors, or repeat headings. */
export function isContents(list: List, headings: ReadonlySet<string>): boolean {
  const items = allItems(list);
  if (items.length < 3) return false;
  const leading = items.filter((item) => isAnchor(item.blocks[0]) || repeats(item, headings));
  return leading.length >= items.length * 0.7;
}

/** Words of a heading for comparison: without numbers, signs and case. */
export function headingKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\W*\d+[.)]\s*/, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function allItems(list: List): ListItem[] {
  return list.items.flatMap((item) => [
    item,
    ...item.blocks.flatMap((block) => (block.type === "list" ? allItems(block) : [])),
  ]);
}

function isAnchor(block: Block | undefined): boolean {
  return block?.type === "paragraph" && /^(?:\*\*)?\d*[.)]?\s*\[.*\]\(\s*#[^)]*\)\W*$/s.test(block.raw);
}

/** An item that only repeats a heading: one with text below it is content that happens to share the title. */
function repeats(item: ListItem, headings: ReadonlySet<string>): boolean {
  const [first, ...others] = item.blocks;
  if (first?.type !== "paragraph" || others.some(({ type }) => type !== "list")) return false;
  return headings.has(headingKey(first.text));
}
