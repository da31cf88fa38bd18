import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const parser = unified().use(remarkParse).use(remarkGfm);

/** Markdown parsers take more than linear time for some texts; what is made plain here is a line or two. */
const mostParsed = 2_000;

/** Most options and answers are a few words. */
const hasNoMarks = /^\p{L}[\p{L}\p{N} ,;'?!]*$/u;

/** The words of Markdown without its marks. A text that is too long to be a line keeps its marks. */
export function plainText(markdown: string): string {
  if (markdown.length > mostParsed || hasNoMarks.test(markdown)) return markdown;
  return parser
    .parse(markdown)
    .children.map((block) => textOf(block))
    .join("\n");
}
