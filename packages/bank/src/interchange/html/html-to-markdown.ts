import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { defaultHandlers, type Handle, toMdast } from "hast-util-to-mdast";
import type { Root as Document } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { limits } from "../limits.ts";
import { depthOf } from "./depth.ts";

/** A list is loose when its items hold paragraphs, not when they hold more than one block. */
const li: Handle = (state, node: Element) => {
  const item = defaultHandlers.li(state, node);
  return {
    ...item,
    spread: node.children.some((child) => child.type === "element" && child.tagName === "p"),
  };
};

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: "-", listItemIndent: "one", rule: "-" });

/** A fragment of HTML as Markdown. Scripts and styles are left out; of what is too deep or too long only words stay. */
export function htmlToMarkdown(html: string): string {
  if (isPlain(html)) return html.trim();
  if (!html.includes("<") && !html.includes("&")) return escapeMarkdown(html);
  if (html.length > limits.htmlLength || nesting(html) > limits.htmlDepth) return wordsOf(html);
  return treeToMarkdown(fromHtml(html, { fragment: true }));
}

/** One line of words that mean nothing in HTML or Markdown: most options and answers are. */
const isPlain = (text: string): boolean => /^\p{L}[\p{L}\p{N} ,;'?!]*$/u.test(text);

export function treeToMarkdown(tree: Root): string {
  if (depthOf(tree) > limits.htmlDepth + 2) return "";
  return writer.stringify(toDocument(tree)).trim();
}

function toDocument(tree: Root): Document {
  const document = toMdast(tree, { handlers: { li } });
  return document.type === "root" ? document : { type: "root", children: [] };
}

/** Text without a tag as Markdown that shows it as it is. */
export function escapeMarkdown(text: string): string {
  const paragraphs = text.split(/\n[ \t]*\n+/).filter((part) => part.trim() !== "");
  return treeToMarkdown({
    type: "root",
    children: paragraphs.map((value) => ({
      type: "element",
      tagName: "p",
      properties: {},
      children: [{ type: "text", value }],
    })),
  });
}

/**
 * An upper bound of how deep the parsed HTML would nest: every start tag counts until its own end tag comes. The
 * parser recurses, so this is known before it runs.
 */
function nesting(html: string): number {
  const open: string[] = [];
  let deepest = 0;
  for (const [, slash, tag = ""] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)/g)) {
    const name = tag.toLowerCase();
    if (closesItself.has(name)) continue;
    if (slash === "") open.push(name);
    else if (open.at(-1) === name) open.pop();
    deepest = Math.max(deepest, open.length);
  }
  return deepest;
}

/** Void elements, and those whose next sibling ends them. */
const closesItself: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr p li td th tr dt dd option thead tbody tfoot".split(
    " ",
  ),
);

const wordsOf = (html: string): string =>
  escapeMarkdown(
    html
      .slice(0, limits.htmlLength)
      .replaceAll(/<[^<>]*>/g, " ")
      .replaceAll(/[ \t]+/g, " "),
  );
