import { expect, it } from "vitest";
import { bankFolder, correctionsYaml, edit, freeTextMd, goodBank } from "./bank-folder.fixture.ts";
import { formatFinding } from "./finding.ts";
import { lintBank } from "./lint-bank.ts";
import { readBank } from "./read-bank.ts";

const steeping = "questions/drinks/tea/steeping.md";

/** Findings of a bank with these corrections, one of whose questions follows some of them. */
async function lint(corrections: string, followed: string): Promise<string[]> {
  const dir = await bankFolder({
    ...goodBank,
    "corrections.yaml": corrections,
    [steeping]: edit(freeTextMd, "covers: [d-1]", `covers: [d-1]\ncorrections: [${followed}]`),
  });
  return (await lintBank(await readBank(dir))).map(formatFinding);
}

it("is content with a correction that a question follows", async () => {
  expect(await lint(correctionsYaml, "ER-1")).toEqual([]);
});

it("warns of a correction that no question follows, at its line", async () => {
  expect(await lint(correctionsYaml + correctionsYaml.replace("ER-1", "ER-2"), "ER-1")).toEqual([
    "corrections.yaml:8:7: warning: [1].id: no question follows ER-2: name it under corrections of the question it is about, or remove it",
  ]);
});

it("refuses a question's correction that has no record", async () => {
  expect(await lint(correctionsYaml, "ER-1, ER-9")).toEqual([
    expect.stringMatching(/steeping\.md:11:21: error: corrections\[1\]: no correction ER-9/),
  ]);
});

it("refuses lines and notes that are not there", async () => {
  expect(await lint(edit(correctionsYaml, "lines: 3-5", "lines: 3-21"), "ER-1")).toEqual([
    "corrections.yaml:2:33: error: [0].source.lines: lines 3-21 of a note that has 20: correct the range",
  ]);
  expect(await lint(edit(correctionsYaml, "note: diary", "note: dairy"), "ER-1")).toEqual([
    "corrections.yaml:2:19: error: [0].source.note: no note dairy in bank.yaml: add it there or correct its name",
  ]);
});
