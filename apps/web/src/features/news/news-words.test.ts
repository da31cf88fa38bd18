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

describe("the words of grade news", () => {
  it("say what was asked and what became of the points", () => {
    expect(newsWords(decided)).toEqual({
      text: "Your appeal was answered. “names HEAD”: 0 became 2 of 2.",
      lowered: false,
    });
    expect(newsWords({ ...decided, before: 2, asked: null }).text).toMatch(/it stays at 2 of 2/);
  });

  it("mark what lowered a grade", () => {
    expect(newsWords({ ...decided, before: 2, after: 0 }).lowered).toBe(true);
    const regraded = {
      kind: "regraded" as const,
      before: 80,
      after: 60,
      fromVersion: 1,
      toVersion: 2,
      reason: "x",
    };
    expect(newsWords(regraded)).toMatchObject({
      lowered: true,
      text: expect.stringContaining("80 became 60 of 100"),
    });
  });
});
