import type { QuestionKind } from "../bank/question.ts";
import { codeTokens, type TextToken, textTokens } from "./answer-tokens.ts";

/**
 * Groups answers that say the same in the same words in the same order, so that one look can serve them all. Texts may
 * differ in case, punctuation, articles, words that add nothing, and typos, and in nothing else: most opposites share
 * nearly all of their words. Code is alike when it is the same but for empty space. Each goes to the first group whose
 * first answer it is like, in the order given; so the groups do not depend on anything but that order.
 */
export function groupSimilar<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  kind: QuestionKind,
): Item[][] {
  return kind === "code" ? groupSame(items, textOf) : groupAlike(items, textOf);
}

function groupSame<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[][] {
  return [...Map.groupBy(items, (item) => codeTokens(textOf(item)).join(" ")).values()];
}

function groupAlike<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[][] {
  const groups: { tokens: readonly TextToken[]; members: Item[] }[] = [];
  for (const item of items) {
    const tokens = textTokens(textOf(item));
    const group = groups.find((each) => saysSame(each.tokens, tokens));
    if (group) group.members.push(item);
    else groups.push({ tokens, members: [item] });
  }
  return groups.map((group) => group.members);
}

function saysSame(a: readonly TextToken[], b: readonly TextToken[]): boolean {
  return a.length === b.length && a.every((token, index) => isSame(token, b[index]));
}

function isSame(a: TextToken, b: TextToken | undefined): boolean {
  return a.text === b?.text || (b !== undefined && !a.exact && !b.exact && isTypo(a.text, b.text));
}

/**
 * One slip: two letters exchanged, one too many, or in a longer word another one. The first letter has to stand, for
 * what begins otherwise often means the opposite: symmetric and asymmetric, slower and lower, mutable and imutable.
 */
function isTypo(a: string, b: string): boolean {
  if (a.length > b.length) return isTypo(b, a);
  if (a.length < 4 || b.length - a.length > 1 || a[0] !== b[0]) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (a.length < b.length) return restA === restB.slice(1);
  const exchanged = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return exchanged || (a.length >= 5 && restA.slice(1) === restB.slice(1));
}
