import type {
  Paragraph as InlineParagraph,
  List as MdList,
  Table as MdTable,
  Nodes,
  RootContent,
} from "mdast";
import type { Lines } from "../../lines.ts";
import type { Block, Heading, List, ListItem, Paragraph, Table } from "./block.ts";
import { withoutBreaks } from "./line-ends.ts";
import { markdown, maskNames, textOf, unmaskNames } from "./markdown.ts";

/** Blocks of a Markdown text by the full parser. `before`: how many lines of the file come before the text. */
export function parseBlocks(text: string, before: number): Block[] {
  const masked = maskNames(withoutBreaks(text));
  return convert(markdown.parse(masked).children, { text: masked, before });
}

interface Source {
  text: string;
  before: number;
}

function convert(nodes: readonly RootContent[], source: Source): Block[] {
  return nodes.flatMap((node) => convertNode(node, source));
}

function convertNode(node: RootContent, source: Source): Block[] {
  const lines = linesOf(node, source);
  switch (node.type) {
    case "heading":
      return heading(node.depth, node, lines, source);
    case "paragraph":
      return [paragraph(node, lines, source)];
    case "list":
      return [list(node, lines, source)];
    case "code":
      return [{ type: "code", lines, language: node.lang ?? null, value: unmaskNames(node.value) }];
    case "table":
      return [table(node, lines, source)];
    case "blockquote":
      return [{ type: "quote", lines, blocks: convert(node.children, source) }];
    case "thematicBreak":
      return [{ type: "rule", lines }];
    case "footnoteDefinition":
      return convert(node.children, source);
    case "html":
      return [{ type: "html", lines, value: unmaskNames(node.value) }];
    case "definition":
      return [{ type: "html", lines, value: "" }];
    default:
      return [];
  }
}

function linesOf(node: Nodes, { before }: Source): Lines {
  return { from: before + (node.position?.start.line ?? 1), to: before + (node.position?.end.line ?? 1) };
}

/**
 * A title underlined right below a paragraph is, for Markdown, all of the paragraph. Notes mean its last line:
 * what stands above it becomes a paragraph of its own.
 */
function heading(
  depth: number,
  node: Extract<RootContent, { type: "heading" }>,
  lines: Lines,
  source: Source,
): (Heading | Paragraph)[] {
  const rows = textOf(node).split("\n");
  const title = rows.at(-1) ?? "";
  if (rows.length === 1 || lines.to - lines.from < rows.length) {
    return [{ type: "heading", lines, depth, text: rows.join(" ").trim() }];
  }
  const above = rows.length - 1;
  const raw = rawOf(node, source).split("\n").slice(0, above).join("\n");
  const end = lines.from + above - 1;
  return [
    { type: "paragraph", lines: { from: lines.from, to: end }, raw, text: rows.slice(0, -1).join("\n") },
    { type: "heading", lines: { from: end + 1, to: lines.to }, depth, text: title.trim() },
  ];
}

function paragraph(node: InlineParagraph, lines: Lines, source: Source): Paragraph {
  return { type: "paragraph", lines, raw: rawOf(node, source), text: textOf(node) };
}

/** The Markdown of a node without the indents and quote marks before its further lines. */
function rawOf(node: Nodes, { text }: Source): string {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  return unmaskNames(text.slice(start, end).replaceAll(/\n[ \t>]+/g, "\n"));
}

function list(node: MdList, lines: Lines, source: Source): List {
  const ordered = node.ordered === true;
  const items = node.children.map(
    (item, index): ListItem => ({
      lines: linesOf(item, source),
      number: ordered ? (node.start ?? 1) + index : null,
      checked: item.checked ?? null,
      blocks: convert(item.children, source),
    }),
  );
  const { offset = 0 } = node.position?.start ?? {};
  const start = source.text.slice(offset, offset + 11);
  const marker = /^(?:\d+)?([-+*.)])/.exec(start)?.[1] ?? "-";
  return { type: "list", lines, ordered, marker, items };
}

function table(node: MdTable, lines: Lines, source: Source): Table {
  const [header, ...rows] = node.children.map((row) => ({
    line: linesOf(row, source).from,
    cells: row.children.map((cell) => textOf(cell)),
  }));
  return { type: "table", lines, header: header?.cells ?? [], rows };
}
