import type { Lines } from "../../lines.ts";
import type { Block, Details, Html } from "./block.ts";

/**
 * Puts what stands between `<details>` and `</details>` into one block with its summary. Markdown itself sees
 * separate pieces of HTML there. Works inside list items and quotes too; what is never closed goes to the end.
 */
export function groupDetails(blocks: readonly Block[]): Block[] {
  if (!blocks.some((block) => hasHtml(block))) return [...blocks];
  const root: Block[] = [];
  const open: Details[] = [];
  const put = (block: Block) => (open.at(-1)?.blocks ?? root).push(block);
  const close = (to: number) => {
    const part = open.pop();
    if (part !== undefined) part.lines = { from: part.lines.from, to };
  };
  let last = 0;
  for (const block of blocks) {
    if (block.type !== "html") put(inside(block));
    else if (!foldingTags.test(block.value)) put(block);
    else {
      for (const piece of piecesOf(block)) {
        if (piece.kind === "close") close(piece.lines.to);
        else if (piece.kind === "text") put(htmlParagraph(piece));
        else if (open.length < maximumDepth) {
          const part: Details = { type: "details", lines: piece.lines, summary: piece.text, blocks: [] };
          put(part);
          open.push(part);
        }
      }
    }
    last = block.lines.to;
  }
  while (open.length > 0) close(last);
  return root;
}

const maximumDepth = 8;

function hasHtml(block: Block): boolean {
  if (block.type === "list") return block.items.some((item) => item.blocks.some(hasHtml));
  return block.type === "html" || (block.type === "quote" && block.blocks.some(hasHtml));
}

function inside(block: Block): Block {
  if (block.type === "quote") return { ...block, blocks: groupDetails(block.blocks) };
  if (block.type !== "list") return block;
  return { ...block, items: block.items.map((item) => ({ ...item, blocks: groupDetails(item.blocks) })) };
}

interface Piece {
  kind: "open" | "close" | "text";
  lines: Lines;
  text: string;
}

/** The tags of a piece of HTML that fold, and the text between them without its own tags. */
function piecesOf(html: Html): Piece[] {
  const value = html.value.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, (comment) =>
    comment.replaceAll(/[^\n]/g, ""),
  );
  const pieces: Piece[] = [];
  let line = html.lines.from;
  for (const part of value.split(foldingTags)) {
    const breaks = part.match(/\n/g)?.length ?? 0;
    const lines = { from: line, to: line + breaks };
    const text = part.replaceAll(/<[^<>]*>/g, "").trim();
    const last = pieces.at(-1);
    if (/^<details/i.test(part)) pieces.push({ kind: "open", lines, text: "" });
    else if (/^<\/details/i.test(part)) pieces.push({ kind: "close", lines, text: "" });
    else if (/^<summary/i.test(part) && last?.kind === "open") {
      last.text = text.replaceAll(/\s+/g, " ");
      last.lines = { from: last.lines.from, to: lines.to };
    } else if (text !== "") pieces.push({ kind: "text", lines: trimmed(part, lines), text });
    line = lines.to;
  }
  return pieces;
}

const foldingTags = /(<\/?details\b[^<>]*>|<summary\b[^<>]*>[\s\S]{0,500}?<\/summary>)/i;

/** The lines of a text without the blank ones at its ends. */
function trimmed(text: string, { from, to }: Lines): Lines {
  const head = /^\s*/.exec(text)?.[0].match(/\n/g)?.length ?? 0;
  const tail = text.slice(text.trimEnd().length).match(/\n/g)?.length ?? 0;
  return { from: from + head, to: Math.max(from + head, to - tail) };
}

function htmlParagraph({ lines, text }: Piece): Block {
  return { type: "html", lines, value: text };
}
