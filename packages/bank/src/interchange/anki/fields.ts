import type { ExchangeQuestion } from "../exchange.ts";
import { markdownToHtml } from "../html/markdown-to-html.ts";

/** Names of a card's fields. Anki sorts and finds duplicates by the first. */
export const ankiFieldNames = ["Title", "Question", "Hints", "Answer", "Criteria", "Follow-ups"] as const;

/** Values in the order of the names, as HTML. */
export function ankiFields(question: ExchangeQuestion): string[] {
  const { title, prompt, answer, criteria, followUps, hints, code } = question;
  const values: Record<(typeof ankiFieldNames)[number], string> = {
    Title: escaped(title),
    Question: `${markdownToHtml(prompt)}${program(code?.starter)}`,
    Hints: list(hints.map(({ text }) => text)),
    Answer: `${markdownToHtml(answer)}${program(code?.solution)}`,
    Criteria: list(criteria.map(({ statement }) => statement)),
    "Follow-ups": list(followUps.map(({ ask }) => ask)),
  };
  return ankiFieldNames.map((name) => harmless(values[name]));
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const list = (items: readonly string[]): string =>
  items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;

const program = (text: string | undefined): string =>
  text === undefined || text.trim() === "" ? "" : `<pre><code>${escaped(text)}</code></pre>`;

/** The separator of fields cannot be in one, and `[sound:…]` and `[latex]` are commands in a field. */
const harmless = (html: string): string =>
  html.replaceAll("\u001f", "").replaceAll(/\[(?=(?:sound|anki|latex|\$))/g, "&#91;");
