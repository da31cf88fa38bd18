import { expect, it } from "vitest";
import { codeMd, freeTextMd, goodBank } from "../../bank-folder.fixture.ts";
import { makeZip } from "../archive/make-zip.ts";
import { RefusedInput } from "../refused-input.ts";
import { toQuestion } from "../to-question.ts";
import { readMarkdown } from "./read-markdown.ts";

const inZip = (files: Record<string, string | Uint8Array>, folder = "") =>
  makeZip(new Map(Object.entries(files).map(([name, text]) => [folder + name, text])));

it("reads a bank folder that was zipped, with or without the folder itself", () => {
  for (const folder of ["", "my bank/"]) {
    const { questions, skipped } = readMarkdown(inZip(goodBank, folder));
    expect(questions.map(({ id }) => id)).toEqual(["steeping", "add-cups"]);
    expect(skipped).toEqual([]);
  }
});

it("gives questions that are whole, so that they need no finishing", () => {
  const { questions } = readMarkdown(inZip(goodBank));
  const [freeText, code] = questions.map(toQuestion);
  expect(freeText).toMatchObject({ kind: "free-text", samples: [{ expect: { time: 1, heat: 1 } }] });
  expect(code).toMatchObject({ kind: "code", tests: [{ name: "two cups" }, { name: "no cups" }] });
});

it("tells where a file is wrong, and reads the others", () => {
  const { questions, skipped } = readMarkdown(
    inZip({
      ...goodBank,
      "questions/broken.md": freeTextMd.replace("difficulty: easy", "difficulty: tricky"),
    }),
  );
  expect(questions).toHaveLength(2);
  expect(skipped).toEqual([
    { lines: null, reason: expect.stringMatching(/^questions\/broken\.md:6:\d+: error: difficulty: /) },
  ]);
});

it("reads one free-text question from its file", () => {
  const { questions } = readMarkdown(new TextEncoder().encode(freeTextMd));
  expect(questions).toMatchObject([{ id: "steeping", title: "How long to steep", lines: [1, 37] }]);
});

it("says what is wrong with a file that is no whole question", () => {
  expect(() => readMarkdown(new TextEncoder().encode(codeMd))).toThrow(RefusedInput);
  expect(() => readMarkdown(new TextEncoder().encode("---\nid: a\n"))).toThrow(/^Line 1, column 1: /);
});
