import { describe, expect, test } from "vitest";
import { contradictionOf } from "./contradiction.ts";
import { splitSentences } from "./text/split-sentences.ts";
import { tokenise } from "./text/tokenise.ts";

const model =
  "A tuple cannot be changed after it was made. A list can grow and shrink while the program runs. Iterators are lazy.";
const compare = (text: string) =>
  contradictionOf({ text, tokens: tokenise(text) }, splitSentences(model, tokenise(model)));
const NONE = { denies: false, exchanges: false };

describe("a sentence that follows the model", () => {
  test("raises nothing when it says the same", () => {
    expect(compare("The tuple cannot be changed after it was once made.")).toEqual(NONE);
  });

  test.each([
    ["a denial left out", "A tuple can be changed after it was made."],
    ["a denial put in", "A list can never grow and shrink while the program runs."],
    ["an opposite", "A tuple cannot be changed before it was made."],
  ])("is told by %s", (_, text) => {
    expect(compare(text).denies).toBe(true);
  });

  test("two things in each other's place", () => {
    const swapped =
      "A list cannot be changed after it was made. A tuple can grow and shrink while the program runs.";
    expect(compare(swapped)).toEqual({ denies: false, exchanges: true });
  });
});

test("an answer in own words that rightly says not raises nothing", () => {
  expect(compare("You do not get to modify tuples, but lists are no problem at all.")).toEqual(NONE);
});
