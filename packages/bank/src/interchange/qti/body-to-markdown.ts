import type { ElementContent, Root } from "hast";
import { treeToMarkdown } from "../html/html-to-markdown.ts";
import type { XmlNode } from "../xml/parse-xml.ts";

/** What stands for an interaction inside of running text. */
export const blank = "_____";

/**
 * The content of a QTI element as Markdown. Interactions in running text become blanks; what is not for the candidate's
 * eyes (rubric blocks, feedback) and interactions in blocks of their own are left out.
 */
export function bodyToMarkdown(nodes: readonly XmlNode[]): string {
  const tree: Root = { type: "root", children: nodes.flatMap(toHtml) };
  return treeToMarkdown(tree);
}

function toHtml(node: XmlNode): ElementContent[] {
  if (typeof node === "string") return [{ type: "text", value: node }];
  if (inlineInteractions.has(node.name)) return [{ type: "text", value: blank }];
  if (hidden.has(node.name) || node.name.endsWith("Interaction")) return [];
  const children = node.children.flatMap(toHtml);
  if (transparent.has(node.name)) return children;
  const tagName = node.name === "prompt" || node.name === "contentBody" ? "div" : node.name;
  const className = (node.attributes.get("class") ?? "").split(/\s+/).filter((name) => name !== "");
  const kept = ["href", "src", "alt", "title", "align", "start", "colspan", "rowspan"].flatMap((name) => {
    const value = node.attributes.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  const properties = { ...Object.fromEntries(kept), ...(className.length === 0 ? {} : { className }) };
  return [{ type: "element", tagName, properties, children }];
}

const inlineInteractions: ReadonlySet<string> = new Set(["textEntryInteraction", "inlineChoiceInteraction"]);
const hidden: ReadonlySet<string> = new Set([
  "rubricBlock",
  "feedbackBlock",
  "feedbackInline",
  "modalFeedback",
  "stylesheet",
  "catalogInfo",
  "templateBlock",
  "templateInline",
  "script",
  "style",
]);
const transparent: ReadonlySet<string> = new Set(["hottext", "include", "feedbackBlock"]);
