import { describe, expect, it } from "vitest";
import {
  count,
  formatDay,
  formatMinutes,
  formatMoment,
  formatUntil,
  timeZoneCity,
  toLocalInput,
} from "./format-time.ts";
import { knownTimeZone } from "./time-zone.ts";

const now = new Date("2026-11-21T12:00:00Z");
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe("times as people read them", () => {
  it("name the day on the reader's calendar, not the server's", () => {
    const lateInLondon = new Date("2026-11-14T23:30:00Z");
    expect(formatDay(lateInLondon, "Europe/London", now)).toBe("14 Nov");
    expect(formatDay(lateInLondon, "Asia/Tokyo", now)).toBe("15 Nov");
  });

  it("give the year only when it is another one", () => {
    expect(formatDay(new Date("2025-11-14T12:00:00Z"), "UTC", now)).toBe("14 Nov 2025");
  });

  it("say the moment in the zone it was meant in", () => {
    expect(formatMoment(new Date("2026-12-01T09:00:00Z"), "Europe/Madrid", now)).toBe(
      "Tuesday 1 December, 10:00",
    );
    expect(formatMoment(new Date("2026-12-01T00:05:00Z"), "UTC", now)).toBe("Tuesday 1 December, 00:05");
    expect(formatMoment(new Date("2027-03-29T00:30:00Z"), "UTC", now)).toBe("Monday 29 March 2027, 00:30");
  });

  it("count down in the largest unit that says enough", () => {
    expect(
      [-1, 0, 1, 12, 89, 90, 35 * 60, 36 * 60, 10 * 1440].map((minutes) => formatUntil(after(minutes), now)),
    ).toEqual([
      "now",
      "now",
      "1 minute",
      "12 minutes",
      "89 minutes",
      "2 hours",
      "35 hours",
      "2 days",
      "10 days",
    ]);
  });

  it("write lengths with their units", () => {
    expect([5, 60, 90].map(formatMinutes)).toEqual(["5 min", "1 h", "1 h 30 min"]);
    expect([count(1, "question"), count(0, "question")]).toEqual(["1 question", "0 questions"]);
  });

  it("fill a date field with the wall clock of the zone", () => {
    expect(toLocalInput(new Date("2026-12-01T23:30:00Z"), "Asia/Tokyo")).toBe("2026-12-02T08:30");
    expect(toLocalInput(new Date("2026-12-01T00:00:00Z"), "UTC")).toBe("2026-12-01T00:00");
  });

  it("call a zone by its city", () => {
    expect(timeZoneCity("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  });
});

it("takes only zones that exist from a cookie", () => {
  expect(knownTimeZone("Europe/Madrid")).toBe("Europe/Madrid");
  expect(knownTimeZone("Mars/Olympus")).toBeNull();
  expect(knownTimeZone(undefined)).toBeNull();
});
