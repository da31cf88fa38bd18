import { expect, it } from "vitest";
import { givenTo } from "./given.ts";

it("a question is answered by words, left blank after a look, and otherwise not reached", () => {
  expect(givenTo({ answerText: "GET", timeSpentMs: 0 })).toBe("answered");
  expect(givenTo({ answerText: " \n", timeSpentMs: 60_000 })).toBe("left-blank");
  expect(givenTo({ answerText: "", timeSpentMs: 5_000 })).toBe("left-blank");
  expect(givenTo({ answerText: "", timeSpentMs: 4_999 })).toBe("not-reached");
});
