import { expect, it } from "vitest";
import { standing } from "./standing.ts";

it("says how a topic stands, on how many answers, and where it moves", () => {
  expect(standing({ standing: "weak", change: null, answers: 1, unanswered: 0 })).toEqual({
    word: "weak",
    detail: "1 answer",
    meter: "bad",
  });
  expect(standing({ standing: "middling", change: 14.2, answers: 4, unanswered: 0 }).detail).toBe(
    "4 answers, up 14",
  );
  expect(standing({ standing: "strong", change: -6, answers: 4, unanswered: 0 }).detail).toBe(
    "4 answers, down 6",
  );
  expect(standing({ standing: "strong", change: 2.9, answers: 4, unanswered: 0 }).detail).toBe(
    "4 answers, steady",
  );
});

it("tells what was asked and not answered apart from answers", () => {
  expect(standing({ standing: "weak", change: 5, answers: 1, unanswered: 3 }).detail).toBe(
    "1 answer, 3 not answered, up 5",
  );
  expect(standing({ standing: "too-few", change: null, answers: 0, unanswered: 1 }).detail).toBe(
    "1 not answered",
  );
});

it("claims no movement where there are too few answers to tell", () => {
  expect(standing({ standing: "too-few", change: 30, answers: 2, unanswered: 0 }).detail).toBe("2 answers");
});
