import { describe, expect, it, vi } from "vitest";
import { timeSpentMs } from "./room-state.ts";
import { Q1, Q2 } from "./room-store.fixture.ts";
import { MINUTE, syncOf, TestRoom } from "./test-room.fixture.ts";

const attempt = new TestRoom();

describe("the deadline", () => {
  it("brings in the last keystroke and submits by itself", async () => {
    const store = await attempt.open();
    await vi.advanceTimersByTimeAsync(30 * MINUTE - 500);
    store.type(Q1, "just in time");
    await vi.advanceTimersByTimeAsync(1_500);
    expect(attempt.server.text(Q1)).toBe("just in time");
    expect(store.get().finish).toMatchObject({ kind: "done", unsent: [] });
    store.type(Q1, "too late");
    expect(syncOf(store).text).toBe("just in time");
  });

  it("follows the server when it moves, also after it seemed to have passed", async () => {
    const store = await attempt.open();
    attempt.server.deadlineAt += 5 * MINUTE;
    await vi.advanceTimersByTimeAsync(31 * MINUTE);
    expect(store.get().finish.kind).toBe("answering");
    attempt.server.down = "offline";
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(store.get().finish.kind).toBe("time-up");
    attempt.server.deadlineAt += 10 * MINUTE;
    attempt.server.down = null;
    await vi.advanceTimersByTimeAsync(11_000);
    expect(store.get().finish.kind).toBe("answering");
  });

  it("tells honestly what never arrived when the page was offline", async () => {
    const store = await attempt.open();
    attempt.server.down = "offline";
    store.type(Q1, "in the dark");
    await vi.advanceTimersByTimeAsync(31 * MINUTE);
    expect(store.get().finish.kind).toBe("time-up");
    attempt.server.submittedAt = new Date(attempt.server.deadlineAt);
    attempt.server.down = null;
    store.resume();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(store.get().finish).toEqual({ kind: "done", by: "deadline", unsent: [Q1] });
    expect([...attempt.device.records.values()][0]?.answer.text).toBe("in the dark");
  });

  it("is met by the page when it comes back and nobody has handed in", async () => {
    const store = await attempt.open();
    attempt.server.down = "offline";
    store.type(Q1, "in the dark");
    await vi.advanceTimersByTimeAsync(31 * MINUTE);
    attempt.server.down = null;
    attempt.server.closed = true;
    await vi.advanceTimersByTimeAsync(25_000);
    expect(attempt.server.submittedAt).not.toBeNull();
    expect(store.get().finish).toEqual({ kind: "done", by: "deadline", unsent: [Q1] });
  });

  it("is noticed when another device submitted", async () => {
    const store = await attempt.open();
    attempt.server.submittedAt = new Date();
    await vi.advanceTimersByTimeAsync(11_000);
    expect(store.get().finish).toEqual({ kind: "done", by: "elsewhere", unsent: [] });
  });
});

describe("time on a question", () => {
  it("is not counted twice when the answer to a heartbeat was lost", async () => {
    const store = await attempt.open();
    attempt.server.loseBeats = 3;
    await vi.advanceTimersByTimeAsync(50_000);
    const told = attempt.server.activeMs.get(Q1) ?? 0;
    expect(told).toBeGreaterThan(30_000);
    expect(told).toBeLessThanOrEqual(50_200);
    expect(timeSpentMs(store.get(), Q1, performance.now())).toBeCloseTo(50_200, -3);
  });

  it("counts where the person is and is told to the server", async () => {
    const store = await attempt.open();
    await vi.advanceTimersByTimeAsync(5_000);
    store.turnTo(Q2);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(timeSpentMs(store.get(), Q1, performance.now())).toBeCloseTo(5_200, -3);
    expect(attempt.server.activeMs.get(Q1)).toBeGreaterThan(4_000);
    expect(attempt.server.activeMs.get(Q2)).toBeGreaterThan(20_000);
  });
});
