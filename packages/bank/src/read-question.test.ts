import fc from "fast-check";
import { expect, it } from "vitest";
import { codeMd, freeTextMd, testsYaml } from "./bank-folder.fixture.ts";
import { type QuestionReading, readCodeQuestion, readFreeTextQuestion } from "./read-question.ts";

/** Pieces that YAML, Markdown and the schema each treat in a way of their own. */
const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.constantFrom(
    "---\n",
    "\n",
    "  ",
    "\t",
    "- ",
    ": ",
    "*a ",
    "&a ",
    "!!set ",
    "<<: ",
    "|\n",
    ">-\n",
    "{",
    "}",
    "[",
    "]",
  ),
  fc.constantFrom(
    "## Reference\n",
    "```\n",
    "# ",
    "null",
    "1e999",
    "0x",
    "$tuple: ",
    "$dict: ",
    '"',
    "'",
    "%YAML 1.1\n",
  ),
);

/** A text with some stretches cut out and pieces put in. */
function damaged(text: string): fc.Arbitrary<string> {
  const cut = fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: 12 }), piece);
  return fc
    .array(cut, { minLength: 1, maxLength: 6 })
    .map((cuts) =>
      cuts.reduce((result, [at, length, put]) => result.slice(0, at) + put + result.slice(at + length), text),
    );
}

function expectReading({ read, findings }: QuestionReading, texts: readonly string[]): void {
  expect(read === null).toBe(findings.some(({ severity }) => severity === "error"));
  const lines = Math.max(...texts.map((text) => text.split("\n").length));
  for (const finding of findings) {
    expect(finding.line).toBeGreaterThanOrEqual(1);
    expect(finding.line).toBeLessThanOrEqual(lines + 1);
    expect(finding.column).toBeGreaterThanOrEqual(1);
    expect(finding.message).not.toMatch(/undefined|\[object/);
  }
}

it("reads or refuses any damaged free-text file, and never throws", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(damaged(freeTextMd), (text) => {
      expectReading(readFreeTextQuestion({ path: "q.md", text }), [text]);
    }),
    { numRuns: 300, seed: 1 },
  );
});

it("reads or refuses any damaged code question, and never throws", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(damaged(codeMd), damaged(testsYaml), (question, tests) => {
      const files = {
        question: { path: "question.md", text: question },
        starter: { path: "starter.py", text: "" },
        solution: { path: "solution.py", text: "x = 1\n" },
        tests: { path: "tests.yaml", text: tests },
        fixture: null,
        wrong: [],
      };
      expectReading(readCodeQuestion(files), [question, tests]);
      const healthy = { ...files, question: { path: "question.md", text: codeMd } };
      expectReading(readCodeQuestion(healthy), [codeMd, tests]);
    }),
    { numRuns: 300, seed: 1 },
  );
});
