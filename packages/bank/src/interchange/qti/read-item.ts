import { blankExchange, type ExchangeQuestion, type Loss } from "../exchange.ts";
import { titleOf } from "../foreign/title-of.ts";
import { readCriteria } from "../notation/criteria-text.ts";
import { readFollowUps } from "../notation/follow-ups-text.ts";
import { oneLine } from "../text/one-line.ts";
import type { XmlElement } from "../xml/parse-xml.ts";
import { childOf, childrenOf, findAll, isElement, textOf } from "../xml/select.ts";
import { bodyToMarkdown } from "./body-to-markdown.ts";
import { readInteraction } from "./read-interaction.ts";

export type ItemReading = { question: ExchangeQuestion; losses: Loss[] } | { reason: string };

/** An assessment item with the names of QTI 2.2. */
export function readItem(item: XmlElement): ItemReading {
  const body = childOf(item, "itemBody");
  if (body === null) return { reason: "An item without a body." };
  const interactions = findInteractions(body);
  const [interaction] = interactions;
  if (interaction === undefined) return { reason: "An item without an interaction asks nothing." };
  const inner = childOf(interaction, "prompt");
  const prompt = [bodyToMarkdown(body.children), inner === null ? "" : bodyToMarkdown(inner.children)]
    .filter((part) => part !== "")
    .join("\n\n");
  const title = oneLine(item.attributes.get("title") ?? "") || titleOf(prompt);
  const losses: Loss[] = [];
  const lose = (field: Loss["field"], what: string) => losses.push({ question: title, field, what });
  const scorers = findAll(body, "rubricBlock").filter((block) =>
    /\bscorer\b/.test(block.attributes.get("view") ?? ""),
  );
  const base: ExchangeQuestion = {
    ...blankExchange("free-text", title, prompt),
    ...scorerNotes(scorers),
    id: ownId(item.attributes.get("identifier") ?? "") || null,
    lines: item.lines,
  };
  base.answer = [
    base.answer,
    ...childrenOf(item, "modalFeedback").map((feedback) => bodyToMarkdown(feedback.children)),
  ]
    .filter((part, index, all) => part !== "" && all.indexOf(part) === index)
    .join("\n\n");
  if (findAll(body, "img", "object", "audio", "video", "math", "svg").length > 0) {
    lose("files", "Pictures, sound and formulas of the item are not read.");
  }
  if (childrenOf(item, "templateDeclaration").length > 0) {
    lose("prompt", "Values that the item draws at random are not read: look through the text.");
  }
  const read = readInteraction(item, interactions, base, lose);
  return "reason" in read ? read : { question: read, losses };
}

/** In the order of the document. What is inside of rubric blocks is none. */
function findInteractions(element: XmlElement): XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.name === "rubricBlock") return [];
    if (child.name.endsWith("Interaction") && child.name !== "endAttemptInteraction") return [child];
    return findInteractions(child);
  });
}

/** Model answer, criteria and follow-up questions in the blocks that we write; others are a part of the answer. */
function scorerNotes(
  blocks: readonly XmlElement[],
): Pick<ExchangeQuestion, "answer" | "criteria" | "followUps"> {
  const notes: Pick<ExchangeQuestion, "answer" | "criteria" | "followUps"> = {
    answer: "",
    criteria: [],
    followUps: [],
  };
  for (const block of blocks) {
    const kind = (block.attributes.get("class") ?? "").split(/\s+/);
    const text = textOf(block).trim();
    if (kind.includes("criteria")) {
      const criteria = readCriteria(text);
      if (criteria !== null) {
        notes.criteria.push(...criteria);
        continue;
      }
    }
    if (kind.includes("follow-ups")) {
      notes.followUps.push(...readFollowUps(text));
      continue;
    }
    const answer = bodyToMarkdown(block.children);
    notes.answer = [notes.answer, answer].filter((part) => part !== "").join("\n\n");
  }
  return notes;
}

/** An identifier cannot begin with a digit: the writer puts a low line before one. */
const ownId = (identifier: string): string => identifier.replace(/^_(?=\d)/, "");
