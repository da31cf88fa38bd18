import type { Nodes } from "hast";
import { toHtml } from "hast-util-to-html";
import { markdownToTree } from "./markdown-to-html.ts";

/** Whether two Markdown texts show the same: the same blocks, marks and words, whatever the marks are written with. */
export function sameMarkdown(a: string, b: string): boolean {
  return a === b || shown(a) === shown(b);
}

const shown = (markdown: string): string => toHtml(withPlainBlanks(markdownToTree(markdown), false)).trim();

/** Runs of blanks count as one, except in code blocks: so do browsers. */
function withPlainBlanks<Node extends Nodes>(node: Node, exact: boolean): Node {
  if (node.type === "text") return exact ? node : { ...node, value: node.value.replaceAll(/\s+/g, " ") };
  if (!("children" in node)) return node;
  const within = exact || (node.type === "element" && node.tagName === "pre");
  return { ...node, children: node.children.map((child) => withPlainBlanks(child, within)) };
}
