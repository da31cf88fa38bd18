import { expect, it } from "vitest";
import { utf16Column } from "./problem-place.ts";

it("counts what Python takes for one character as the two units it is", () => {
  expect(utf16Column("a = '😀' b", 9)).toBe(10);
  expect(utf16Column("x = 1", 5)).toBe(5);
  expect(utf16Column("x", 40)).toBe(2);
  expect(utf16Column("", 1)).toBe(1);
});
