import { describe, expect, test } from "vitest";
import { gradeAnswer } from "./grade-answer.ts";
import { suggestAdditions } from "./suggest-additions.ts";
import { FILES, GOOD, PARTIAL } from "./testing-rubric.ts";

describe("the smallest addition", () => {
  const suggestions = suggestAdditions({ ...FILES, answer: PARTIAL });

  test("is told for each criterion that the answer does not meet", () => {
    const open = gradeAnswer({ ...FILES, answer: PARTIAL }).criteria.filter(
      ({ verdict }) => verdict !== "met",
    );
    expect(suggestions.map(({ criterionId }) => criterionId).toSorted()).toEqual(
      open.map(({ id }) => id).toSorted(),
    );
  });

  test("raises the score by what it says when it is added", () => {
    const before = gradeAnswer({ ...FILES, answer: PARTIAL });
    for (const { criterionId, addition, points, gain } of suggestions) {
      const after = gradeAnswer({ ...FILES, answer: `${PARTIAL} ${addition}.` });
      expect(after.score - before.score).toBeCloseTo(gain, 3);
      expect(gain).toBeGreaterThan(0);
      expect(after.criteria.find(({ id }) => id === criterionId)?.points).toBe(points);
    }
  });

  test("is a whole phrasing of the rubric and no longer than the statement", () => {
    for (const { criterionId, addition } of suggestions) {
      const criterion = FILES.criteria.find(({ id }) => id === criterionId);
      const texts = [criterion?.statement ?? "", ...(criterion?.accept ?? [])];
      expect(texts).toContain(addition);
      expect(addition.length).toBeLessThanOrEqual(criterion?.statement.length ?? 0);
    }
  });
});

test("an empty answer gets one for every criterion, a full answer none", () => {
  expect(suggestAdditions({ ...FILES, answer: "" })).toHaveLength(FILES.criteria.length);
  expect(suggestAdditions({ ...FILES, answer: GOOD })).toEqual([]);
});
