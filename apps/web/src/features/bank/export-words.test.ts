import { expect, it } from "vitest";
import { contentWords, lossWords } from "./export-words.ts";

it("says what a file holds, in units that fit", () => {
  const words = (bytes: number) => contentWords({ questions: 2, bytes, fileName: "a-set.gift", losses: [] });
  expect(words(340)).toBe("2 questions, 340 bytes, as a-set.gift");
  expect(words(228_410)).toBe("2 questions, 228 KB, as a-set.gift");
  expect(words(1_041_587)).toBe("2 questions, 1.0 MB, as a-set.gift");
});

it("says whom a loss is about", () => {
  expect(lossWords({ what: "w", count: 1, example: null })).toBe("Of the file as a whole");
  expect(lossWords({ what: "w", count: 1, example: "T" })).toBe("In “T”");
  expect(lossWords({ what: "w", count: 12, example: "T" })).toBe("12 times, such as in “T”");
});
