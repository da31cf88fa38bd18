import { describe, expect, it } from "vitest";
import { type ClockEvent, deadline, decideSave, GRACE_MS, isExpired, submission } from "./ledger.ts";

const start = new Date("2026-11-21T10:00:00Z");
const after = (ms: number) => new Date(start.getTime() + ms);
const started: ClockEvent = { kind: "started", at: start, allowanceMs: 60_000 };

describe("the ledger of an attempt", () => {
  it("puts the deadline at the start plus the allowance", () => {
    expect(deadline([started])).toEqual(after(60_000));
  });

  it("moves the deadline by extensions and credited outages, in any order", () => {
    const extended: ClockEvent = { kind: "extended", at: after(1), byMs: 30_000, reason: "a fire alarm" };
    const outage: ClockEvent = {
      kind: "outage-credited",
      at: after(2),
      byMs: 5_000,
      from: after(0),
      to: after(5_000),
    };
    expect(deadline([started, extended, outage])).toEqual(after(95_000));
    expect(deadline([outage, extended, started])).toEqual(after(95_000));
  });

  it("has no deadline before the start", () => {
    expect(() => deadline([])).toThrow(/no start/);
  });

  it("keeps a save within the grace and refuses one after it", () => {
    expect(decideSave([started], after(60_000 + GRACE_MS))).toEqual({ kind: "keep" });
    expect(decideSave([started], after(60_000 + GRACE_MS + 1))).toEqual({
      kind: "closed",
      reason: "late",
      at: after(60_000),
    });
  });

  it("refuses a save after the candidate finished, even with time left", () => {
    const ledger: ClockEvent[] = [started, { kind: "submitted", at: after(10_000), by: "candidate" }];
    expect(decideSave(ledger, after(11_000))).toEqual({
      kind: "closed",
      reason: "submitted",
      at: after(10_000),
    });
    expect(submission(ledger)?.by).toBe("candidate");
  });

  it("expires only after the grace, and never once submitted", () => {
    expect(isExpired([started], after(60_000 + GRACE_MS - 1))).toBe(false);
    expect(isExpired([started], after(60_000 + GRACE_MS))).toBe(true);
    const ledger: ClockEvent[] = [started, { kind: "submitted", at: after(1), by: "candidate" }];
    expect(isExpired(ledger, after(200_000))).toBe(false);
  });
});
