import { type MoodleFormat, moodleText } from "../foreign/moodle-text.ts";
import type { XmlElement } from "../xml/parse-xml.ts";
import { childOf, textOf } from "../xml/select.ts";

/** A text with a format, of the child `name` or of the element itself, as Markdown; empty when there is none. */
export function moodleField(element: XmlElement, name: string | null, otherwise: MoodleFormat): string {
  const field = name === null ? element : childOf(element, name);
  if (field === null) return "";
  const format = formats.get(field.attributes.get("format") ?? "") ?? otherwise;
  return moodleText(textOf(childOf(field, "text")), format);
}

/** As Moodle spells them. */
const formats: ReadonlyMap<string, MoodleFormat> = new Map([
  ["html", "html"],
  ["markdown", "markdown"],
  ["plain_text", "plain"],
  ["moodle_auto_format", "moodle"],
]);
