import { limits } from "../limits.ts";
import { RefusedInput } from "../refused-input.ts";
import type { XmlElement } from "../xml/parse-xml.ts";
import { findAll } from "../xml/select.ts";

/**
 * A row is as wide as its last cell is far away, and the library makes all of it: a cell that calls itself `ZZZZZZ1`
 * would cost gigabytes. Throws RefusedInput when the rows of a sheet would be larger than our limit together.
 */
export function checkCells(sheet: XmlElement): void {
  let cells = 0;
  for (const row of findAll(sheet, "row")) {
    const columns = findAll(row, "c").map((cell) => columnNumber(cell.attributes.get("r") ?? ""));
    cells += columns.reduce((most, column) => Math.max(most, column), 0);
    if (cells <= limits.cells) continue;
    throw new RefusedInput(
      `The sheet has more than ${limits.cells} cells: delete empty columns, or split it into several.`,
    );
  }
}

/** `A` is 1, `AA` is 27. */
function columnNumber(reference: string): number {
  const letters = /^[A-Za-z]*/.exec(reference)?.[0].toUpperCase() ?? "";
  return [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0);
}
