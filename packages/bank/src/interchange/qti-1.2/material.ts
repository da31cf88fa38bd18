import { escapeMarkdown, htmlToMarkdown } from "../html/html-to-markdown.ts";
import type { XmlElement } from "../xml/parse-xml.ts";
import { findAll, isElement, textOf } from "../xml/select.ts";

/** The text of an element as Markdown, without what stands in its responses. */
export function materialOf(element: XmlElement): string {
  return element.children
    .filter(isElement)
    .flatMap((child): string[] => {
      if (child.name.startsWith("response_") || child.name.startsWith("render_")) return [];
      return isText(child) ? [textToMarkdown(child)] : [materialOf(child)];
    })
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Whether it shows pictures or plays something. */
export function hasMedia(element: XmlElement): boolean {
  if (findAll(element, "matimage", "mataudio", "matvideo", "matapplet").length > 0) return true;
  return findAll(element, "mattext").some((text) =>
    /<(?:img|audio|video|object|iframe)\b/i.test(textOf(text)),
  );
}

const isText = ({ name }: XmlElement): boolean =>
  name === "mattext" || name === "mat_formattedtext" || name === "matemtext";

function textToMarkdown(element: XmlElement): string {
  const type = (element.attributes.get("texttype") ?? element.attributes.get("type") ?? "").toLowerCase();
  const text = textOf(element);
  const isHtml = type.includes("html") || type.includes("smart_text") || /<\/?[a-z][^<>]*>/i.test(text);
  return isHtml ? htmlToMarkdown(text) : escapeMarkdown(text);
}
