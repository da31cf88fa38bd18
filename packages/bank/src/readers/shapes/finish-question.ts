import type { Lines } from "../../lines.ts";
import type { Block } from "../blocks/block.ts";
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
  const marked = splitAtAnswer(blocks);
  const { about, answer } = marked ?? { about: [], answer: [...blocks] };
  return { ...question, lines, about, answer, options: null, remarks: [] };
}
