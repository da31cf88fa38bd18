import type { Lines } from "../../lines.ts";
import type { Block } from "../blocks/block.ts";
import { hasQuestionMark, isInterrogative } from "../text/question-words.ts";
import { splitAtAnswer } from "./answer-mark.ts";
import { findChoices } from "./choices.ts";
import { type Claim, type Shape, span } from "./claim.ts";

export interface Question {
  shape: Shape;
  title: string;
  lines: Lines;
  topic: string | null;
}

/** The claim of a question and the blocks that follow it: its options, what it is about, and its answer. */
export function finishQuestion(question: Question, blocks: readonly Block[]): Claim {
  const lines = span(question.lines, blocks);
  const choices = findChoices(blocks);
  if (choices !== null) {
    const after = blocks.slice(choices.at + 1);
    const marked = splitAtAnswer(after);
    const answer = marked === null ? after : [...marked.about, ...marked.answer];
    const about = blocks.slice(0, choices.at);
    return { ...question, lines, about, answer, options: choices.options, remarks: [] };
  }
  const { about, answer } = splitAtAnswer(blocks) ?? splitAtCode(question.title, blocks);
  return { ...question, lines, about, answer, options: null, remarks: [] };
}

/** Code that a question asks about belongs to the question, and so do further questions below it. */
function splitAtCode(title: string, blocks: readonly Block[]): { about: Block[]; answer: Block[] } {
  const [first] = blocks;
  if (first?.type === "code" && asksAboutCode.test(title)) {
    return { about: [first], answer: blocks.slice(1) };
  }
  if (first?.type === "list" && first.items.every((item) => item.blocks.every(asksOn))) {
    return { about: [first], answer: blocks.slice(1) };
  }
  return { about: [], answer: [...blocks] };
}

const asksAboutCode =
  /\b(?:code|snippets?|statements?|functions?|program|expression|query)\s+(?:below|above)\b|\b(?:this|these|following|below)\s+(?:\w+\s+){0,2}(?:code|snippets?|statements?|functions?|program|expressions?|query|queries|work|print|output|return|log)\b|\b(?:the )?(?:output|outcome|value|result) of\b|\bwhat (?:does|will|would|is|gets?) .{0,40}\b(?:print(?:ed)?|log(?:ged)?|output|returned?)\b/i;

/** A question that goes with the one above it. */
function asksOn(block: Block): boolean {
  if (block.type === "list") return block.items.every((item) => item.blocks.every(asksOn));
  return block.type === "paragraph" && hasQuestionMark(block.text) && isInterrogative(block.text);
}
