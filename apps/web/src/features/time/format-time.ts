const LOCALE = "en-GB";

/** "14 Nov", with the year when it is not the year of `now`. */
export function formatDay(date: Date, timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat(LOCALE, {
    timeZone,
    day: "numeric",
    month: "short",
    ...yearUnlessThis(date, timeZone, now),
  }).format(date);
}

/**
 * "Tuesday 1 December, 10:00": the date in full, with the year when it is not the year of `now`, and the time
 * on a 24-hour clock; the zone is said beside it.
 */
export function formatMoment(date: Date, timeZone: string, now: Date): string {
  const day = new Intl.DateTimeFormat(LOCALE, {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    ...yearUnlessThis(date, timeZone, now),
  });
  return `${day.format(date).replace(",", "")}, ${formatClock(date, timeZone)}`;
}

/** "10:00" */
export function formatClock(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALE, {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(date);
}

/** A zone as people read it: `America/New_York` is "New York". UTC stays itself. */
export function timeZoneCity(timeZone: string): string {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}

/** How long until `date`, in the largest unit that says enough: "10 days", "3 hours", "12 minutes"; "now" when past. */
export function formatUntil(date: Date, now: Date): string {
  const minutes = Math.ceil((date.getTime() - now.getTime()) / 60_000);
  if (minutes <= 0) return "now";
  if (minutes < 90) return count(minutes, "minute");
  const hours = Math.round(minutes / 60);
  if (hours < 36) return count(hours, "hour");
  return count(Math.round(hours / 24), "day");
}

/** "45 min", "1 h 30 min" */
export function formatMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  const rest = whole % 60;
  return rest === 0 ? `${Math.floor(whole / 60)} h` : `${Math.floor(whole / 60)} h ${rest} min`;
}

/** "1 question", "8 questions" */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** The wall clock in a zone as an `<input type="datetime-local">` writes it: 2026-12-01T10:00. */
export function toLocalInput(date: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

function yearUnlessThis(date: Date, timeZone: string, now: Date): { year?: "numeric" } {
  return yearIn(date, timeZone) === yearIn(now, timeZone) ? {} : { year: "numeric" };
}

function yearIn(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALE, { timeZone, year: "numeric" }).format(date);
}
