import { oneLine } from "../text/one-line.ts";
import { plainText } from "../text/plain-text.ts";
import { shorten } from "../text/shorten.ts";

/** A title for a question that has none: the beginning of what it asks. */
export function titleOf(prompt: string): string {
  const words = oneLine(plainText(shorten(prompt, 1_000)));
  const [sentence = words] = /^.{3,118}?[.?!](?=\s|$)/.exec(words) ?? [];
  return shorten(sentence, 120) || "Untitled question";
}
