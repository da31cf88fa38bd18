import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * Markdown for a system that acts on tags in it: those that our pages show as text, as in `List<String>`, are escaped.
 * Code is left as it is, and so is everything where there is no tag.
 */
export function escapeHtml(markdown: string): string {
  const places: number[] = [];
  const pending: Nodes[] = [parser.parse(markdown)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === "html") {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? 0;
      for (let at = start; at < end; at += 1) if (markdown[at] === "<") places.push(at);
    }
    if ("children" in node) pending.push(...node.children);
  }
  let escaped = "";
  let from = 0;
  for (const at of places.sort((a, b) => a - b)) {
    escaped += `${markdown.slice(from, at)}&lt;`;
    from = at + 1;
  }
  return escaped + markdown.slice(from);
}
