import { describe, expect, it } from "vitest";
import { newsWords } from "./news-words.ts";

const decided = {
  kind: "decided" as const,
  statement: "names HEAD",
  asked: "appeal" as const,
  before: 0,
  after: 2,
  maxPoints: 2,
  reason: "It does.",
};

const day = (date: Date) => `${date.getUTCDate()} Dec`;

describe("the words of grade news", () => {
  it("say what was asked and what became of the points", () => {
    expect(newsWords(decided, day)).toEqual({
      text: "Your appeal was answered. “names HEAD”: 0 became 2 of 2.",
      lowered: false,
    });
    expect(newsWords({ ...decided, before: 2, asked: null }, day).text).toMatch(/it stays at 2 of 2/);
  });

  it("mark what lowered a grade", () => {
    expect(newsWords({ ...decided, before: 2, after: 0 }, day).lowered).toBe(true);
    const regraded = {
      kind: "regraded" as const,
      before: 80,
      after: 60,
      fromVersion: 1,
      toVersion: 2,
      reason: "x",
    };
    expect(newsWords(regraded, day)).toMatchObject({
      lowered: true,
      text: expect.stringContaining("80 became 60 of 100"),
    });
  });

  it("tell what a decision that is taken back leaves, and mark it where points are lost", () => {
    const back = { kind: "taken-back" as const, statement: "names HEAD" };
    expect(newsWords({ ...back, change: { before: 2, after: 0, maxPoints: 2 } }, day)).toEqual({
      text: "An interviewer took a decision back, so that it counts no more. “names HEAD”: 2 became 0 of 2.",
      lowered: true,
    });
    expect(newsWords({ ...back, change: { before: 0, after: 2, maxPoints: 2 } }, day).lowered).toBe(false);
    // From before the points were kept.
    expect(newsWords(back, day)).toEqual({
      text: "An interviewer took a decision back: “names HEAD” is graded as before.",
      lowered: false,
    });
  });

  it("tell what a regrade made of a decision too, and show scores apart where they are", () => {
    const regraded = {
      kind: "regraded" as const,
      before: 60,
      after: 60,
      fromVersion: 1,
      toVersion: 2,
      reason: "",
    };
    const words = newsWords({ ...regraded, lapsed: ["names HEAD"] }, day);
    expect(words).toEqual({
      text: "The rubric was changed and your answer graded again: it stays at 60 of 100 (version 1 to 2). What a person decided on “names HEAD” no longer counts, for that criterion says something else now.",
      lowered: false,
    });
    expect(newsWords({ ...regraded, before: 25.3, after: 24.8 }, day)).toMatchObject({
      text: expect.stringContaining("25.3 became 24.8 of 100"),
      lowered: true,
    });
  });

  it("call nothing lowered that is shown alike", () => {
    expect(newsWords({ ...decided, before: 1.96, after: 1.95 }, day)).toMatchObject({ lowered: false });
  });

  it("tell who may answer that an appeal is overdue, and its candidate that the answer is late", () => {
    const overdue = { statement: "names HEAD", asked: "appeal" as const, dueAt: "2026-12-09T10:00:00.000Z" };
    expect(newsWords({ kind: "overdue", ...overdue }, day).text).toBe(
      "An appeal waits for an answer that was due by 9 Dec: “names HEAD”.",
    );
    expect(newsWords({ kind: "late", ...overdue }, day).text).toMatch(
      /^Your appeal is not answered yet\. The answer was due by 9 Dec and is late/,
    );
    expect(newsWords({ kind: "late", ...overdue, asked: "check" }, day).text).toMatch(/^What you asked/);
  });
});
