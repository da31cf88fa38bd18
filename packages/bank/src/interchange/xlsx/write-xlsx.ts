import writeWorkbook, { type Cell } from "write-excel-file/node";
import type { ExchangeQuestion } from "../exchange.ts";
import { columns } from "../table/columns.ts";
import { rowsOf } from "../table/rows-of.ts";

/** Characters that a cell of Excel can hold. */
const mostCharacters = 32_767;

/**
 * A workbook with the questions on its first sheet and how to fill it in on the second. Without questions it is the
 * empty template.
 */
export async function writeXlsx(questions: readonly ExchangeQuestion[]): Promise<Uint8Array> {
  const [head = [], ...rows] = rowsOf(questions);
  const bold = (value: string): Cell => ({ value, type: String, fontWeight: "bold" });
  const questionSheet = [head.map(bold), ...rows.map((row) => row.map(textCell))];
  const helpSheet = [
    ["Column", "How to fill it in"].map(bold),
    ...columns.map(({ name, help }) => [textCell(name), textCell(help)]),
  ];
  const buffer = await writeWorkbook([
    {
      data: questionSheet,
      sheet: "Questions",
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    },
    { data: helpSheet, sheet: "How to fill in", columns: [{ width: 16 }, { width: 110 }] },
  ]).toBuffer();
  return new Uint8Array(buffer);
}

/** Always a text, never a formula. What is longer than a cell can be is left out whole: half a text would mislead. */
function textCell(text: string): Cell {
  if (text === "" || text.length > mostCharacters) return null;
  return { value: escapeCell(text), type: String, wrap: true, alignVertical: "top" };
}

/** Excel reads `_x0041_` as the character of that number, and cannot hold control characters otherwise. */
function escapeCell(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll(
      escaped,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be escaped
const escaped = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
