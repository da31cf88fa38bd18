/** A word, number or sign of an answer. */
export interface TextToken {
  /** In lower case. */
  text: string;
  /** Whether it has to stand letter by letter: a number, an operator, a name in code, a word that a slip makes another. */
  exact: boolean;
}

/** What a text says, without articles, words that add nothing, and mere punctuation. Of code in backticks every sign counts but the dot. */
export function textTokens(text: string): TextToken[] {
  const lower = spellOut(text.normalize("NFKC").toLowerCase());
  return lower
    .split(/(`+[^`]*`+)/)
    .flatMap((part, index) =>
      index % 2 === 1
        ? signsOf(part.replaceAll(/[`.]/g, " ")).map((sign) => ({ text: sign, exact: true }))
        : wordsOf(part),
    );
}

/**
 * What a program says: the tokens of each line behind how deep it stands, whatever spaces stand between them. Empty
 * lines say nothing.
 */
export function codeTokens(code: string): string[] {
  const depths = [0];
  return code.split(/\r\n?|\n/).flatMap((line) => {
    const tokens = signsOf(line);
    if (tokens.length === 0) return [];
    const depth = line.replaceAll("\t", "        ").search(/\S/);
    while ((depths.at(-1) ?? 0) > depth) depths.pop();
    if (depth > (depths.at(-1) ?? 0)) depths.push(depth);
    return [`\n${depths.length}`, ...tokens];
  });
}

/** Strings whole, names and numbers, every other sign by itself. */
function signsOf(code: string): string[] {
  return code.match(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[\p{L}\p{M}\p{N}_]+|\S/gu) ?? [];
}

/**
 * Words, and of the signs those that say something: comparisons and arithmetic, brackets that are a value, and a minus
 * or a slash beside a number or a single letter, where it is no dash.
 */
const TOKENS =
  /[\p{L}\p{M}\p{N}_]+|[=<>!]=+|[=<>+*%^&|~@≤≥≠±×÷√∞→⇒]+|[[\]{}]|\(\s*\)|,\s*\)|(?<=(?<![\p{L}\p{N}_])[\p{L}\p{N}]\s*|\d\s*|\)\s*)[-−/](?=\s*[\p{L}\p{N}(])|[-−](?=\s*\d)/gu;

function wordsOf(text: string): TextToken[] {
  // A mark at the beginning of a line makes a list of it.
  const plain = text.replaceAll(/^[ \t]*(?:[-*+•–]|\d+[.)])[ \t]+/gm, "");
  return [...plain.matchAll(TOKENS)].flatMap(([found]) => {
    if (FILLING.has(found)) return [];
    const sign = found.replaceAll(/\s+/g, "");
    return [{ text: sign, exact: EXACT.has(sign) || !/^\p{L}[\p{L}\p{M}]+$/u.test(sign) }];
  });
}

/** "isn't" and "isnt" say "is not". */
function spellOut(text: string): string {
  return text
    .replaceAll(/[’ʼ](?=t\b)/g, "'")
    .replaceAll(/\bcan'?t\b|\bcannot\b/g, "can not")
    .replaceAll(/\bwon't\b/g, "will not")
    .replaceAll(/\b(is|are|was|were|do|does|did|has|have|had|could|should|would|must|need)n'?t\b/g, "$1 not");
}

const FILLING = new Set([
  "a",
  "an",
  "the",
  "teh",
  "that",
  "also",
  "so",
  "then",
  "very",
  "really",
  "simply",
  "actually",
]);

/** What is like these by one slip may be another word, which says something else. */
const EXACT = new Set(
  [
    "never ever every other either neither with without this these than then when where there here they them",
    "first last least most more some same none inner outer later latter older newer lower upper fewer worst true",
    "read real lead load heap head stack slack list lost form from part port back pack thread threat write white",
    "must much many once only over under unless until where were accept except expect affect effect exit exist",
  ].flatMap((words) => words.split(" ")),
);
