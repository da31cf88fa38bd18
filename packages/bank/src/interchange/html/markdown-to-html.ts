import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Html, Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { limits } from "../limits.ts";
import { depthOf } from "./depth.ts";

const parser = unified().use(remarkParse).use(remarkGfm);
const toTree = unified().use(remarkRehype, { handlers: { html: htmlAsText } });

/** Markdown as HTML. Tags in the Markdown are text, as on our own pages: `List<String>` stays readable. */
export function markdownToHtml(markdown: string): string {
  return toHtml(markdownToTree(markdown));
}

export function markdownToTree(markdown: string): Root {
  const document = parser.parse(markdown);
  if (depthOf(document) > limits.htmlDepth) return plainTree(markdown);
  return toTree.runSync(document);
}

function htmlAsText(_: unknown, node: Html, parent: Nodes | undefined) {
  const text = { type: "text" as const, value: node.value };
  if (parent !== undefined && phrasingParents.has(parent.type)) return text;
  return { type: "element" as const, tagName: "p", properties: {}, children: [text] };
}

const phrasingParents: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "emphasis",
  "strong",
  "delete",
  "link",
  "linkReference",
  "tableCell",
]);

/** For what is nested deeper than anybody writes: the text as it stands. */
function plainTree(text: string): Root {
  const children = [{ type: "text" as const, value: text }];
  return { type: "root", children: [{ type: "element", tagName: "pre", properties: {}, children }] };
}
