/** Column in UTF-16 units, as editors count, of a column in code points, as Python counts; both from 1. */
export function utf16Column(line: string, column: number): number {
  let units = 0;
  let left = column - 1;
  for (const character of line) {
    if (left-- <= 0) break;
    units += character.length;
  }
  return units + 1;
}
