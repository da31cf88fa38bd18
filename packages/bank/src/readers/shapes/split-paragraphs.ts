import type { Block, Paragraph } from "../blocks/block.ts";
import { hasQuestionLabel } from "../text/question-words.ts";
import { answerLabel } from "./answer-mark.ts";
import { startsArrow } from "./arrows.ts";

/** Cuts paragraphs before each line that begins a question or an answer of its own, as plain text has them. */
export function splitParagraphs(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.type === "paragraph" ? splitParagraph(block) : block));
}

function splitParagraph(block: Paragraph): Block[] {
  const raw = block.raw.split("\n");
  if (raw.length === 1) return [block];
  const starts = raw.flatMap((line, index) => (index > 0 && startsPart(line) ? [index] : []));
  if (starts.length === 0) return [block];
  const text = block.text.split("\n");
  // A mark that closes lines later would be torn apart: such a paragraph is kept whole.
  if (text.length !== raw.length) return [block];
  return [0, ...starts].map((from, part) => {
    const to = starts[part] ?? raw.length;
    return {
      type: "paragraph",
      lines: { from: block.lines.from + from, to: block.lines.from + to - 1 },
      raw: raw.slice(from, to).join("\n"),
      text: text.slice(from, to).join("\n"),
    };
  });
}

function startsPart(line: string): boolean {
  return hasQuestionLabel(line) || answerLabel.test(line) || startsArrow(line);
}
