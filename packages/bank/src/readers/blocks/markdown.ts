import type { Nodes } from "mdast";
import { toString as contentOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** CommonMark with tables, check boxes and links of GitHub. */
export const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Hides the underscores of names such as `__init__` from the parser, which would make them bold: in notes on
 * Python they are part of the name.
 */
export function maskNames(text: string): string {
  return text.replaceAll(dunder, (name) => name.replaceAll("_", mask));
}

export function unmaskNames(text: string): string {
  return text.replaceAll(mask, "_");
}

/** The plain text of a node in masked text. */
export function textOf(node: Nodes): string {
  return unmaskNames(contentOf(node));
}

const dunder = /(?<![\w`*])__[a-z]+(?:_[a-z]+)*__(?![\w`*])/g;
/** No text may hold this code point: it is set aside for uses inside a program. */
const mask = "\ufdd0";
