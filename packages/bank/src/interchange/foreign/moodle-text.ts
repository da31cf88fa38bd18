import * as z from "zod";
import { htmlToMarkdown } from "../html/html-to-markdown.ts";

/** How a text of Moodle is meant: HTML, Markdown, plain, or its own mixture (HTML in which line ends count). */
export const moodleFormatSchema = z.enum(["html", "markdown", "plain", "moodle"]);
export type MoodleFormat = z.infer<typeof moodleFormatSchema>;

/** A text of Moodle as Markdown that shows what Moodle shows. */
export function moodleText(text: string, format: MoodleFormat): string {
  switch (format) {
    case "markdown":
      return text.trim();
    case "html":
      return htmlToMarkdown(text);
    case "plain":
      return htmlToMarkdown(withBreaks(escaped(text)));
    case "moodle":
      return knownTag.test(text)
        ? htmlToMarkdown(withBreaks(text))
        : htmlToMarkdown(withBreaks(escaped(text)));
  }
}

/** `List<String>` and `a < b` are words of people who did not think of HTML. */
const knownTag =
  /<\/?(?:a|b|blockquote|br|code|div|em|h[1-6]|hr|i|img|li|ol|p|pre|span|strong|sub|sup|table|td|th|tr|tt|u|ul)\b[^<>]{0,500}>|&(?:amp|lt|gt|quot|nbsp|#\d{1,7});/i;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const withBreaks = (text: string): string =>
  text
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => `<p>${paragraph.trim().replaceAll("\n", "<br>\n")}</p>`)
    .join("\n");

/** Categories are paths; what every path of Moodle begins with says nothing. */
export function moodleCategory(path: string): string | null {
  const parts = path
    .split(/(?<!\/)\/(?!\/)/)
    .map((part) => part.replaceAll("//", "/").trim())
    .filter((part) => part !== "" && part !== "top" && !/^\$\w+\$$/.test(part));
  return parts.length === 0 ? null : parts.join("/");
}
