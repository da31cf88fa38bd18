import type { GradeEvent } from "@viva/domain/grading/history";
import { expect, it } from "vitest";
import { eventReason, eventWords } from "./describe-history.ts";

const at = new Date("2026-11-25T10:00:00Z");
const words = (event: GradeEvent) => eventWords(event, "free-text", () => "2 Dec");

it("says what happened to a grade, and who did it in their part", () => {
  const graded = {
    kind: "graded",
    at,
    grader: "embedded@2.0.0",
    version: 1,
    answerHash: "ab",
    model: null,
  } as const;
  expect(words({ ...graded, again: false, score: 77.6, low: 25, high: 100 })).toBe(
    "78 of 100, likely 25 to 100, by version 1 of the rubric. Graded by the built-in grader, version 2.0.0.",
  );
  expect(words({ ...graded, again: true, score: 0, low: 0, high: 0 })).toMatch(
    /^Regraded: 0 of 100, by version 1 /,
  );
  const asked = (outcome: string) =>
    words({ ...graded, again: false, score: 0, low: 0, high: 0, model: { name: "small", outcome } });
  expect(asked("time-out")).toMatch(
    / 2\.0\.0\. The language model small was asked too, but its opinion could not be had\.$/,
  );
  expect(asked("used")).not.toContain("could not be had");
  const by = { role: "interviewer", reader: false } as const;
  const decided = {
    kind: "decided",
    at,
    by,
    statement: "s",
    points: 1.5,
    maxPoints: 2,
    reason: "r",
  } as const;
  expect(words(decided)).toBe("An interviewer gave 1.5 of 2 for “s”.");
  expect(eventReason(decided)).toBe("r");
  expect(words({ kind: "taken-back", at, by: { role: "candidate", reader: true }, statement: "s" })).toBe(
    "You took a decision back on “s”.",
  );
  const request = { kind: "asked", at, statement: "s", reason: "", dueAt: at } as const;
  expect(words({ ...request, what: "appeal" })).toBe("“s” was appealed, with an answer due by 2 Dec.");
  expect(words({ ...request, what: "check" })).toBe("An interviewer was asked to look at “s” by 2 Dec.");
  expect(eventReason({ kind: "withdrawn", at, statement: "s" })).toBe("");
});
