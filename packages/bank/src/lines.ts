import * as z from "zod";

/** 1-based lines of a text, both ends included. */
export interface Lines {
  from: number;
  to: number;
}

/** A line or a range in a YAML file, `12` or `40-47`. */
export const linesSchema = z.unknown().transform((value, context): Lines => {
  const lines = typeof value === "string" || typeof value === "number" ? parseLines(String(value)) : null;
  if (lines !== null) return lines;
  context.addIssue({
    code: "custom",
    message: "expected a line or a range of lines with the first before the last, as in 40-47",
  });
  return z.NEVER;
});

/** Null when the text is no line and no range. */
export function parseLines(text: string): Lines | null {
  const match = /^([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?$/.exec(text);
  if (match === null) return null;
  const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
  return from <= to ? { from, to } : null;
}

/** `40-47`, and `40` for a single line. */
export function formatLines({ from, to }: Lines): string {
  return from === to ? String(from) : `${from}-${to}`;
}

export function overlap(a: Lines, b: Lines): boolean {
  return a.from <= b.to && b.from <= a.to;
}
