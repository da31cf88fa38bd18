/** A text on one line: every run of blanks and line ends becomes one space. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
