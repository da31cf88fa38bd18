const MARKS = [
  { atMs: 10 * 60_000, words: "10 minutes left." },
  { atMs: 5 * 60_000, words: "5 minutes left." },
  { atMs: 60_000, words: "1 minute left." },
  { atMs: 0, words: "Time is up." },
] as const;

/**
 * What a screen reader says when the remaining time moved from `before` to `after` ms: the latest mark that
 * was crossed, or null. Time that was added never speaks, and a mark that was passed while asleep is skipped
 * in favour of the later one.
 */
export function announcement(before: number, after: number): string | null {
  const crossed = MARKS.filter((mark) => before > mark.atMs && after <= mark.atMs);
  return crossed.at(-1)?.words ?? null;
}
