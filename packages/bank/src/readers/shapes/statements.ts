import type { Block, Heading, List, ListItem } from "../blocks/block.ts";
import { shorten } from "../text/clean-title.ts";
import { contentWords, shareIn } from "../text/sentences.ts";
import type { Claim } from "./claim.ts";
import { leadLabel } from "./lead-label.ts";

/**
 * One draft for each statement of a list whose items are long enough to be asked about by themselves. A
 * comparison stays whole: only items that are about neither side become drafts of their own. Null for other lists.
 */
export function readStatements(
  title: string | null,
  topic: string | null,
  heading: Heading | null,
  blocks: readonly Block[],
): Claim[] | null {
  const [list] = blocks;
  if (blocks.length !== 1 || list?.type !== "list" || list.items.length < 2 || title === null) return null;
  if (isDefinitions(list) || meanLength(list) < longStatement) return null;
  const sides = sidesOf(title);
  if (sides === null) return list.items.map((item) => statement(item, title, topic));
  const compared = list.items.filter((item) => isAbout(item, sides));
  const others = list.items.filter((item) => !isAbout(item, sides));
  const [first] = compared;
  const last = compared.at(-1);
  if (first === undefined || last === undefined || others.length === 0) return null;
  const whole: Claim = {
    shape: "section",
    title,
    about: [],
    answer: [{ ...list, items: compared, lines: { from: first.lines.from, to: last.lines.to } }],
    options: null,
    lines: { from: (heading ?? first).lines.from, to: last.lines.to },
    topic,
    remarks: [],
  };
  return [whole, ...others.map((item) => statement(item, title, topic))].sort(
    (a, b) => a.lines.from - b.lines.from,
  );
}

/** Characters an item has on average in a list of statements; below it, the items are facts of one answer. */
const longStatement = 70;

function statement(item: ListItem, title: string, topic: string | null): Claim {
  const text = leadOf(item);
  const label = leadLabel(text) ?? firstClause(text);
  return {
    shape: "statement",
    title: `${title.replace(/[\s:：]+$/, "")}: ${label}`,
    about: [],
    answer: item.blocks,
    options: null,
    lines: item.lines,
    topic,
    remarks: [],
  };
}

function firstClause(text: string): string {
  const clause = /^[^;:]*?(?=[;:]\s|\s[-–—]+>?\s|,\s|\.\s|\.$|$)/.exec(text)?.[0] ?? text;
  const whole =
    clause.includes("(") && !clause.includes(")") ? clause.slice(0, clause.indexOf("(")).trim() : clause;
  return shorten(whole.length < 12 ? text : whole, 90);
}

function leadOf(item: ListItem): string {
  const [first] = item.blocks;
  return first?.type === "paragraph" ? first.text.replaceAll("\n", " ") : "";
}

/** Terms in bold with what they mean: together they answer one question. */
function isDefinitions(list: List): boolean {
  const bold = list.items.filter(
    ({ blocks: [first] }) => first?.type === "paragraph" && first.raw.startsWith("**"),
  );
  return bold.length >= list.items.length * 0.6;
}

function meanLength(list: List): number {
  return list.items.reduce((sum, item) => sum + leadOf(item).length, 0) / list.items.length;
}

/** The words of each side of a comparison; null when the title makes none. */
function sidesOf(title: string): Set<string>[] | null {
  const sides = title.split(/\s+(?:vs\.?|versus)\s+/i);
  return sides.length < 2 ? null : sides.map((side) => contentWords(side));
}

/** Whether the label of an item names the one side or the other, not both alike. */
function isAbout(item: ListItem, sides: readonly Set<string>[]): boolean {
  const label = contentWords(leadLabel(leadOf(item)) ?? "");
  return sides.some((side) => shareIn(side, label) >= 0.6);
}
