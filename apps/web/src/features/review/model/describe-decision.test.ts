import { describe, expect, it } from "vitest";
import { appealWords, decisionWords, lapsedWords } from "./describe-decision.ts";

const at = new Date("2026-12-02T10:00:00Z");
const automatic = { verdict: "partly" as const, state: "check" as const, points: 0.5 };
const decision = { id: "d", by: "candidate" as const, reason: "", at, mayUndo: true };

describe("the words of a decision", () => {
  it("tell who decided what, and what the grader gave", () => {
    expect(decisionWords({ decision, automatic, points: 2, maxPoints: 2 })).toBe(
      "You decided that it counts. The grader was not sure and gave 0.5.",
    );
    const interviewer = { ...decision, by: "interviewer" as const, mayUndo: false };
    expect(
      decisionWords({
        decision: interviewer,
        automatic: { ...automatic, state: "graded" },
        points: 0,
        maxPoints: 2,
      }),
    ).toBe("An interviewer decided that it does not count. The grader gave 0.5.");
    expect(
      decisionWords({ decision: { ...decision, mayUndo: false }, automatic, points: 1, maxPoints: 2 }),
    ).toMatch(/^The candidate decided on 1 of 2\./);
  });
});

describe("the words of a decision that lapsed", () => {
  it("tell what it was, on which words, and that it no longer counts", () => {
    const lapsed = {
      by: "interviewer" as const,
      own: false,
      reason: "",
      at,
      points: 1,
      statement: "Names GET",
    };
    const day = () => "2 Dec";
    expect(lapsedWords(lapsed, day)).toBe(
      "An interviewer decided on 2 Dec that it counts, when the criterion read “Names GET”. It was reworded since, so that decision no longer counts.",
    );
    expect(lapsedWords({ ...lapsed, own: true, points: 0.5 }, day)).toMatch(
      /^You decided on 2 Dec on 50% of/,
    );
  });
});

describe("the words of an appeal", () => {
  const appeal = {
    id: "x",
    kind: "appeal" as const,
    reason: "",
    raisedAt: at,
    dueAt: new Date("2026-12-09T10:00:00Z"),
    status: "open" as const,
    mayWithdraw: true,
  };
  const day = (date: Date) => `${date.getUTCDate()} Dec`;

  it("say by when an answer is due, that it is late, or that it came", () => {
    expect(appealWords(appeal, day, at)).toBe("Appealed on 2 Dec, an answer is due by 9 Dec.");
    expect(appealWords(appeal, day, new Date("2026-12-10T00:00:00Z"))).toMatch(
      /was due by 9 Dec and is late/,
    );
    expect(appealWords({ ...appeal, kind: "check", status: "answered" }, day, at)).toBe(
      "An interviewer was asked to look on 2 Dec, answered.",
    );
  });
});
