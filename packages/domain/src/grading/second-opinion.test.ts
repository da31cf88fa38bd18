import { describe, expect, it } from "vitest";
import type { AnswerResult } from "./answer-result.ts";
import type { ModelReply } from "./language-model.ts";
import { type FindEvidence, isSupported, takesSecondOpinion, withSecondOpinion } from "./second-opinion.ts";

const answer = "GET reads. HEAD too, at any time.";
const weights = new Map([
  ["a", 2],
  ["b", 1],
]);
const findEvidence: FindEvidence = (_id, quotes) =>
  quotes.flatMap((quote) => {
    const start = answer.indexOf(quote);
    return start < 0 ? [] : [{ start, end: start + quote.length }];
  });

type Criterion = AnswerResult["criteria"][number];
const criterion = (id: string, points: number, changes: Partial<Criterion> = {}): Criterion => ({
  id,
  points,
  verdict: points >= 0.75 ? "met" : points > 0 ? "partly" : "missed",
  state: "graded",
  confidence: 0.9,
  evidence: [],
  misconception: null,
  tests: [],
  ...changes,
});
const unsure = { state: "check", confidence: 0.5 } as const;
const embedded = (criteria: Criterion[], changes: Partial<AnswerResult> = {}): AnswerResult => ({
  grader: "embedded@1",
  score: 0.5,
  low: 0.3,
  high: 0.7,
  confidence: 0.9,
  state: "graded",
  flags: [],
  run: null,
  criteria,
  ...changes,
});
const opinion = (id: string, points: 0 | 0.5 | 1, evidence: string[] = []) => ({ id, points, evidence });
const merge = (grade: AnswerResult, criteria: ModelReply["criteria"]) =>
  withSecondOpinion(grade, weights, { criteria }, findEvidence);

describe("a language model's opinion beside the built-in grade", () => {
  it("settles what the built-in grader was unsure of when both judge alike, and moves no point", () => {
    const grade = embedded([criterion("a", 0.8, unsure), criterion("b", 0)], { state: "check" });
    const merged = merge(grade, [opinion("a", 1, ["GET reads."]), opinion("b", 0)]);
    expect(merged).toMatchObject({
      state: "graded",
      score: 0.5,
      low: 0.3,
      high: 0.7,
      criteria: [
        { points: 0.8, state: "graded", confidence: 0.8, evidence: [{ start: 0, end: 10 }] },
        { points: 0, state: "graded", confidence: 0.9 },
      ],
    });
    expect(merged?.confidence).toBeCloseTo(1, 10);
  });

  it("settles nothing without evidence that counts, be it for points or for none", () => {
    const grade = embedded([criterion("a", 1, unsure), criterion("b", 0, unsure)], { state: "check" });
    expect(merge(grade, [opinion("a", 1, ["GET is safe"]), opinion("b", 0)])).toEqual(grade);
    const half = merge(grade, [opinion("a", 1, ["GET reads"]), opinion("b", 0)]);
    expect(half).toMatchObject({ state: "check", criteria: [{ state: "graded" }, unsure] });
  });

  it("leaves an answer graded whose few doubts nobody settled", () => {
    const grade = embedded([criterion("a", 1), criterion("b", 0, unsure)]);
    expect(merge(grade, [opinion("a", 1), opinion("b", 0)])).toEqual(grade);
  });

  it("adds its quotes to the words that earned the points, beside those that are there", () => {
    const grade = embedded([criterion("a", 1, { evidence: [{ start: 11, end: 19 }] }), criterion("b", 0)]);
    const merged = merge(grade, [opinion("a", 1, ["HEAD too, at", "GET reads"]), opinion("b", 0)]);
    expect(merged?.criteria[0]?.evidence).toEqual([
      { start: 0, end: 9 },
      { start: 11, end: 19 },
    ]);
  });

  it("sends to a person what the two judge differently, by the built-in points and an interval with both", () => {
    const grade = embedded([criterion("a", 0), criterion("b", 1)], { score: 1 / 3, low: 0.3, high: 0.4 });
    const raised = merge(grade, [opinion("a", 1, ["GET reads"]), opinion("b", 1, ["HEAD too"])]);
    expect(raised).toMatchObject({
      state: "check",
      score: 1 / 3,
      low: 0.3,
      high: 1,
      criteria: [
        { points: 0, verdict: "missed", ...unsure, evidence: [] },
        { points: 1, state: "graded" },
      ],
    });
    const lowered = merge(grade, [opinion("a", 0), opinion("b", 0)]);
    expect(lowered).toMatchObject({ state: "check", score: 1 / 3, low: 0, high: 0.4 });
    expect(lowered?.criteria[1]).toMatchObject({ points: 1, verdict: "met", ...unsure });
    expect(lowered?.confidence).toBeLessThan(0.9);
  });

  it("sends points without evidence to a person, and does not stretch the interval for them", () => {
    const grade = embedded([criterion("a", 0), criterion("b", 0)]);
    const merged = merge(grade, [opinion("a", 1, ["GET is safe"]), opinion("b", 0)]);
    expect(merged).toMatchObject({ state: "check", score: 0.5, low: 0.3, high: 0.7 });
    expect(merged?.criteria[0]).toMatchObject({ points: 0, ...unsure });
  });

  it("never clears a flag", () => {
    const flagged = embedded([criterion("a", 1, unsure), criterion("b", 1)], {
      state: "check",
      flags: [{ code: "negated", reason: "x" }],
    });
    const merged = merge(flagged, [opinion("a", 1, ["GET reads"]), opinion("b", 1, ["HEAD too"])]);
    expect(merged).toMatchObject({ state: "check", criteria: [{ state: "graded" }, { state: "graded" }] });
  });

  it("keeps a misconception that the built-in grader sees", () => {
    const misconception = { text: "x", span: { start: 0, end: 3 } };
    const grade = embedded([
      criterion("a", 0, { verdict: "misconception", misconception }),
      criterion("b", 0),
    ]);
    for (const points of [0, 1] as const) {
      const merged = merge(grade, [opinion("a", points, ["GET reads"]), opinion("b", 0)]);
      expect(merged?.criteria[0]).toMatchObject({ verdict: "misconception", misconception });
    }
  });

  it("leaves a criterion that was not assessed as it is, whatever it quotes", () => {
    const open = criterion("a", 0, { state: "not-assessed" });
    for (const quote of ["GET reads", "GET is safe"]) {
      const merged = merge(embedded([open, criterion("b", 0)]), [opinion("a", 1, [quote]), opinion("b", 0)]);
      expect(merged?.criteria[0]).toEqual(open);
    }
  });

  it.each<[string, Partial<AnswerResult>]>([
    ["that says nothing", { score: 0, low: 0, high: 0 }],
    ["that could not be read", { state: "not-assessed" }],
    ["that speaks to the grader", { state: "check", flags: [{ code: "instructions", reason: "x" }] }],
  ])("changes nothing of an answer %s", (_what, changes) => {
    const grade = embedded([criterion("a", 0), criterion("b", 0)], changes);
    expect(takesSecondOpinion(grade)).toBe(false);
    expect(merge(grade, [opinion("a", 1, ["GET reads"]), opinion("b", 1, ["HEAD too"])])).toEqual(grade);
  });

  it("is worth nothing when a criterion is missing, made up or named twice", () => {
    const grade = embedded([criterion("a", 1), criterion("b", 1)]);
    expect(merge(grade, [opinion("a", 1, ["GET reads"])])).toBeNull();
    expect(merge(grade, [opinion("a", 1), opinion("c", 1)])).toBeNull();
    expect(merge(grade, [opinion("a", 1), opinion("a", 1)])).toBeNull();
  });
});

it("points need evidence, and no points need none", () => {
  expect([isSupported(1, []), isSupported(0.5, [{ start: 0, end: 3 }]), isSupported(0, [])]).toEqual([
    false,
    true,
    true,
  ]);
});
