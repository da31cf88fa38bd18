import type { Block, Heading, Paragraph } from "../blocks/block.ts";
import { shorten } from "../text/clean-title.ts";
import { sentences } from "../text/sentences.ts";
import { type Claim, span } from "./claim.ts";
import { leadLabel } from "./lead-label.ts";

export interface Story {
  /** Null when the heading names a day and no subject. */
  title: string | null;
  heading: Heading | null;
  topic: string | null;
  blocks: readonly Block[];
}

/** Whether blocks are told in paragraphs rather than listed. Under the heading of a day they always are. */
export function isNarrative(blocks: readonly Block[], isDay: boolean): boolean {
  const paragraphs = blocks.filter((block) => block.type === "paragraph");
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (paragraphs.length < blocks.length * 0.7) return false;
  return isDay ? length >= 200 : paragraphs.length >= 3 && length >= 500;
}

/** The parts of a story: a paragraph that names its subject before a colon begins the next one. */
export function readNarrative({ title, heading, topic, blocks }: Story): Claim[] {
  const parts: { title: string; blocks: Block[] }[] = [];
  let inList = false;
  for (const [index, block] of blocks.entries()) {
    const label = block.type === "paragraph" ? subjectOf(block) : null;
    const begins = index === 0 || (label !== null && (!inList || isEmptyWord(label)));
    if (begins)
      parts.push({ title: index === 0 && title !== null ? title : openingTitle(block, label), blocks: [] });
    parts.at(-1)?.blocks.push(block);
    // `The impact:` on a line of its own is followed by its items, each a paragraph with a label.
    inList = block.type === "paragraph" && (/:\s*$/.test(block.text) || (inList && label !== null));
  }
  return parts.map(({ title: partTitle, blocks: own }, index) => ({
    shape: "narrative",
    title: index > 0 && title !== null ? `${title}: ${partTitle}` : partTitle,
    about: [],
    answer: own,
    options: null,
    lines: span((index === 0 ? heading : null)?.lines ?? own[0]?.lines ?? { from: 1, to: 1 }, own),
    topic,
    remarks: [],
  }));
}

/** The label of a paragraph when it names a subject; null for `Example:`, `Why this matters:` and the like. */
function subjectOf(block: Paragraph): string | null {
  const label = leadLabel(block.text);
  return label === null || isConnective(label) ? null : label;
}

function isConnective(label: string): boolean {
  return /^(?:examples?|e\.g|note|notes|why (?:this|it) matters|here(?:'|’)?s\b.*|for (?:example|instance)|result|output|in short|remember|important|warning|result|so|this means|this happens.*|because)$/i.test(
    label.trim(),
  );
}

/** A short first line of its own, else the subject before a colon, else the first sentence. */
function openingTitle(block: Block, label: string | null): string {
  if (block.type !== "paragraph") return "";
  const [first = ""] = block.text.split("\n");
  const [sentence = first] = sentences(first.slice(0, 2000));
  if (first.length <= 100 && sentence === first.trim()) return first;
  if (label === null) return shorten(sentences(block.text.slice(0, 2000))[0] ?? "", 120);
  return isEmptyWord(label) ? shorten(first.slice(first.indexOf(":") + 1).trim(), 120) : label;
}

/** A label that announces a point without naming it. */
function isEmptyWord(label: string): boolean {
  return /^(?:the |a |my |one )?(?:key |big |main |final |pro-?)?(?:insight|take-?away|lesson|point|tip|summary|conclusion|idea|moral)s?(?: for \w+)?$/i.test(
    label,
  );
}
