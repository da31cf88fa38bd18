import { describe, expect, it } from "vitest";
import {
  changed,
  fromServer,
  heard,
  isUnheard,
  notHeard,
  retryNow,
  sendDueAt,
  sending,
} from "./latest-value.ts";

describe("a value of which the newest matters", () => {
  it("waits for a pause, then is sent once", () => {
    const notes = changed(fromServer(""), "fold", 100);
    expect(sendDueAt(notes, 700)).toBe(800);
    expect(sendDueAt(sending(notes), 700)).toBeNull();
    expect(sendDueAt(heard(sending(notes)), 700)).toBeNull();
  });

  it("sends again what changed while it was under way", () => {
    const after = heard(changed(sending(changed(fromServer(false), true, 0)), false, 10));
    expect(after.onServer).toBe(true);
    expect(isUnheard(after)).toBe(true);
    expect(sendDueAt(after, 0)).toBe(10);
  });

  it("is tried again after growing waits, and at once when the way is free", () => {
    const once = notHeard(sending(changed(fromServer(0), 1, 0)), 1_000);
    expect(sendDueAt(once, 0)).toBe(2_000);
    expect(sendDueAt(notHeard(sending(once), 5_000), 0)).toBe(7_000);
    expect(sendDueAt(retryNow(once, 1_200), 0)).toBe(1_200);
  });

  it("needs no request when it came back to what the server holds", () => {
    expect(sendDueAt(changed(changed(fromServer(false), true, 0), false, 5), 0)).toBeNull();
  });
});
