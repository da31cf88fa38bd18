import { expect, it } from "vitest";
import { answeredWords } from "./describe-given.ts";

it("says of an interview what was answered, left blank and not reached, and nothing where all was answered", () => {
  const of = (...given: Parameters<typeof answeredWords>[0][number]["given"][]) =>
    answeredWords(given.map((each) => ({ given: each })));
  expect(of("answered", "answered")).toBeNull();
  expect(of("answered", "left-blank", "not-reached")).toBe(
    "1 of 3 questions answered, 1 left blank, 1 not reached",
  );
  expect(of("not-reached")).toBe("0 of 1 question answered, 1 not reached");
});
