import { describe, expect, it } from "vitest";
import { type HighlightedCriterion, highlight, spanWithin } from "./highlight.ts";

const criterion = (id: string, part: Partial<HighlightedCriterion>): HighlightedCriterion => ({
  id,
  verdict: "met",
  state: "graded",
  evidence: [],
  misconception: null,
  ...part,
});

/** Segments as "text" or "[tone ids: text]". */
const shown = (answer: string, criteria: readonly HighlightedCriterion[]) =>
  highlight(answer, criteria).map(({ text, tone, criteria: ids }) =>
    tone === null ? text : `[${tone} ${ids.join("+")}: ${text}]`,
  );

describe("highlighting an answer", () => {
  it("leaves an answer that no criterion points at in one piece", () => {
    expect(shown("one two", [criterion("a", {})])).toEqual(["one two"]);
    expect(shown("", [])).toEqual([]);
  });

  it("takes the tone from the verdict", () => {
    expect(
      shown("aa bb cc", [
        criterion("met", { evidence: [{ start: 0, end: 2 }] }),
        criterion("part", { verdict: "partly", evidence: [{ start: 3, end: 5 }] }),
        criterion("bad", { verdict: "misconception", evidence: [{ start: 6, end: 8 }] }),
      ]),
    ).toEqual(["[evidence met: aa]", " ", "[partly part: bb]", " ", "[misconception bad: cc]"]);
  });

  it("marks nothing for a criterion that was missed for sure, and marks where the grader is not sure", () => {
    const evidence = [{ start: 0, end: 2 }];
    expect(shown("aa bb", [criterion("a", { verdict: "missed", evidence })])).toEqual(["aa bb"]);
    expect(shown("aa bb", [criterion("a", { verdict: "missed", state: "check", evidence })])).toEqual([
      "[unsure a: aa]",
      " bb",
    ]);
  });

  it("cuts overlapping spans and colours the overlap by what costs points", () => {
    expect(
      shown("abcdef", [
        criterion("a", { evidence: [{ start: 0, end: 4 }] }),
        criterion("b", { verdict: "partly", evidence: [{ start: 2, end: 6 }] }),
      ]),
    ).toEqual(["[evidence a: ab]", "[partly a+b: cd]", "[partly b: ef]"]);
  });

  it("keeps a span inside another one visible", () => {
    expect(
      shown("abcdef", [
        criterion("a", { evidence: [{ start: 0, end: 6 }] }),
        criterion("b", { verdict: "misconception", evidence: [{ start: 2, end: 4 }] }),
      ]),
    ).toEqual(["[evidence a: ab]", "[misconception a+b: cd]", "[evidence a: ef]"]);
  });

  it("shows a misconception beside the evidence of the same criterion", () => {
    expect(
      shown("good but wrong", [
        criterion("a", {
          evidence: [{ start: 0, end: 4 }],
          misconception: { text: "It is wrong", span: { start: 9, end: 14 } },
        }),
      ]),
    ).toEqual(["[evidence a: good]", " but ", "[misconception a: wrong]"]);
  });

  it("joins spans of one criterion that touch or repeat", () => {
    expect(
      shown("abcd", [
        criterion("a", {
          evidence: [
            { start: 0, end: 2 },
            { start: 2, end: 4 },
            { start: 1, end: 3 },
          ],
        }),
      ]),
    ).toEqual(["[evidence a: abcd]"]);
  });

  it("cuts spans that leave the answer and drops those outside or empty", () => {
    expect(
      shown("abcd", [
        criterion("a", {
          evidence: [
            { start: -3, end: 1 },
            { start: 3, end: 99 },
            { start: 50, end: 60 },
            { start: 2, end: 2 },
            { start: 3, end: 1 },
          ],
        }),
      ]),
    ).toEqual(["[evidence a: a]", "bc", "[evidence a: d]"]);
  });

  it("never cuts a character that takes two units", () => {
    const answer = "a😀b😀c";
    const segments = highlight(answer, [criterion("a", { evidence: [{ start: 2, end: 5 }] })]);
    expect(segments.map((segment) => segment.text)).toEqual(["a", "😀b😀", "c"]);
    expect(spanWithin(answer, { start: 2, end: 3 })).toEqual({ start: 1, end: 3 });
  });

  it("adds up to the answer whatever the spans", () => {
    const answer = "Zwei 🧪 und noch 👩‍🔬 mehr";
    const criteria = Array.from({ length: 12 }, (_, index) =>
      criterion(`c${index}`, {
        evidence: [{ start: (index * 7) % 23, end: ((index * 7) % 23) + ((index * 5) % 11) - 1 }],
      }),
    );
    const segments = highlight(answer, criteria);
    expect(segments.map((segment) => segment.text).join("")).toBe(answer);
    expect(segments.map((segment) => segment.start)).toEqual(
      segments.map((_, index) => segments.slice(0, index).reduce((sum, { text }) => sum + text.length, 0)),
    );
  });
});
