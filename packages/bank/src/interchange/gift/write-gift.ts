import { strToU8 } from "fflate";
import type { ExchangeQuestion } from "../exchange.ts";
import { moodleTags } from "../foreign/moodle-tags.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { oneLine } from "../text/one-line.ts";
import { escapeGift } from "./escapes.ts";

/** Essays with the model answer as general feedback, under the category of their first topic. */
export function writeGift(questions: readonly ExchangeQuestion[]): Uint8Array {
  const blocks: string[] = [];
  let category: string | null = null;
  for (const question of questions) {
    const [topic = "Viva"] = question.topics;
    if (topic !== category) blocks.push(`$CATEGORY: ${topic}`);
    category = topic;
    blocks.push(blockOf(question));
  }
  return strToU8(`${blocks.join("\n\n")}\n`);
}

function blockOf(question: ExchangeQuestion): string {
  const { id, title, prompt, answer } = question;
  const marks = [
    ...(id === null ? [] : [`[id:${escapeTag(id)}]`]),
    ...moodleTags(question).map((tag) => `[tag:${escapeTag(tag)}]`),
  ];
  const text = (markdown: string) => `[markdown]${escapeGift(escapeHtml(markdown))}`;
  const feedback = answer === "" ? "" : `####${text(answer)}`;
  return `// ${marks.join(" ")}\n::${escapeGift(oneLine(title))}::${text(prompt)}{${feedback}}`;
}

const escapeTag = (text: string): string => text.replaceAll(/[\\\]]/g, "\\$&");
