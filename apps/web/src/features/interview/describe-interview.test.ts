import { expect, it } from "vitest";
import { describeContent, describeTopics } from "./describe-interview.ts";

it("says how much is asked, in what time, of what kind and on what", () => {
  const base = { questionCount: 8, durationMinutes: 45, include: "text-and-code" as const };
  expect(describeContent({ ...base, topics: [] })).toBe("8 questions in 45 min, text and code");
  expect(describeContent({ ...base, questionCount: 1, topics: [{ id: "a/b", name: "Caching" }] })).toBe(
    "1 question in 45 min, text and code, on Caching",
  );
});

it("names up to three topics and counts the rest", () => {
  expect(describeTopics([])).toBeNull();
  expect(describeTopics(["A", "B", "C"])).toBe("A, B and C");
  expect(describeTopics(["A", "B", "C", "D"])).toBe("A, B and 2 more topics");
});
