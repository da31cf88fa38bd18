import { expect, it } from "vitest";
import { viva } from "./terminal.fixture.ts";

it.each([
  [["bank", "lnit"], "unknown command 'lnit'"],
  [["bank", "lint", "--jsn"], "unknown option '--jsn'"],
  [["bank", "coverage", "a", "b"], "too many arguments"],
  [[], "Usage: viva"],
])("%j is bad input and says why", async (words, message) => {
  const { code, out, err } = await viva(words);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(message);
});

it("takes a wish for help for no mistake", async () => {
  const { code, out } = await viva(["bank", "lint", "--help"]);
  expect(code).toBe(0);
  expect(out).toContain("Usage: viva bank lint");
});
