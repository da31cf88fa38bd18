import type { ExchangeQuestion } from "../exchange.ts";
import { oneLine } from "../text/one-line.ts";

type FollowUps = ExchangeQuestion["followUps"];

/** A line for each follow-up question: `?` for everybody, `?[join]` for those who missed the criterion `join`. */
export function followUpsText(followUps: FollowUps): string {
  return followUps
    .map(({ whenMissed, ask }) => `?${whenMissed === null ? "" : `[${whenMissed}]`} ${oneLine(ask)}`)
    .join("\n");
}

/** A line without a mark is a question for everybody. */
export function readFollowUps(text: string): FollowUps {
  return text.split("\n").flatMap((line) => {
    const [, whenMissed = null, marked] = /^\s*\?(?:\[([a-z0-9]+(?:-[a-z0-9]+)*)\])?\s(.*)$/.exec(line) ?? [];
    const ask = (marked ?? line).trim();
    return ask === "" ? [] : [{ whenMissed, ask }];
  });
}
