import type { ExchangeOption } from "../exchange.ts";

/**
 * Options of a multiple choice, a line each: `[x]` before a right one, `[ ]` before a wrong one. A line that begins
 * with `#` is what is said to somebody who chose the option above it.
 */
export function readOptions(text: string): ExchangeOption[] {
  const options: ExchangeOption[] = [];
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    const last = options.at(-1);
    if (trimmed === "") continue;
    if (trimmed.startsWith("#") && last !== undefined) {
      const said = trimmed.slice(1).trim();
      last.feedback = last.feedback === null ? said : `${last.feedback}\n${said}`;
      continue;
    }
    const [, mark = " ", rest = trimmed] = /^\[([ xX]?)\]\s*(.*)$/.exec(trimmed) ?? [];
    if (rest !== "") options.push({ text: rest, right: mark.toLowerCase() === "x", feedback: null });
  }
  return options;
}
