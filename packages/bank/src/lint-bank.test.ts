import { describe, expect, it } from "vitest";
import { bankFolder, codeMd, edit, type FolderFiles, freeTextMd, goodBank } from "./bank-folder.fixture.ts";
import { formatFinding } from "./finding.ts";
import { type LintChecks, lintBank } from "./lint-bank.ts";
import { readBank } from "./read-bank.ts";

const steeping = "questions/drinks/tea/steeping.md";
const addCups = "questions/drinks/tea/add-cups";

async function lint(changes: FolderFiles = {}, checks?: LintChecks): Promise<string[]> {
  const dir = await bankFolder({ ...goodBank, ...changes });
  return (await lintBank(await readBank(dir), checks)).map(formatFinding);
}

it("finds nothing in a good bank", async () => {
  expect(await lint()).toEqual([]);
});

describe("names that lead nowhere", () => {
  it.each<[string, string, string, string]>([
    [
      "a topic",
      "[drinks/tea]",
      "[drinks/coffee]",
      "5:10: error: topics[0]: no topic drinks/coffee in bank.yaml",
    ],
    ["a note", "note: diary", "note: dairy", "9:13: error: sources[0].note: no note dairy in bank.yaml"],
    [
      "lines past the note's end",
      "lines: 3-5",
      "lines: 3-21",
      "9:27: error: sources[0].lines: lines 3-21 of a note that has 20",
    ],
    ["an item", "covers: [d-1]", "covers: [d-9]", "10:10: error: covers[0]: no item d-9 in notes-index.yaml"],
    [
      "an item whose lines are not cited",
      "covers: [d-1]",
      "covers: [d-2]",
      "10:10: error: covers[0]: d-2 is lines 8-9 of diary, which no source cites",
    ],
    [
      "a follow-up",
      "missed: heat",
      "missed: cold",
      "23:21: error: follow-ups[0].when.missed: no criterion cold: expected one of time, heat",
    ],
    [
      "a sample's criterion",
      "time: 1, heat: 1",
      "time: 1, cold: 1",
      "samples[0].expect.cold: no criterion cold: expected one of time, heat",
    ],
  ])("%s", async (_, from, to, expected) => {
    const findings = await lint({ [steeping]: edit(freeTextMd, from, to) });
    expect(findings.join("\n")).toContain(expected);
  });

  it("tells of a criterion that a sample forgets", async () => {
    const findings = await lint({ [steeping]: edit(freeTextMd, "time: 1, heat: 1", "time: 1") });
    expect(findings).toEqual([
      `${steeping}:29:13: warning: samples[0].expect: says nothing of heat: give points for each criterion`,
    ]);
  });

  it("tells of a missing page once, and of a missing heading on a page each time", async () => {
    const linked = edit(
      edit(freeTextMd, "    weight: 2\n", "    weight: 2\n    study: drinks/tea#time\n"),
      "    weight: 1\n",
      "    weight: 1\n    study: drinks/tea#heat\n",
    );
    expect(await lint({ [steeping]: linked })).toEqual([
      `${steeping}:14:12: warning: rubric[0].study: no page study/drinks/tea.md, to which 2 criteria point: add it, or remove the links`,
    ]);
    expect(await lint({ [steeping]: linked, "study/drinks/tea.md": "# Tea\n\n## Time\n" })).toEqual([
      `${steeping}:20:12: error: rubric[1].study: study/drinks/tea.md has no heading for #heat: expected one of tea, time`,
    ]);
  });
});

describe("tests and criteria", () => {
  it.each<[string, string, string]>([
    ["[two cups]", "tests.yaml:5:9: error: tests[1].name: belongs to no criterion", "no criterion"],
    ["[two cups, no cups, three cups]", 'no test is called "three cups"', "no test"],
    ["[two cups, no cups, no cups]", '"no cups" already counts for sum', "two criteria"],
  ])("%s is refused", async (tests, expected) => {
    const findings = await lint({
      [`${addCups}/question.md`]: edit(codeMd, "[two cups, no cups]", tests),
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(expected);
  });

  it("wants the mistake named in the first line of a planted wrong solution", async () => {
    const path = `${addCups}/wrong/first-only.py`;
    expect(await lint({ [path]: "def add(cups):\n    return 1\n" })).toEqual([
      `${path}:1:1: error: the first line must be a comment that says what the mistake is, as in: # Mistake: …`,
    ]);
    expect(await lint({ [path]: "#!/usr/bin/python3\n" })).toHaveLength(1);
  });

  it("wants at least one planted wrong solution", async () => {
    const { [`${addCups}/wrong/first-only.py`]: _, ...files } = goodBank;
    const reading = await readBank(await bankFolder(files));
    expect((await lintBank(reading)).map(formatFinding)).toEqual([
      `${addCups}/tests.yaml:1:1: error: add-cups has no planted wrong solution: add wrong/<mistake>.py, which its tests must catch`,
    ]);
  });
});

describe("sample answers", () => {
  const grade = (points: number, sure: boolean) => (question: { rubric: readonly { id: string }[] }) =>
    question.rubric.map(({ id }) => ({ id, points, sure }));

  it("are no matter when the grader agrees", async () => {
    expect(await lint({}, { grade: grade(0.75, true) })).toEqual([]);
  });

  it("are reported with the distance when the grader does not", async () => {
    expect(await lint({}, { grade: grade(0.5, false) })).toEqual([
      `${steeping}:28:5: warning: samples[0]: the grader gives time 0.5 instead of 1 (unsure), heat 0.5 instead of 1 (unsure): add accepted phrasings, or correct the points`,
    ]);
  });
});
