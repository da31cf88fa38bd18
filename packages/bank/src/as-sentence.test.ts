import { expect, it } from "vitest";
import { asSentence } from "./as-sentence.ts";

it("begins what a linter says with a capital, and ends it with one full stop", () => {
  expect(asSentence("expected at least 4")).toBe("Expected at least 4.");
  expect(asSentence("Write it down.")).toBe("Write it down.");
});
