import { describe, expect, it } from "vitest";
import { CODE_WINDOW_MS, type StartedCode, whenCodeMayStart } from "./code-allowance.ts";

const now = new Date("2026-05-04T12:00:00Z");
const minutesAgo = (minutes: number, codeQuestions: number): StartedCode => ({
  startedAt: new Date(now.getTime() - minutes * 60_000),
  codeQuestions,
});
const minutesFromNow = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe("whenCodeMayStart", () => {
  it("is now while the questions of the last hour leave room", () => {
    expect(whenCodeMayStart([], 20, now)).toBeNull();
    expect(whenCodeMayStart([minutesAgo(50, 20), minutesAgo(10, 20)], 20, now)).toBeNull();
  });

  it("is when so many have fallen out of the hour that the new ones fit", () => {
    const started = [minutesAgo(10, 20), minutesAgo(50, 20), minutesAgo(30, 20)];
    expect(whenCodeMayStart(started, 1, now)).toEqual(minutesFromNow(10));
    expect(whenCodeMayStart(started, 20, now)).toEqual(minutesFromNow(10));
    expect(whenCodeMayStart([minutesAgo(10, 50), minutesAgo(50, 10)], 20, now)).toEqual(minutesFromNow(50));
  });

  it("does not count what fell out of the hour, nor interviews without code", () => {
    const past = { startedAt: new Date(now.getTime() - CODE_WINDOW_MS), codeQuestions: 60 };
    expect(whenCodeMayStart([past, minutesAgo(5, 0)], 60, now)).toBeNull();
  });

  it("lets somebody who has started nothing start any interview", () => {
    expect(whenCodeMayStart([], 200, now)).toBeNull();
    expect(whenCodeMayStart([minutesAgo(5, 1)], 200, now)).toEqual(minutesFromNow(55));
  });
});
