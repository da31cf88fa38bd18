import { describe, expect, it } from "vitest";
import { lobbyPhase, waitInWords } from "./lobby-phase.ts";

const startsAt = new Date("2026-12-01T10:00:00Z");
const at = startsAt.getTime();
const waiting = { state: "waiting", startsAt, attemptId: null } as const;

describe("the lobby", () => {
  it("waits until the time has come, to the millisecond, then is ready by itself", () => {
    expect(lobbyPhase(waiting, at - 1)).toEqual({ kind: "waiting", msLeft: 1 });
    expect(lobbyPhase(waiting, at)).toEqual({ kind: "ready" });
  });

  it("leads back in, or to the review", () => {
    expect(lobbyPhase({ ...waiting, state: "started", attemptId: "a" }, at)).toEqual({
      kind: "started",
      attemptId: "a",
    });
    expect(lobbyPhase({ ...waiting, state: "finished", attemptId: "a" }, at).kind).toBe("finished");
  });

  it("offers nothing once cancelled", () => {
    expect(lobbyPhase({ ...waiting, state: "cancelled" }, at + 1)).toEqual({ kind: "cancelled" });
  });
});

it("a wait is said in its two largest units", () => {
  const words = [183_600, 12_000, 725, 40, 3_600, 0].map((seconds) => waitInWords(seconds * 1_000));
  expect(words).toEqual([
    "2 days 3 hours",
    "3 hours 20 minutes",
    "12 minutes 5 seconds",
    "40 seconds",
    "1 hour",
    "0 seconds",
  ]);
});
