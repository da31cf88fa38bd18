import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const parser = unified().use(remarkParse).use(remarkGfm);

/** The words of Markdown without its marks. */
export function plainText(markdown: string): string {
  return parser
    .parse(markdown)
    .children.map((block) => textOf(block))
    .join("\n");
}
