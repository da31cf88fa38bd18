import type { Block, Heading, Paragraph } from "../blocks/block.ts";
import type { Skips } from "../skips.ts";
import { shorten } from "../text/clean-title.ts";
import { sentences } from "../text/sentences.ts";
import { type Claim, span } from "./claim.ts";
import { leadLabel } from "./lead-label.ts";
import { isNarrative, readNarrative } from "./narrative.ts";
import { readStatements } from "./statements.ts";

/** What stands under a heading that names a subject, or under none. */
export interface TopicSection {
  /** Null for text without a heading, or under one that names a day. */
  title: string | null;
  /** The heading itself when the section begins with it: it belongs to the first draft. */
  heading: Heading | null;
  topic: string | null;
  blocks: readonly Block[];
}

/**
 * Drafts that a section implies without asking: one for the whole section, or one for each part under a label,
 * each long statement of a list, or each part of a story.
 */
export function readTopic(section: TopicSection, skips: Skips): Claim[] {
  const groups = splitByLabels(section.blocks);
  return groups.flatMap((group, index) => readGroup(section, group, index === 0, skips));
}

interface Group {
  label: Paragraph | null;
  blocks: Block[];
}

function readGroup(section: TopicSection, { label, blocks }: Group, isFirst: boolean, skips: Skips): Claim[] {
  const heading = isFirst ? section.heading : null;
  const title = titleOf(section.title, label);
  const all = label === null ? blocks : [label, ...blocks];
  if (all.length === 0) return [];
  if (label === null && isNarrative(blocks, section.title === null)) {
    return readNarrative({ title, heading, topic: section.topic, blocks });
  }
  const statements = readStatements(title, section.topic, heading, blocks);
  if (statements !== null) {
    // What stands above several drafts belongs to none of them.
    if (label !== null) skips.add(label.lines, "heading of a section");
    return statements;
  }
  const first = all[0];
  if (first === undefined) return [];
  const lines = span(heading?.lines ?? first.lines, all);
  const answer = label === null ? blocks : all.slice(1);
  const whole = title ?? firstSentence(blocks);
  if (whole === null) return [];
  return [
    {
      shape: "section",
      title: whole,
      about: [],
      answer,
      options: null,
      lines,
      topic: section.topic,
      remarks: [],
    },
  ];
}

/** A title for text without one; null when the text is too short to ask about. */
function firstSentence(blocks: readonly Block[]): string | null {
  const paragraph = blocks.find((block) => block.type === "paragraph");
  if (paragraph === undefined) return null;
  const label = leadLabel(paragraph.text);
  if (label !== null) return label;
  if (blocks.length < 2 && paragraph.text.length < 80) return null;
  return shorten(sentences(paragraph.text.slice(0, 2000))[0] ?? "", 100);
}

function titleOf(title: string | null, label: Paragraph | null): string | null {
  const text = label?.text.replace(/[\s:：]+$/, "") ?? null;
  if (text === null || title === null) return text ?? title;
  return startsPart(text) ? text : `${title.replace(/[\s:：]+$/, "")}: ${text}`;
}

/**
 * Parts that a line such as `Example:` begins. Only a label below other content, or one of several, begins a part;
 * a single one at the top leads into the whole.
 */
function splitByLabels(blocks: readonly Block[]): Group[] {
  const labels = blocks.flatMap((block, index) => (isLabel(block, blocks[index + 1]) ? [index] : []));
  if (labels.length === 0 || (labels.length === 1 && labels[0] === 0 && !startsPart(textOf(blocks[0])))) {
    return [{ label: null, blocks: [...blocks] }];
  }
  const [first = 0] = labels;
  const groups: Group[] = first > 0 ? [{ label: null, blocks: blocks.slice(0, first) }] : [];
  for (const [part, from] of labels.entries()) {
    const label = blocks[from];
    if (label?.type !== "paragraph") continue;
    groups.push({ label, blocks: blocks.slice(from + 1, labels[part + 1] ?? blocks.length) });
  }
  return groups;
}

function isLabel(block: Block, next: Block | undefined): boolean {
  if (block.type !== "paragraph" || next === undefined || block.text.includes("\n")) return false;
  const text = block.text.trim();
  const follows =
    next.type === "list" || next.type === "code" || next.type === "table" || next.type === "quote";
  if (!follows || text.length > 80) return false;
  // A picture drawn in text belongs to what is said above it.
  if (next.type === "code" && isDrawing(next.language)) return false;
  return /[:：]$/.test(text) || startsPart(text) || !/[.!?;,]$/.test(text);
}

function isDrawing(language: string | null): boolean {
  return language !== null && /^(?:text|txt|plain|ascii|mermaid|diagram)$/i.test(language);
}

/** A title without marks, as `Appendix: commands`. */
function startsPart(text: string): boolean {
  return /^(?:appendix|part|chapter|annex|bonus)\b/i.test(text.trim());
}

function textOf(block: Block | undefined): string {
  return block?.type === "paragraph" ? block.text : "";
}
