import { describe, expect, it } from "vitest";
import * as z from "zod";
import { counted, nextReport, sign, startCounting, told, turnedTo, visibility } from "./active-time.ts";
import { announcement } from "./announcements.ts";
import { newClientId } from "./client-id.ts";
import { countdown, spokenDuration, stopwatch } from "./duration-words.ts";
import { afterSleep, clockFromPage, missedBetween, serverNow, withSample } from "./server-clock.ts";

describe("the server's clock", () => {
  const page = clockFromPage(1_000_000, 500);

  it("starts from the page's own time", () => {
    expect(serverNow(page, 1_500)).toBe(1_001_000);
  });

  it("trusts the answer with the shortest round trip", () => {
    const slow = withSample(page, { sentAt: 0, receivedAt: 800, serverNow: 1_000_900 });
    expect(slow.offsetMs).toBe(1_000_500);
    const fast = withSample(slow, { sentAt: 1_000, receivedAt: 1_020, serverNow: 1_001_010 });
    expect(fast.offsetMs).toBe(1_000_000);
    const slowAgain = withSample(fast, { sentAt: 2_000, receivedAt: 2_900, serverNow: 1_002_800 });
    expect(slowAgain.offsetMs).toBe(1_000_000);
  });

  it("forgets an answer after eight newer ones, for clocks drift", () => {
    let clock = withSample(page, { sentAt: 0, receivedAt: 2, serverNow: 1_000_001 });
    for (let i = 1; i <= 8; i++) {
      clock = withSample(clock, {
        sentAt: i * 10_000,
        receivedAt: i * 10_000 + 100,
        serverNow: 1_000_150 + i * 10_000,
      });
    }
    expect(clock.offsetMs).toBe(1_000_100);
  });

  it("notices that the computer slept, not that the clock was set back", () => {
    expect(missedBetween({ wall: 0, local: 0 }, { wall: 61_000, local: 1_000 })).toBe(60_000);
    expect(missedBetween({ wall: 0, local: 0 }, { wall: 1_100, local: 1_000 })).toBe(0);
    expect(missedBetween({ wall: 90_000, local: 0 }, { wall: 1_000, local: 1_000 })).toBe(0);
    const clock = withSample(page, { sentAt: 0, receivedAt: 2, serverNow: 1_000_001 });
    expect(serverNow(afterSleep(clock, 60_000), 1_000)).toBe(serverNow(clock, 1_000) + 60_000);
  });
});

describe("announcements", () => {
  it.each([
    [600_500, 599_900, "10 minutes left."],
    [300_001, 300_000, "5 minutes left."],
    [61_000, 59_000, "1 minute left."],
    [400, -10, "Time is up."],
  ])("from %i ms to %i ms says %s", (before, after, words) => {
    expect(announcement(before, after)).toBe(words);
  });

  it("says only the latest mark when several were passed asleep", () => {
    expect(announcement(1_200_000, 200_000)).toBe("5 minutes left.");
  });

  it("is silent between marks, at the start of a short interview, and when time is added", () => {
    expect(announcement(599_000, 598_000)).toBeNull();
    expect(announcement(290_000, 289_000)).toBeNull();
    expect(announcement(100_000, 700_000)).toBeNull();
  });
});

describe("active time", () => {
  it("counts while the person is there and stops a minute after the last sign", () => {
    const time = counted(sign(startCounting("q1", 0), 20_000), 200_000);
    expect(time.untold).toEqual({ q1: 80_000 });
  });

  it("does not count while the page is hidden", () => {
    const hidden = visibility(startCounting("q1", 0), false, 5_000);
    const back = visibility(counted(hidden, 30_000), true, 40_000);
    expect(counted(back, 42_000).untold).toEqual({ q1: 7_000 });
  });

  it("keeps questions apart, and tells of the one left behind first", () => {
    const time = counted(turnedTo(startCounting("q1", 0), "q2", 9_000), 12_000);
    expect(time.untold).toEqual({ q1: 9_000, q2: 3_000 });
    const first = nextReport(time);
    expect(first).toEqual({ questionId: "q1", activeMs: 9_000 });
    expect(nextReport(told(time, first))).toEqual({ questionId: "q2", activeMs: 3_000 });
  });

  it("tells at most a minute at once and the rest later", () => {
    let time = startCounting("q1", 0);
    for (let at = 0; at <= 90_000; at += 10_000) time = sign(time, at);
    const report = nextReport(time);
    expect(report.activeMs).toBe(60_000);
    expect(nextReport(told(time, report)).activeMs).toBe(30_000);
  });
});

describe("times in words", () => {
  it("counts down to zero only when time is up", () => {
    expect([1_661_000, 3_909_000, 1, 0, -5].map(countdown)).toEqual([
      "27:41",
      "1:05:09",
      "0:01",
      "0:00",
      "0:00",
    ]);
    expect(stopwatch(192_900)).toBe("3:12");
  });

  it("is spoken in full", () => {
    expect(spokenDuration(1_661_000)).toBe("27 minutes 41 seconds");
    expect(spokenDuration(3_601_000)).toBe("1 hour 1 second");
    expect(spokenDuration(0)).toBe("0 seconds");
  });
});

it("client ids are UUIDs of version 4, each new", () => {
  const ids = Array.from({ length: 50 }, () => newClientId());
  for (const id of ids) expect(z.uuid({ version: "v4" }).safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(50);
});
