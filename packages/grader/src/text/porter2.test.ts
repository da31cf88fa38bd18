import { expect, test } from "vitest";
import { stem } from "./porter2.ts";

test.each([
  ["connection", "connect"],
  ["connected", "connect"],
  ["queries", "queri"],
  ["query", "queri"],
  ["hopping", "hop"],
  ["hoped", "hope"],
  ["relational", "relat"],
  ["happily", "happili"],
  ["generously", "generous"],
  ["caresses", "caress"],
  ["ties", "tie"],
  ["use", "use"],
  ["dying", "die"],
  ["agreed", "agre"],
])("%s becomes %s", (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test.each(["__init__", "o(n)", "42", "io", "naïve"])("%s has no stem of its own", (word) => {
  expect(stem(word)).toBe(word);
});
