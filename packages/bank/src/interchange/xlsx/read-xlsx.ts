import { readSheet } from "read-excel-file/node";
import { makeZip } from "../archive/make-zip.ts";
import { isZip, openZip } from "../archive/open-zip.ts";
import type { FormatContents } from "../exchange.ts";
import { RefusedInput } from "../refused-input.ts";
import { readTable } from "../table/read-table.ts";
import { parseXml } from "../xml/parse-xml.ts";
import { checkCells } from "./check-cells.ts";

/** The first sheet of an Excel workbook, in the columns of the template. */
export async function readXlsx(bytes: Uint8Array): Promise<FormatContents> {
  if (!isZip(bytes)) {
    throw new RefusedInput("The file is no .xlsx workbook: save it as Excel Workbook (.xlsx), not as .xls.");
  }
  const rows = await readRows(checked(bytes));
  return readTable(rows.map((cells) => ({ cells: cells.map(textOf), lines: null })));
}

/**
 * The parts of a workbook that have text in them, packed again. The library is given nothing that has not been
 * unpacked within our limits and parsed without entities.
 */
function checked(bytes: Uint8Array): Buffer {
  const parts = openZip(bytes, (name) => /\.(?:xml|rels)$/.test(name));
  if (!parts.has("xl/workbook.xml")) {
    throw new RefusedInput("The archive is no Excel workbook: it has no xl/workbook.xml.");
  }
  for (const part of parts.values()) checkCells(parseXml(part));
  return Buffer.from(makeZip(parts));
}

async function readRows(workbook: Buffer) {
  try {
    return await readSheet(workbook, { trim: false });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new RefusedInput(
      `The workbook cannot be read: ${error.message.slice(0, 200)}. Open it in Excel or LibreOffice and save it again.`,
    );
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return String(value).replaceAll(/\r\n?/g, "\n");
}
