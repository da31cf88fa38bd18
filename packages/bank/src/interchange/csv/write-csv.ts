import { stringify } from "csv-stringify/sync";
import { strToU8 } from "fflate";
import type { ExchangeQuestion } from "../exchange.ts";
import { rowsOf } from "../table/rows-of.ts";
import { guardCell } from "./formula-guard.ts";

/**
 * The template's columns as CSV that Excel, too, opens as UTF-8: with a byte order mark and CR LF. Without questions
 * it is the empty template.
 */
export function writeCsv(questions: readonly ExchangeQuestion[]): Uint8Array {
  const rows = rowsOf(questions).map((row) => row.map(guardCell));
  return strToU8(stringify(rows, { bom: true, record_delimiter: "\r\n", quoted_match: /^\s|\s$|[;\r\n]/ }));
}
