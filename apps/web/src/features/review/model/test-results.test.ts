import type { ReviewCriterion } from "@viva/domain/grading/views";
import { expect, it } from "vitest";
import { sampleCriterion } from "./criterion.fixture.ts";
import { testResults } from "./test-results.ts";

const test = (name: string, show: "visible" | "hidden"): ReviewCriterion["tests"][number] => ({
  name,
  show,
  passed: true,
  message: null,
  expected: null,
  got: null,
  ms: 1,
});

const criterion = (id: string, tests: ReviewCriterion["tests"]) =>
  sampleCriterion({ id, by: "tests", tests });

it("lists a test that two criteria rest on once, with both", () => {
  const { visible, hidden } = testResults({
    criteria: [
      criterion("a", [test("sorts", "visible"), test("is stable", "hidden")]),
      criterion("b", [test("sorts", "visible")]),
    ],
  });
  expect(visible.map(({ name, criteria }) => [name, criteria])).toEqual([["sorts", ["a", "b"]]]);
  expect(hidden.map(({ name, criteria }) => [name, criteria])).toEqual([["is stable", ["a"]]]);
});
