/** The same list with one of its items at another place. */
export function movedTo<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = [...items];
  const moved = rest.splice(from, 1);
  return rest.toSpliced(to, 0, ...moved);
}
