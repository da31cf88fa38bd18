import { NEGATORS } from "./lexicon/negation.ts";
import { oppositesOf } from "./lexicon/phrase-index.ts";
import { STOPWORDS } from "./lexicon/stopwords.ts";
import { splitSentences } from "./text/split-sentences.ts";
import type { Token } from "./text/tokenise.ts";

export interface Contradiction {
  /** Some sentence follows the rubric's own nearly word by word, but denies it or puts an opposite in it. */
  denies: boolean;
  /** Such sentences have two telling words in each other's place. */
  exchanges: boolean;
}

/**
 * Compares sentences that follow a model sentence nearly word by word with that sentence, and looks at what
 * differs. Answers in own words are not compared at all, so that a rightly used "not" raises nothing.
 */
export function contradictionOf(
  answer: { text: string; tokens: readonly Token[] },
  models: readonly (readonly Token[])[],
): Contradiction {
  const replaced = new Set<string>();
  let denies = false;
  for (const sentence of splitSentences(answer.text, answer.tokens)) {
    const differences = closestDifferences(sentence, models);
    for (const { wanted, said } of differences) {
      if (isDenied(wanted, said)) denies = true;
      const [from, ...moreFrom] = wanted.filter(isTelling);
      const [to, ...moreTo] = said.filter(isTelling);
      if (from === undefined || to === undefined || moreFrom.length + moreTo.length > 0) continue;
      replaced.add(`${from.stem} ${to.stem}`);
    }
  }
  const exchanges = [...replaced].some((pair) => replaced.has(pair.split(" ").toReversed().join(" ")));
  return { denies, exchanges };
}

/** Tokens of the model sentence and of the answer's that stand between two words both have. */
interface Difference {
  wanted: readonly Token[];
  said: readonly Token[];
}

/** Share of words in the same order from which a sentence follows a model, and the fewest words that count. */
const FOLLOWS = 0.66;
const FEWEST = 4;

function closestDifferences(
  sentence: readonly Token[],
  models: readonly (readonly Token[])[],
): readonly Difference[] {
  const held = new Set(sentence.map((token) => token.stem));
  let most = FOLLOWS;
  let found: Difference[] = [];
  for (const model of models) {
    const longer = Math.max(model.length, sentence.length);
    const shared = model.reduce((count, token) => count + (held.has(token.stem) ? 1 : 0), 0);
    if (shared < FEWEST || (2 * shared) / (model.length + sentence.length) < most || longer > LONGEST)
      continue;
    const pairs = commonSequence(model, sentence);
    const follows = (2 * pairs.length) / (model.length + sentence.length);
    if (pairs.length < FEWEST || follows < most) continue;
    most = follows;
    found = differencesBetween(model, sentence, pairs);
  }
  return found;
}

/** Tokens of a sentence; longer ones are lists or code and not compared. */
const LONGEST = 120;

/** Places of a longest common subsequence of stems: [in the model, in the sentence]. */
function commonSequence(model: readonly Token[], sentence: readonly Token[]): [number, number][] {
  const width = sentence.length + 1;
  const lengths = new Uint8Array((model.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = model.length - 1; i >= 0; i -= 1)
    for (let j = sentence.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        model[i]?.stem === sentence[j]?.stem ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < model.length && j < sentence.length; )
    if (model[i]?.stem === sentence[j]?.stem) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  return pairs;
}

function differencesBetween(
  model: readonly Token[],
  sentence: readonly Token[],
  pairs: readonly [number, number][],
): Difference[] {
  const differences: Difference[] = [];
  let [wantedFrom, saidFrom] = [0, 0];
  for (const [wantedTo, saidTo] of [...pairs, [model.length, sentence.length] as const]) {
    if (wantedTo > wantedFrom || saidTo > saidFrom)
      differences.push({
        wanted: model.slice(wantedFrom, wantedTo),
        said: sentence.slice(saidFrom, saidTo),
      });
    [wantedFrom, saidFrom] = [wantedTo + 1, saidTo + 1];
  }
  return differences;
}

function isDenied(wanted: readonly Token[], said: readonly Token[]): boolean {
  if (denials(wanted) % 2 !== denials(said) % 2) return true;
  return wanted.some(({ stem }) => {
    const opposites = oppositesOf(stem);
    return said.some((token) => opposites?.has(token.stem) === true || isNegatedForm(stem, token.stem));
  });
}

function denials(tokens: readonly Token[]): number {
  return tokens.filter((token) => NEGATORS.has(token.form)).length;
}

/** `reachable` and `unreachable`, `mutable` and `immutable`, `sync` and `async`. */
function isNegatedForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 4 &&
    /^(?:un|in|im|ir|il|dis|non|de|a)$/.test(long.slice(0, -short.length)) &&
    long.endsWith(short)
  );
}

function isTelling(token: Token): boolean {
  return token.kind !== "operator" && !STOPWORDS.has(token.form) && !NEGATORS.has(token.form);
}
