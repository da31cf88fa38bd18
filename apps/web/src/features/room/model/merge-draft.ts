/**
 * A first draft for merging two texts by hand: what both begin and end with once, and between that the lines
 * of the other, then the own ones. It drops nothing and decides nothing.
 */
export function mergeDraft(mine: string, theirs: string): string {
  const own = mine.split("\n");
  const other = theirs.split("\n");
  const shorter = Math.min(own.length, other.length);
  let start = 0;
  while (start < shorter && own[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && own.at(-1 - end) === other.at(-1 - end)) end++;
  return [
    ...own.slice(0, start),
    ...other.slice(start, other.length - end),
    ...own.slice(start, own.length - end),
    ...own.slice(own.length - end),
  ].join("\n");
}
