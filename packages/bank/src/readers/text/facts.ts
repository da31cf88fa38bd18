import type { Block, List, ListItem, Table } from "../blocks/block.ts";
import { shorten } from "./clean-title.ts";
import { sentences } from "./sentences.ts";

/** The single statements that blocks make: items, sentences, rows of tables. Code makes none. */
export function factsOf(blocks: readonly Block[]): string[] {
  const facts = blocks.flatMap(factsOfBlock).map((fact) => fact.replaceAll(/\s+/g, " ").trim());
  const distinct = new Set(
    facts.filter((fact) => /[\p{L}\p{N}]/u.test(fact)).map((fact) => shorten(fact, 400)),
  );
  return [...distinct].slice(0, maximumFacts);
}

const maximumFacts = 40;
/** Characters of a paragraph that are looked at: far more than forty facts need. */
const maximumText = 20_000;
/** Characters after which a writer or an editor may have wrapped a line. */
const fullLine = 58;

function factsOfBlock(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
      return factsOfLines(block.text.slice(0, maximumText).split("\n"));
    case "list":
      return factsOfList(block);
    case "table":
      return factsOfTable(block);
    case "quote":
      return factsOf(block.blocks);
    case "html":
      return factsOfLines([block.value.slice(0, maximumText).replaceAll(/<[^<>]*>/g, " ")]);
    default:
      return [];
  }
}

/** Lines that stand for themselves (`PUT: …`, `PATCH: …`) are facts; wrapped lines are joined to sentences. */
function factsOfLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const row of lines) {
    const line = row.trimEnd();
    const last = joined.at(-1);
    // A line breaks off where it is full: a short one stands for itself.
    const isFull = last !== undefined && last.length >= fullLine && !/[.!?:;]$/.test(last);
    const wraps = isFull && /^\s*[\p{Ll}(&]/u.test(line);
    if (last !== undefined && (wraps || /[,(&]$/.test(last))) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined.flatMap((line) => sentences(line)).filter((line) => !/^[^.]{1,40}:\s*$/.test(line));
}

/** An item with a list in it gives one fact for each inner item; a label before them goes with each. */
function factsOfList(list: List): string[] {
  return list.items.flatMap((item) => {
    const inner = item.blocks.flatMap((block) => (block.type === "list" ? factsOfList(block) : []));
    const own = leadOf(item);
    if (inner.length === 0) return [own];
    return /[:：]$/.test(own) ? inner.map((fact) => `${own} ${fact}`) : [own, ...inner];
  });
}

function leadOf(item: ListItem): string {
  return item.blocks
    .flatMap((block) =>
      block.type === "paragraph" ? [block.text] : block.type === "heading" ? [block.text] : [],
    )
    .join(" ")
    .trim();
}

function factsOfTable({ header, rows }: Table): string[] {
  return rows.map(({ cells }) => {
    const [first = "", ...others] = cells;
    if (others.length <= 1) return [first, ...others].filter((cell) => cell !== "").join(": ");
    const named = others.map((cell, index) => `${header[index + 1] ?? ""} ${cell}`.trim());
    return `${first}: ${named.join("; ")}`;
  });
}
