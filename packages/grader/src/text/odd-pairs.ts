import type { Token } from "./tokenise.ts";

/**
 * Counts neighbours that English sentences do not have: an article before a preposition, a preposition
 * before a conjunction, a sentence that ends in an article. Shuffled text has many, poor English few.
 */
export function countOddPairs(text: string, tokens: readonly Token[]): number {
  let odd = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const ends = next === undefined || /[.!?\n]/.test(text.slice(token.end, next.start));
    const joined = next !== undefined && /^\s+$/.test(text.slice(token.end, next.start));
    if (ARTICLES.has(token.form) && (ends || (joined && AFTER_NO_ARTICLE.has(next?.form ?? "")))) odd += 1;
    else if (PREPOSITIONS.has(token.form) && joined && AFTER_NO_PREPOSITION.has(next?.form ?? "")) odd += 1;
    else if (CONJUNCTIONS.has(token.form) && ends) odd += 1;
  });
  return odd;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const ARTICLES = words("a an the every");
const PREPOSITIONS = words("of from into with at for by between");
const CONJUNCTIONS = words("and or but because if when than");
const AFTER_NO_ARTICLE = words(
  "a an the of to in on at by for from with is are was were be been and or but if when it they that this which does has have into than then as not because",
);
const AFTER_NO_PREPOSITION = words(
  "of is are was were be and or but if does do has have can will from by with to than then because while",
);
