import { CsvError, parse } from "csv-parse/sync";
import type { FormatContents } from "../exchange.ts";
import { RefusedInput } from "../refused-input.ts";
import { columnOf } from "../table/columns.ts";
import { readTable, type TableRow } from "../table/read-table.ts";
import { decodeText } from "../text/decode-text.ts";
import { unguardCell } from "./formula-guard.ts";

/** CSV as RFC 4180 has it, with a comma, a semicolon or a tab between cells, in the columns of the template. */
export function readCsv(bytes: Uint8Array): FormatContents {
  return readTable(parseRows(decodeText(bytes)));
}

/** Quotes as the RFC has them; where a program wrote them freely, they count as characters. */
function parseRows(text: string): TableRow[] {
  try {
    return rowsOf(text, false);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  try {
    return rowsOf(text, true);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RefusedInput(
      `The file is no CSV: ${error.message.slice(0, 200)}. Save the sheet again as CSV in UTF-8.`,
    );
  }
}

function rowsOf(text: string, freeQuotes: boolean): TableRow[] {
  const rows: TableRow[] = [];
  let line = 1;
  parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: freeQuotes,
    record_delimiter: "\n",
    on_record: (cells: string[], { lines }) => {
      rows.push({ cells: cells.map(unguardCell), lines: [Math.min(line, lines), lines] });
      line = lines + 1;
      return null;
    },
  });
  return rows;
}

/** The one that splits the first line into the most heads that are known, the comma where that says nothing. */
function delimiterOf(text: string): string {
  const [head = ""] = text.split("\n", 1);
  const known = (delimiter: string) =>
    head.split(delimiter).filter((cell) => columnOf(cell.replaceAll('"', "")) !== null).length;
  return [",", ";", "\t"].reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}
