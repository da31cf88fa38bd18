import type { ExchangeQuestion } from "../exchange.ts";
import { oneLine } from "../text/one-line.ts";

type Hints = ExchangeQuestion["hints"];

/** A line for each hint, with its cost as a fraction of the points: `[0.1] Think of the rows.` */
export function hintsText(hints: Hints): string {
  return hints.map(({ cost, text }) => `${cost === null ? "" : `[${cost}] `}${oneLine(text)}`).join("\n");
}

/** A line without a cost is a hint whose cost the file does not say. */
export function readHints(text: string): Hints {
  return text.split("\n").flatMap((line) => {
    const [, number, rest = line] = /^\s*\[(0|1|0?\.\d+|1\.0+|\d(?:\.\d+)?e-\d+)\]\s(.*)$/.exec(line) ?? [];
    const cost = number === undefined ? null : Number(number);
    return rest.trim() === "" ? [] : [{ cost, text: rest.trim() }];
  });
}
