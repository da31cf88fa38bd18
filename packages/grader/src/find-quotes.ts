import type { Span } from "./grade-answer.ts";
import { STOPWORDS } from "./lexicon/stopwords.ts";
import { tokenise } from "./text/tokenise.ts";

/**
 * Where words that somebody quotes stand in an answer, in its order and without overlaps. A quote counts when the
 * answer holds it letter by letter as whole words, and when it says something: at least two different content words,
 * or one that `named`, the phrasings of a criterion, holds too. All others are left out.
 */
export function findQuotes(answer: string, quotes: readonly string[], named: readonly string[]): Span[] {
  const telling = new Set(named.flatMap(contentStems));
  const found = quotes.flatMap((quote) => {
    const words = quote.trim();
    const stems = contentStems(words);
    if (new Set(stems).size < 2 && !stems.some((stem) => telling.has(stem))) return [];
    const start = startOfWords(answer, words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
  return apart(found);
}

/** Spans in the order of the answer; of two that overlap, the one that begins first, or else the longer. */
export function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

function contentStems(text: string): string[] {
  return tokenise(text).flatMap(({ form, stem, start, end }) => {
    if (!/[\p{L}\p{N}]/u.test(form)) return [];
    return STOPWORDS.has(form) && !IN_CAPITALS.test(text.slice(start, end)) ? [] : [stem];
  });
}

/** Small words that name something when they are written so: GET, AND, IN. */
const IN_CAPITALS = /^\p{Lu}{2,}$/u;

/** -1 where the words stand nowhere, or only as a part of longer ones. */
function startOfWords(answer: string, words: string): number {
  for (let at = answer.indexOf(words); at >= 0; at = answer.indexOf(words, at + 1)) {
    if (isBorder(answer, at) && isBorder(answer, at + words.length)) return at;
  }
  return -1;
}

function isBorder(text: string, at: number): boolean {
  return !(WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at)));
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;
