import type { Token } from "./tokenise.ts";

/** Tokens sentence by sentence, small words included; bullets and lines are sentences of their own. */
export function splitSentences(text: string, tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  let lastEnd = 0;
  for (const token of tokens) {
    if (partsSentences(text, lastEnd, token.start) && current.length > 0) {
      sentences.push(current);
      current = [];
    }
    current.push(token);
    lastEnd = token.end;
  }
  return current.length > 0 ? [...sentences, current] : sentences;
}

/**
 * Whether a sentence ends between two tokens, from the end of the one to the start of the next. A full stop
 * without a space ends one only before a capital: `end.Next` is two sentences, `book.tags` is a name.
 */
export function partsSentences(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to);
  if (/[.!?]\s|;|:\s/.test(gap)) return true;
  if (gap.includes("\n")) return !isWrapped(text, from, to);
  return /[.!?]$/.test(gap) && /\p{Lu}/u.test(text.charAt(to));
}

/** A long line that goes on in the next with a small letter: broken where it was full, and not where a thought ended. */
function isWrapped(text: string, from: number, to: number): boolean {
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  return (
    from - lineStart >= FULL_LINE &&
    /^,? *\r?\n *$/.test(text.slice(from, to)) &&
    /\p{Ll}/u.test(text.charAt(to))
  );
}

const FULL_LINE = 25;
