/**
 * A spreadsheet runs a cell that begins with one of these as a formula, which may send what the sheet holds anywhere.
 * An apostrophe before it makes it text; the reader takes exactly one away again.
 */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;

export const guardCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

export const unguardCell = (text: string): string =>
  text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
