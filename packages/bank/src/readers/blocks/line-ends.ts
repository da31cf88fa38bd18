/**
 * A line without what asks for a line break at its end, spaces or a backslash: every line end is one here. Not by a
 * pattern, which would look at each space of a long run anew.
 */
export function withoutBreak(line: string): string {
  const trimmed = line.trimEnd();
  return trimmed.length === line.length && line.endsWith("\\") ? line.slice(0, -1) : trimmed;
}

export function withoutBreaks(text: string): string {
  return text.split("\n").map(withoutBreak).join("\n");
}
