import { expect, it } from "vitest";
import { splitQuestion } from "./front-matter.ts";

it("splits front matter, prompt and reference and knows their lines", () => {
  expect(splitQuestion("---\nid: a\n---\n\nAsk.\n\n## Reference\n\nTell.\n")).toEqual({
    frontMatter: "id: a",
    frontMatterLine: 2,
    prompt: "Ask.",
    promptLine: 5,
    reference: "Tell.",
    referenceLine: 7,
    secondReferenceLine: null,
  });
});

it("takes a heading inside a code fence for code", () => {
  const text = "---\nid: a\n---\nAsk.\n````md\n## Reference\n```\n````\n## Reference\nTell.\n## More\nEnd.";
  expect(splitQuestion(text)).toMatchObject({
    prompt: "Ask.\n````md\n## Reference\n```\n````",
    reference: "Tell.\n## More\nEnd.",
    referenceLine: 9,
  });
});

it("tells where a second reference begins", () => {
  const text = "---\nid: a\n---\nAsk.\n## Reference\nOne.\n## Reference\nTwo.";
  expect(splitQuestion(text)).toMatchObject({ secondReferenceLine: 7 });
});

it("has no reference when the heading is of another level", () => {
  expect(splitQuestion("---\nid: a\n---\nAsk.\n### Reference\nTell.")).toMatchObject({ reference: null });
});

it.each([
  ["id: a\n---\n", "expected front matter"],
  ["---\nid: a\n", "the front matter has no end"],
  ["", "expected front matter"],
])("refuses %j", (text, message) => {
  expect(splitQuestion(text)).toMatchObject({ line: 1, message: expect.stringContaining(message) });
});
