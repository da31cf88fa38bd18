/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; null without one that can be read. */
export function retryAfterMs(header: string | null, now: number): number | null {
  const value = header?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1_000;
  // A date of HTTP begins with its day; other text may read as one, too ("-1" is a year).
  if (!/^[A-Z][a-z]{2,8},? /.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
