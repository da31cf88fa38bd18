/** How high the bar of each question is, 0..1 of the longest, by the seconds that are shown: "0 s" has none. */
export function timeShares(spentMs: readonly number[]): number[] {
  const seconds = spentMs.map((ms) => Math.round(ms / 1_000));
  const longest = Math.max(1, ...seconds);
  return seconds.map((each) => each / longest);
}
