import { expect, it } from "vitest";
import { difference } from "./difference.ts";

const marked = (pieces: readonly { text: string; differs: boolean }[] = []) =>
  pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");

it("marks what differs on each side", () => {
  const found = difference("[1, 2, 3]", "[1, 20, 3, 4]");
  expect(marked(found?.one)).toBe("[1, [2], 3]");
  expect(marked(found?.other)).toBe("[1, [20], 3[, 4]]");
});

it("keeps both texts whole", () => {
  const found = difference("{'a': 'née', 'b': 2}", "{'a': 'nee', 'b': 2}");
  expect(found?.one.map(({ text }) => text).join("")).toBe("{'a': 'née', 'b': 2}");
  expect(found?.other.map(({ text }) => text).join("")).toBe("{'a': 'nee', 'b': 2}");
});

it("marks nothing where hardly anything is the same, or the texts are very long", () => {
  expect(difference("4", "'four'")).toBeNull();
  expect(difference("1, ".repeat(2_000), "1, ".repeat(1_999))).toBeNull();
});

it("compares the texts of a whole answer when it is allowed to", () => {
  const answer = "def total(numbers):\n    return sum(numbers)\n".repeat(200);
  expect(difference(answer, answer.replace("sum", "max"))).toBeNull();
  const found = difference(answer, answer.replace("sum", "max"), 40_000);
  expect(marked(found?.other)).toContain("[max]");
  expect(found?.one.map(({ text }) => text).join("")).toBe(answer);
});
