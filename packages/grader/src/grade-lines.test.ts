import { expect, test } from "vitest";
import { gradeAnswer } from "./grade-answer.ts";
import { gradeLines } from "./grade-lines.ts";
import { FILES, GOOD } from "./testing-rubric.ts";

test("a line gives what the grader gives, under its id", () => {
  const [graded] = gradeLines([JSON.stringify({ id: "a1", ...FILES, answer: GOOD })]);
  expect(graded).toEqual({ id: "a1", ...gradeAnswer({ ...FILES, answer: GOOD }) });
});

test("criteria may leave out weight, phrasings and misconceptions", () => {
  const criteria = [{ id: "c", statement: "the with statement closes the file" }];
  const [graded] = gradeLines([JSON.stringify({ id: 7, question: "?", criteria, answer: GOOD })]);
  expect(graded).toMatchObject({ id: 7, criteria: [{ id: "c", verdict: "met" }] });
});

test("without criteria the reference is split into sentences", () => {
  const [graded] = gradeLines([JSON.stringify({ id: "a", ...FILES, criteria: undefined, answer: GOOD })]);
  expect(graded).toMatchObject({ criteria: [{ id: "s1" }, { id: "s2" }, { id: "s3" }] });
});

test("a bad line is told by number and field, and the next one is graded", () => {
  const good = JSON.stringify({ id: "a", ...FILES, answer: GOOD });
  const results = [...gradeLines(["", "{", `{"id":"b","question":"?","reference":"x"}`, good])];
  expect(results[0]).toMatchObject({ line: 2, error: expect.stringContaining("not JSON") });
  expect(results[1]).toMatchObject({ line: 3, error: expect.stringContaining("answer") });
  expect(results[2]).toMatchObject({ id: "a" });
});

test.each([
  ["a list", "[]", "line"],
  [
    "a weight of nothing",
    { criteria: [{ id: "c", statement: "it closes", weight: 0 }] },
    "criteria.0.weight",
  ],
  ["an empty statement", { criteria: [{ id: "c", statement: "  " }] }, "criteria.0.statement"],
  ["one id twice", { criteria: ["a", "b"].map((statement) => ({ id: "c", statement })) }, "criteria"],
  ["a question without end", { question: "why ".repeat(10_000) }, "question"],
])("%s is refused with its line and field", (_, change, field) => {
  const line =
    typeof change === "string" ? change : JSON.stringify({ id: "a", ...FILES, answer: GOOD, ...change });
  expect([...gradeLines(["", line])]).toEqual([{ line: 2, error: expect.stringMatching(`^${field}: `) }]);
});

test("null stands for what was left out", () => {
  const [graded] = gradeLines([JSON.stringify({ id: "a", ...FILES, criteria: null, answer: GOOD })]);
  expect(graded).toMatchObject({ criteria: [{ id: "s1" }, { id: "s2" }, { id: "s3" }] });
});
