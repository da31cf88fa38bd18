import { blankExchange, type ExchangeQuestion, type Loss } from "../exchange.ts";
import { titleOf } from "../foreign/title-of.ts";
import { oneLine } from "../text/one-line.ts";
import type { XmlElement } from "../xml/parse-xml.ts";
import { childOf, childrenOf, findAll } from "../xml/select.ts";
import { type Condition, conditionsOf } from "./conditions.ts";
import { metadataOf } from "./item-metadata.ts";
import { hasMedia, materialOf } from "./material.ts";
import { readResponses } from "./read-responses.ts";

export type ItemReading = { question: ExchangeQuestion; losses: Loss[] } | { reason: string };

export function readItem1(item: XmlElement): ItemReading {
  const metadata = metadataOf(item);
  const type = metadata.get("question_type") ?? metadata.get("cc_profile") ?? "";
  const presentation = childOf(item, "presentation");
  if (presentation === null) return { reason: "An item without a presentation." };
  if (type === "text_only_question") return { reason: "A text without a question." };
  if (type === "file_upload_question") return { reason: "A question that asks for a file." };
  const prompt = materialOf(presentation);
  const title = titleFor(item, prompt);
  const losses: Loss[] = [];
  const lose = (field: Loss["field"], what: string) => losses.push({ question: title, field, what });
  if (hasMedia(presentation)) lose("files", "Pictures, sound and other files of the question are not read.");
  const conditions = conditionsOf(item);
  const feedback = feedbackOf(item, conditions);
  const base: ExchangeQuestion = {
    ...blankExchange("free-text", title, prompt),
    id: item.attributes.get("ident") ?? null,
    answer: feedback.general.join("\n\n"),
    hints: childrenOf(item, "itemfeedback")
      .flatMap((element) => findAll(element, "hint"))
      .map((hint) => ({ cost: null, text: materialOf(hint) }))
      .filter(({ text }) => text !== ""),
    lines: item.lines,
  };
  const read = readResponses(presentation, conditions, type, base, feedback.byValue, lose);
  return "reason" in read ? read : { question: read, losses };
}

/** Canvas calls every question Question. */
function titleFor(item: XmlElement, prompt: string): string {
  const own = oneLine(item.attributes.get("title") ?? "");
  return own === "" || /^(?:question|untitled)(?: \d+)?$/i.test(own) ? titleOf(prompt) : own;
}

/** Feedback of a single value belongs to an option; what is shown to everybody, or to right answers, is general. */
function feedbackOf(item: XmlElement, conditions: readonly Condition[]) {
  const texts = new Map(
    childrenOf(item, "itemfeedback").map((element) => [
      element.attributes.get("ident") ?? "",
      materialOf(withoutHints(element)),
    ]),
  );
  const byValue = new Map<string, string>();
  const ofOptions = new Set<string>();
  for (const { equal, feedback, points } of conditions) {
    const [test, other] = equal;
    if (test === undefined || other !== undefined || points > 0) continue;
    for (const id of feedback) {
      ofOptions.add(id);
      byValue.set(`${test.response} ${test.value}`, texts.get(id) ?? "");
    }
  }
  const general = [...texts].filter(
    ([id, text]) => text !== "" && !ofOptions.has(id) && !/incorrect/i.test(id),
  );
  return { byValue, general: general.map(([, text]) => text) };
}

const withoutHints = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.filter((child) => typeof child === "string" || child.name !== "hint"),
});
