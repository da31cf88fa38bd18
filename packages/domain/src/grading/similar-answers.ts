/** From this share of common words on, two answers are looked at together. */
const ALIKE = 0.6;

/**
 * Groups answers that say nearly the same in nearly the same words, so that one look can serve them all. Each goes to
 * the first group whose first answer shares at least 60 % of all the words that either has (Jaccard), in the order
 * given; so the groups do not depend on anything but that order.
 */
export function groupSimilar<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[][] {
  const groups: { words: ReadonlySet<string>; members: Item[] }[] = [];
  for (const item of items) {
    const words = wordsOf(textOf(item));
    const group = groups.find((each) => overlap(each.words, words) >= ALIKE);
    if (group) group.members.push(item);
    else groups.push({ words, members: [item] });
  }
  return groups.map((group) => group.members);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const either = a.union(b).size;
  return either === 0 ? 1 : a.intersection(b).size / either;
}
