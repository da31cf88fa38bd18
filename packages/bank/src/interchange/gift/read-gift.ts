import { blankExchange, type ExchangeQuestion, type FormatContents, type Loss } from "../exchange.ts";
import { readMoodleTags } from "../foreign/moodle-tags.ts";
import { moodleCategory } from "../foreign/moodle-text.ts";
import { withPairs, withShortAnswer } from "../foreign/short-answer.ts";
import { titleOf } from "../foreign/title-of.ts";
import { decodeText } from "../text/decode-text.ts";
import { oneLine } from "../text/one-line.ts";
import { hideEscapes, showEscapes } from "./escapes.ts";
import { formattedText } from "./formatted-text.ts";
import { readGiftAnswers } from "./read-gift-answers.ts";
import { type GiftBlock, splitGift } from "./split-gift.ts";

/**
 * Moodle's GIFT, as its documentation has it: questions between blank lines, titles between double colons, answers in
 * braces. https://docs.moodle.org/en/GIFT_format
 */
export function readGift(bytes: Uint8Array): FormatContents {
  const contents: FormatContents = { kind: "read", questions: [], skipped: [], losses: [] };
  let category: string | null = null;
  for (const block of splitGift(decodeText(bytes))) {
    const { text, lines } = block;
    if (text.startsWith("$CATEGORY:")) {
      category = moodleCategory(text.slice("$CATEGORY:".length));
      continue;
    }
    const read = readBlock(block, category);
    if ("reason" in read) contents.skipped.push({ lines, reason: read.reason });
    else {
      contents.questions.push(read.question);
      contents.losses.push(...read.losses);
    }
  }
  return contents;
}

type BlockReading = { question: ExchangeQuestion; losses: Loss[] } | { reason: string };

function readBlock({ text: source, comments, lines }: GiftBlock, category: string | null): BlockReading {
  const { title, text } = splitTitle(hideEscapes(source).trim());
  const open = text.indexOf("{");
  const close = text.indexOf("}");
  if (open === -1 && close === -1) {
    return { reason: "It has no answer block, so it is a description and asks nothing." };
  }
  if (open === -1 || close < open) {
    return {
      reason: "A brace is missing: answers stand between { and }, and other braces after a backslash.",
    };
  }
  const before = text.slice(0, open);
  const after = text.slice(close + 1);
  const asked = formattedText(after.trim() === "" ? before : `${before}_____${after}`, "moodle");
  const body = text.slice(open + 1, close).trim();
  const feedbackAt = body.lastIndexOf("####");
  const feedback = feedbackAt === -1 ? "" : body.slice(feedbackAt + 4);
  const prompt = asked.markdown;
  const base: ExchangeQuestion = {
    ...blankExchange("free-text", oneLine(title ?? "") || titleOf(prompt), prompt),
    ...fieldsOf(comments, category),
    answer: formattedText(feedback, asked.format).markdown,
    lines,
  };
  const answers = readGiftAnswers(feedbackAt === -1 ? body : body.slice(0, feedbackAt).trim(), (part) =>
    formattedText(part, asked.format),
  );
  switch (answers.kind) {
    case "essay":
      return { question: base, losses: [] };
    case "choice":
      return {
        question: { ...base, kind: "choice", options: answers.options },
        losses: answers.partial
          ? [
              {
                question: base.title,
                field: "options",
                what: "Options that give a part of the points count as right or wrong.",
              },
            ]
          : [],
      };
    case "short":
      return { question: withShortAnswer(base, answers.answers), losses: [] };
    case "pairs":
      return { question: withPairs(base, answers.pairs), losses: [] };
    case "broken":
      return { reason: answers.reason };
  }
}

function splitTitle(text: string): { title: string | null; text: string } {
  if (!text.startsWith("::")) return { title: null, text };
  const end = text.indexOf("::", 2);
  if (end === -1) return { title: null, text: text.slice(2) };
  return { title: showEscapes(text.slice(2, end)), text: text.slice(end + 2).trim() };
}

/** Moodle keeps a question's id and its tags in comments: `// [id:x] [tag:one]`. */
function fieldsOf(comments: readonly string[], category: string | null) {
  const all = comments.join("\n");
  const id = /\[id:((?:[^\]\\]|\\.){1,200})\]/.exec(all)?.[1] ?? null;
  const tags = [...all.matchAll(/\[tag:((?:[^\]\\]|\\.){1,200})\]/g)].map(([, tag = ""]) => unescapeTag(tag));
  return { id: id === null ? null : unescapeTag(id), ...readMoodleTags(category, tags) };
}

const unescapeTag = (text: string): string => text.replaceAll(/\\(.)/g, "$1").trim();
