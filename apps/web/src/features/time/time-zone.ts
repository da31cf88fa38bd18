/** The zone of the reader's browser, so that the server can write times the way the reader's clock does. */
export const TIME_ZONE_COOKIE = "viva-time-zone";

/** The IANA zone if it is one that this runtime knows, else null. */
export function knownTimeZone(value: string | undefined | null): string | null {
  if (value === undefined || value === null || value === "") return null;
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: value }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
