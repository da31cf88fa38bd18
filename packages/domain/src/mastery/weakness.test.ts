import { describe, expect, it } from "vitest";
import { type MasteryObservation, weaknessReport } from "./weakness.ts";

const now = new Date("2026-11-21T10:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const answer = (topic: string, score: number, attemptId = "a1", days = 0): MasteryObservation => ({
  topic,
  given: "answered",
  score,
  attemptId,
  at: daysAgo(days),
});
const only = (history: MasteryObservation[]) => {
  const [estimate] = weaknessReport(history, now);
  if (!estimate) throw new Error("no estimate");
  return estimate;
};

describe("the weakness report", () => {
  it("puts the weakest topic first and topics that cannot be told yet last", () => {
    const report = weaknessReport(
      [
        ...[0.9, 1, 0.9, 1].map((score) => answer("auth/jwt", score)),
        ...[0.2, 0.1, 0.3].map((score) => answer("api/idempotency", score)),
        answer("drf/views", 0),
      ],
      now,
    );
    expect(report.map((each) => [each.topic, each.standing])).toEqual([
      ["api/idempotency", "weak"],
      ["auth/jwt", "strong"],
      ["drf/views", "too-few"],
    ]);
  });

  it("pulls a single answer towards the middle and narrows as answers come in", () => {
    const one = only([answer("t/x", 1)]);
    const ten = only(Array.from({ length: 10 }, () => answer("t/x", 1)));
    expect(one.estimate).toBeCloseTo(2 / 3, 10);
    expect(ten.estimate).toBeCloseTo(11 / 12, 10);
    expect(ten.high - ten.low).toBeLessThan(one.high - one.low);
    expect(one.low).toBeLessThan(one.estimate);
    expect(one.high).toBeGreaterThan(one.estimate);
  });

  it("lets old answers fade by half every 60 days", () => {
    const faded = only([answer("t/x", 1, "a1", 60), answer("t/x", 0, "a2", 0)]);
    expect(faded.estimate).toBeCloseTo(1.5 / 3.5, 10);
  });

  it("tells the change that the newest attempt made, and none after a first attempt", () => {
    const first = only([answer("t/x", 0.2, "a1", 1)]);
    const second = only([answer("t/x", 0.2, "a1", 1), answer("t/x", 1, "a2", 0)]);
    expect(first.change).toBeNull();
    expect(second.change).toBeGreaterThan(0.1);
  });

  it("takes a blank for a quarter of an answer without points, and what was not reached for nothing", () => {
    const blank = { ...answer("t/x", 0), given: "left-blank" as const };
    const unseen = { ...answer("t/x", 0), given: "not-reached" as const };
    expect(only([answer("t/x", 1), blank]).estimate).toBeCloseTo(2 / 3.25, 10);
    expect(only([answer("t/x", 1), unseen])).toEqual({ ...only([answer("t/x", 1)]), unanswered: 1 });
    expect(only([answer("t/x", 0), blank])).toMatchObject({ answers: 1, unanswered: 1, standing: "too-few" });
    expect(only(Array.from({ length: 7 }, () => blank)).standing).toBe("too-few");
    expect(only(Array.from({ length: 8 }, () => blank))).toMatchObject({ answers: 0, standing: "weak" });
    expect(weaknessReport([unseen], now)).toEqual([]);
    const later = { ...answer("t/x", 0, "a2"), given: "not-reached" as const };
    expect(only([answer("t/x", 1, "a1", 1), later]).change).toBeCloseTo(0, 10);
    expect(only([{ ...unseen, at: daysAgo(1) }, answer("t/x", 1, "a2")]).change).toBeNull();
  });

  it("is empty for an empty history", () => {
    expect(weaknessReport([], now)).toEqual([]);
  });
});
