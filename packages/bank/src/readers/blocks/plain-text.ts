import type { Budget } from "./budget.ts";
import { withoutBreaks } from "./line-ends.ts";
import { markdown, maskNames, textOf, unmaskNames } from "./markdown.ts";

/** Inline Markdown as plain text, line breaks kept. */
export function plainText(raw: string, budget: Budget): string {
  const text = maskNames(raw);
  const easy = easyText(text);
  if (easy !== null) return unmaskNames(easy);
  const marks = specials(text);
  if (marks <= maximumSpecials && budget.take(text.length, marks)) {
    // A mark of a block at the start of a line would hide the inline text: a sign before it keeps it inline.
    const inline = withoutBreaks(text).replaceAll(/^[ \t]*/gm, `${lineStart} `);
    return textOf(markdown.parse(inline)).replaceAll(lineStarts, "");
  }
  return unmaskNames(text.replaceAll(/[*`]|\\(?=[!-/:-@[-`{-~])/g, ""));
}

/** No text may hold this code point: it is set aside for uses inside a program. */
const lineStart = "\ufdd1";
const lineStarts = /\ufdd1 ?/g;

/** Beyond these in one paragraph, a parser that pairs each with all before it takes too long. */
export const maximumSpecials = 1000;

/** How many characters of a text can open or close something inline. */
export function specials(text: string): number {
  return text.match(/[*_~`[\]!<&\\]/g)?.length ?? 0;
}

/** Text whose only marks are simple ones: code spans, whole bold words, links, escapes. Null when it needs the parser. */
function easyText(raw: string): string | null {
  if (/[~<]|&[#\w]|\]\[|\[\^|!\[|`{2}|^[ \t]|[ \t]$/m.test(raw)) return null;
  if (raw.includes("\\")) return unescaped(raw);
  if (!/[*_`]|\]\(/.test(raw)) return raw;
  const parts = raw.split("`");
  if (parts.length % 2 === 0) return null;
  const plain: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      if (part === "" || part.includes("\n") || /^ | $/.test(part)) return null;
      plain.push(part);
      continue;
    }
    const text = part.replaceAll(easyLink, "$1").replaceAll(easyStrong, "$1");
    // What is left of the marks must be unable to pair: underscores inside words.
    if (/[*_]|\]\(|^\(|\[$/.test(text.replaceAll(/(?<=[A-Za-z0-9])_+(?=[A-Za-z0-9])/g, ""))) return null;
    plain.push(text);
  }
  return plain.join("");
}

/** Text whose every mark has a backslash before it; null for other text with one. */
function unescaped(raw: string): string | null {
  const rest = raw.replaceAll(escaped, "");
  return /[*_`[\]\\]/.test(rest) ? null : raw.replaceAll(escaped, "$1");
}

const escaped = /\\([!-/:-@[-`{-~])/g;
const easyLink = /\[([A-Za-z0-9][^[\]*_\n]*)\]\([#/A-Za-z0-9][^()\s<>*_]*\)/g;
const easyStrong = /(?<![^\s(])\*\*([A-Za-z0-9](?:[^*_\n]*[A-Za-z0-9?!.:)])?)\*\*(?![^\s.,:;?!)])/g;
