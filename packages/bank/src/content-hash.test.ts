import { expect, it } from "vitest";
import { freeTextMd } from "./bank-folder.fixture.ts";
import { canonicalJson } from "./content-hash.ts";
import { readFreeTextQuestion } from "./read-question.ts";

const hashOf = (text: string) => readFreeTextQuestion({ path: "q.md", text }).read?.contentHash;

it("writes keys in one order and leaves out undefined fields", () => {
  expect(canonicalJson({ b: 1, a: [{ d: undefined, c: "é" }], B: null })).toBe(
    '{"B":null,"a":[{"c":"é"}],"b":1}',
  );
});

it("does not depend on the order or style of the fields", () => {
  const reordered = freeTextMd
    .replace("difficulty: easy\nminutes: 4\n", "minutes: 4\ndifficulty: 'easy'\n")
    .replace("topics: [drinks/tea]", "topics:\n  - drinks/tea");
  expect(reordered).not.toBe(freeTextMd);
  expect(hashOf(reordered)).toBe(hashOf(freeTextMd));
});

it("does not depend on whether a default is spelled out", () => {
  expect(hashOf(freeTextMd.replace("covers: [d-1]", "covers: [d-1]\ncorrections: []"))).toBe(
    hashOf(freeTextMd),
  );
});

it("changes with a word of the reference", () => {
  expect(hashOf(freeTextMd.replace("cooler water.\n", "cold water.\n"))).not.toBe(hashOf(freeTextMd));
});
