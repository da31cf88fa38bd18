import { describe, expect, it } from "vitest";
import { resolveLocalTime } from "./local-time.ts";

const resolve = (localDateTime: string, timeZone: string) =>
  resolveLocalTime({ localDateTime, timeZone }).toISOString();

describe("a wall-clock time in a zone", () => {
  it("is the instant that the clocks there show it", () => {
    expect(resolve("2026-12-01T10:00", "Europe/Madrid")).toBe("2026-12-01T09:00:00.000Z");
    expect(resolve("2026-07-01T10:00", "Europe/Madrid")).toBe("2026-07-01T08:00:00.000Z");
    expect(resolve("2026-12-01T10:00", "Asia/Kolkata")).toBe("2026-12-01T04:30:00.000Z");
  });

  it("is refused when the clocks skip it", () => {
    expect(() => resolve("2027-03-28T02:30", "Europe/Madrid")).toThrow(/put forward/);
  });

  it("is the first of the two when it comes twice", () => {
    expect(resolve("2026-10-25T02:30", "Europe/Madrid")).toBe("2026-10-25T00:30:00.000Z");
  });

  it("is refused for zones that are none, abbreviations and dates that do not exist", () => {
    expect(() => resolve("2026-12-01T10:00", "Mars/Olympus")).toThrow(/no time zone/);
    expect(() => resolve("2026-12-01T10:00", "CST")).toThrow(/no time zone/);
    expect(() => resolve("2026-12-01T10:00", "+02:00")).toThrow(/no time zone/);
    expect(() => resolve("2026-02-30T10:00", "Europe/Madrid")).toThrow(/does not exist/);
  });
});
