import type { GradingProgress } from "@viva/domain/grading/views";
import { expect, it } from "vitest";
import { progressWords } from "./describe-progress.ts";

const id = "01a1fbdc-64a8-7335-9ccb-fa33069c5577";
const answer = (
  status: GradingProgress["answers"][number]["status"],
): GradingProgress["answers"][number] => ({
  attemptQuestionId: id,
  position: 1,
  title: "A question",
  kind: "code",
  status,
  score: null,
  state: null,
});
const progress = (part: Partial<GradingProgress>): GradingProgress => ({
  attemptId: id,
  status: "grading",
  total: 8,
  graded: 3,
  ahead: 0,
  answers: [answer("running")],
  ...part,
});

it("tells how far grading is, and of a fault that it costs nothing", () => {
  expect(progressWords(progress({})).spoken).toBe("3 of 8 answers graded");
  expect(progressWords(progress({ answers: [answer("retrying")] })).spoken).toContain("no points are lost");
});

it("tells the place in the queue while others come first", () => {
  expect(progressWords(progress({ ahead: 12, status: "queued" })).detail).toContain("12 answers of other");
  expect(progressWords(progress({ ahead: 1 })).detail).toContain("1 answer of other interviews is graded");
  expect(progressWords(progress({})).detail).not.toContain("other interviews");
});

it("never calls a grading that stopped graded", () => {
  expect(progressWords(progress({ status: "failed" })).title).toBe("Grading did not finish");
  expect(progressWords(progress({ status: "done" })).title).toBe("Graded");
});
