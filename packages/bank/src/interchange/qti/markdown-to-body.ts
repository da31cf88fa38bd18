import type { Element as HtmlElement, Nodes } from "hast";
import type { ElementContent } from "xast";
import { x } from "xastscript";
import { markdownToTree } from "../html/markdown-to-html.ts";

/** Markdown as the part of XHTML that both versions of QTI allow in a body. */
export function markdownToBody(markdown: string): ElementContent[] {
  return markdownToTree(markdown).children.flatMap(toBody);
}

function toBody(node: Nodes): ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: node.value }];
  if (node.type !== "element") return [];
  const children = node.children.flatMap(toBody);
  if (node.tagName === "input") return [{ type: "text", value: node.properties.checked ? "☑" : "☐" }];
  const name = renamed.get(node.tagName) ?? node.tagName;
  return allowed.has(name) ? [x(name, attributesOf(node), children)] : children;
}

/** QTI has no struck text and no sections. */
const renamed: ReadonlyMap<string, string> = new Map([
  ["del", "span"],
  ["section", "div"],
]);

const allowed: ReadonlySet<string> = new Set(
  "a blockquote br code div em h1 h2 h3 h4 h5 h6 hr img li ol p pre span strong sub sup table tbody td th thead tr ul".split(
    " ",
  ),
);

function attributesOf({ tagName, properties }: HtmlElement): Record<string, string> {
  const { className, href, src, alt, align } = properties;
  return {
    ...(tagName === "code" && Array.isArray(className) ? { class: className.join(" ") } : {}),
    ...(tagName === "a" && typeof href === "string" ? { href } : {}),
    ...(tagName === "img" ? { src: String(src ?? ""), alt: String(alt ?? "") } : {}),
    ...((tagName === "td" || tagName === "th") && typeof align === "string" ? { align } : {}),
  };
}
