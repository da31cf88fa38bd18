import type { Block, Heading } from "./blocks/block.ts";

/** A heading with the blocks up to the next heading of any depth. */
export interface Section {
  /** Null for what stands before the first heading. */
  heading: Heading | null;
  /** The headings it stands under, the outermost first. */
  above: Heading[];
  blocks: Block[];
}

export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ heading: null, above: [], blocks: [] }];
  let path: Heading[] = [];
  for (const block of blocks) {
    if (block.type !== "heading") {
      sections.at(-1)?.blocks.push(block);
      continue;
    }
    path = path.filter(({ depth }) => depth < block.depth);
    sections.push({ heading: block, above: path, blocks: [] });
    path = [...path, block];
  }
  return sections;
}

/** Whether a heading names a day, a week or a lesson and not a subject. */
export function isDay(heading: string): boolean {
  const text = heading.replace(/\([^)]*\)/g, "").trim();
  return (
    /^\W*(?:day|week|lesson|session|module|date)\s*#?\d+\b(?:\s*[-–:]?\s*(?:learning|study|daily)?\s*(?:notes?|log|journal|summary|recap)?)?\W*$/i.test(
      text,
    ) ||
    /^\W*(?:mon|tues|wednes|thurs|fri|satur|sun)day\W*$/i.test(text) ||
    /^\W*(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\W*$/.test(text) ||
    /^\W*(?:daily|learning|study|my)?\s*notes?\W*$/i.test(text)
  );
}
