import { CLAUSE_BREAKS, NEGATION_REACH, NEGATORS } from "../lexicon/negation.ts";
import { type Lexicon, markGroups, oppositesOf } from "../lexicon/phrase-index.ts";
import { STOPWORDS } from "../lexicon/stopwords.ts";
import { inverseFrequency, vectorRow } from "../model/vectors.ts";
import { partsSentences } from "./split-sentences.ts";
import { type Token, tokenise } from "./tokenise.ts";

/** A content word of a text, with all that matching asks of it. */
export interface Term extends Token {
  /** Terms with the same key are alike to everything. */
  key: string;
  aliases: readonly number[];
  related: readonly number[];
  /** Stems that say the opposite of it. */
  opposites: ReadonlySet<string> | null;
  /** Row of its vector, -1 if unknown. */
  row: number;
  /** How telling the word is, above 0. */
  weight: number;
  /** Stands in the reach of a negator. */
  negated: boolean;
}

/** A sentence, a bullet or a long clause: a range of terms, and one of tokens, ends excluded. */
export interface Unit {
  from: number;
  to: number;
  firstToken: number;
  endToken: number;
}

export interface PreparedText {
  text: string;
  /** All tokens, small words included. */
  tokens: readonly Token[];
  terms: readonly Term[];
  units: readonly Unit[];
}

/** Content words of a text in order, grouped into sentences. What is compared must be prepared with the same lexicon. */
export function prepare(text: string, lexicon: Lexicon = "close"): PreparedText {
  const tokens = tokenise(text);
  const marks = markGroups(
    tokens.map((token) => token.stem),
    lexicon,
  );
  const terms: Term[] = [];
  const units: Unit[] = [];
  let from = 0;
  let firstToken = 0;
  let reach = 0;
  let lastEnd = 0;
  tokens.forEach((token, index) => {
    const gap = text.slice(lastEnd, token.start);
    const ends = partsSentences(text, lastEnd, token.start);
    lastEnd = token.end;
    const length = terms.length - from;
    const parts = CLAUSE_END.test(gap) || (lexicon === "close" && JOINERS.has(token.form));
    if (ends || (parts && length >= LONG_SENTENCE) || (lexicon === "close" && length >= 2 * LONG_SENTENCE)) {
      if (terms.length > from) units.push({ from, to: terms.length, firstToken, endToken: index });
      from = terms.length;
      firstToken = index;
    }
    if (ends || CLAUSE_END.test(gap) || CLAUSE_BREAKS.has(token.form)) reach = 0;
    const negates = NEGATORS.has(token.form) && !isNotOnly(token, tokens[index + 1]);
    if (!STOPWORDS.has(token.form)) {
      const { aliases, related } = marks[index] ?? { aliases: [], related: [] };
      terms.push({
        ...token,
        key: keyOf(token, aliases, related),
        aliases,
        related,
        opposites: oppositesOf(token.stem),
        row: vectorRow(token.stem),
        weight: weightOf(token),
        negated: reach > 0 && !negates,
      });
      if (reach > 0) reach -= 1;
    }
    if (negates) reach = NEGATION_REACH;
  });
  if (terms.length > from) units.push({ from, to: terms.length, firstToken, endToken: tokens.length });
  return { text, tokens, terms, units };
}

/** `QuerySet` and `queryset` have one form, but only the one has pieces: all that likeness looks at is in the key. */
function keyOf({ form, kind, parts }: Token, aliases: readonly number[], related: readonly number[]): string {
  return kind === "word" && aliases.length + related.length === 0
    ? form
    : `${form} ${kind} ${parts} ${aliases} ${related}`;
}

const CLAUSE_END = /[,(–—]| - /;
/** Words that begin another statement, also where nobody set a comma. */
const JOINERS: ReadonlySet<string> = new Set([
  "and",
  "but",
  "so",
  "because",
  "since",
  "while",
  "whereas",
  "which",
  "then",
  "also",
  "if",
  "when",
  "although",
]);
/** Content words after which a comma also parts a sentence; after twice as many anything does. */
const LONG_SENTENCE = 12;

function isNotOnly(token: Token, next: Token | undefined): boolean {
  return token.form === "not" && (next?.form === "only" || next?.form === "just");
}

function weightOf(token: Token): number {
  const weight = inverseFrequency(token.stem);
  const bounded = Math.min(MOST, Math.max(LEAST, weight));
  return token.kind === "operator" ? bounded / 2 : bounded;
}

const LEAST = 1.5;
const MOST = 8;
