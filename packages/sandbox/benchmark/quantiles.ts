/** A sample of times in milliseconds. */
export interface Quantiles {
  count: number;
  p50Ms: number;
  p95Ms: number;
  worstMs: number;
}

/** Nearest-rank quantiles. Throws for an empty sample. */
export function quantiles(times: readonly number[]): Quantiles {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const time = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
    if (time === undefined) throw new Error("nothing was measured");
    return time;
  };
  return { count: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), worstMs: at(1) };
}
