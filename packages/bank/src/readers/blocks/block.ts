import type { Lines } from "../../lines.ts";

/** A piece of Markdown with the lines of the file it stands on. */
export type Block = Heading | Paragraph | List | Code | Table | Quote | Html | Details | Rule;

interface Placed {
  lines: Lines;
}

export interface Heading extends Placed {
  type: "heading";
  depth: number;
  /** Plain text. */
  text: string;
}

export interface Paragraph extends Placed {
  type: "paragraph";
  /** Inline Markdown, a line for each line of the file, without the marks of what it stands in. */
  raw: string;
  /** Plain text, with the same line breaks. */
  text: string;
}

export interface List extends Placed {
  type: "list";
  ordered: boolean;
  /** The sign before its items: `-`, `*`, `+`, or what follows a number, `.` or `)`. */
  marker: string;
  items: ListItem[];
}

export interface ListItem extends Placed {
  /** The number written before it, or that Markdown gives it; null in a list without numbers. */
  number: number | null;
  /** Null for an item without a check box. */
  checked: boolean | null;
  blocks: Block[];
}

export interface Code extends Placed {
  type: "code";
  /** As written after the fence, first word; null for none and for indented code. */
  language: string | null;
  value: string;
}

export interface Table extends Placed {
  type: "table";
  /** Cells as plain text. */
  header: string[];
  rows: TableRow[];
}

export interface TableRow {
  line: number;
  cells: string[];
}

export interface Quote extends Placed {
  type: "quote";
  blocks: Block[];
}

export interface Html extends Placed {
  type: "html";
  value: string;
}

/** A part that a page shows folded under a summary. */
export interface Details extends Placed {
  type: "details";
  /** Plain text. */
  summary: string;
  blocks: Block[];
}

export interface Rule extends Placed {
  type: "rule";
}
