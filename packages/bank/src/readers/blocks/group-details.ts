import type { Lines } from "../../lines.ts";
import type { Block, Details, Html, Paragraph } from "./block.ts";

/**
 * Puts what stands between `<details>` and `</details>` into one block with its summary. Markdown itself sees
 * separate pieces of HTML there. Works inside list items and quotes too; what is never closed goes to the end.
 */
export function groupDetails(blocks: readonly Block[]): Block[] {
  if (!blocks.some((block) => hasHtml(block) || isFoldedText(block))) return [...blocks];
  const root: Block[] = [];
  const open: Details[] = [];
  const put = (block: Block) => (open.at(-1)?.blocks ?? root).push(block);
  const close = (to: number) => {
    const part = open.pop();
    if (part === undefined) return;
    part.lines = { from: part.lines.from, to };
    // What follows a long summary was put into a part of its own: it ends with the whole.
    if (answers.has(part)) close(to);
  };
  /** Parts whose summary goes on, and parts that hold what follows such a summary. */
  const asking = new Set<Details>();
  const answers = new Set<Details>();
  const begin = (part: Details) => {
    put(part);
    open.push(part);
  };
  const split = (html: Html) => {
    for (const piece of piecesOf(html)) {
      const top = open.at(-1);
      switch (piece.kind) {
        case "close":
          close(piece.lines.to);
          break;
        case "text":
          if (top !== undefined && asking.has(top) && top.summary === "") {
            const { title, rest } = titleOf(piece.text);
            top.summary = title;
            if (rest !== "") put(htmlParagraph({ ...piece, text: rest }));
          } else put(htmlParagraph(piece));
          break;
        case "ask":
          if (top !== undefined) asking.add(top);
          break;
        case "asked":
          if (top === undefined || !asking.delete(top) || top.blocks.length === 0) break;
          if (open.length < maximumDepth) {
            const answer: Details = { type: "details", lines: piece.lines, summary: "Answer", blocks: [] };
            begin(answer);
            answers.add(answer);
          }
          break;
        case "open":
          if (open.length < maximumDepth)
            begin({ type: "details", lines: piece.lines, summary: "", blocks: [] });
      }
    }
  };
  let last = 0;
  for (const block of blocks) {
    if (isFoldedText(block)) split({ type: "html", lines: block.lines, value: block.raw });
    else if (block.type !== "html") put(inside(block));
    else if (!foldingTags.test(block.value)) put(block);
    else split(block);
    last = block.lines.to;
  }
  while (open.length > 0) close(last);
  return root;
}

const maximumDepth = 8;

/** A paragraph that a fold begins or ends in: `the answer.</b></details>`. */
function isFoldedText(block: Block): block is Paragraph {
  return block.type === "paragraph" && block.raw.includes("<") && foldingTags.test(block.raw);
}

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
  /** `ask` and `asked` are the ends of a summary. */
  kind: "open" | "close" | "ask" | "asked" | "text";
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
    const tag = /^<(\/?)(details|summary)/i.exec(part);
    if (tag !== null) pieces.push({ kind: kindOf(tag), lines, text: "" });
    else {
      const text = part.replaceAll(/<[^<>]*>/g, "").trim();
      if (text !== "") pieces.push({ kind: "text", lines: trimmed(part, lines), text });
    }
    line = lines.to;
  }
  return pieces;
}

const foldingTags = /(<\/?(?:details|summary)\b[^<>]*>)/i;

function kindOf([, slash, name = ""]: RegExpExecArray): Piece["kind"] {
  if (name.toLowerCase() === "details") return slash === "" ? "open" : "close";
  return slash === "" ? "ask" : "asked";
}

/** The words of a summary before a list or code in it. */
function titleOf(text: string): { title: string; rest: string } {
  const cut = /\n\s*(?=```|[*+-] |\d+[.)] )/.exec(text);
  const [title, rest] = cut === null ? [text, ""] : [text.slice(0, cut.index), text.slice(cut.index)];
  return { title: title.replaceAll(/\s+/g, " ").trim(), rest: rest.trim() };
}

/** The lines of a text without the blank ones at its ends. */
function trimmed(text: string, { from, to }: Lines): Lines {
  const head = /^\s*/.exec(text)?.[0].match(/\n/g)?.length ?? 0;
  const tail = text.slice(text.trimEnd().length).match(/\n/g)?.length ?? 0;
  return { from: from + head, to: Math.max(from + head, to - tail) };
}

function htmlParagraph({ lines, text }: Piece): Block {
  return { type: "html", lines, value: text };
}
