import { expect, it } from "vitest";
import { matchesWords } from "./matches-words.ts";

it("finds by the beginnings of words, in any order and case", () => {
  expect(matchesWords("Related rows, django/orm", "ORM rel")).toBe(true);
  expect(matchesWords("From submitted text to clean data: Forms", "orm")).toBe(false);
  expect(matchesWords("select_related or not", "select_rel")).toBe(true);
  expect(matchesWords("anything", "  ")).toBe(true);
});
