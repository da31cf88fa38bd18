import { describe, expect, it } from "vitest";
import {
  bankFolder,
  codeMd,
  correctionsYaml,
  edit,
  type FolderFiles,
  freeTextMd,
  goodBank,
  testsYaml,
} from "./bank-folder.fixture.ts";
import { formatFinding } from "./finding.ts";
import { readBank } from "./read-bank.ts";

const steeping = "questions/drinks/tea/steeping.md";
const addCups = "questions/drinks/tea/add-cups";

async function read(changes: FolderFiles = {}, without: string[] = []) {
  const files = Object.fromEntries(
    Object.entries({ ...goodBank, ...changes }).filter(([path]) => !without.includes(path)),
  );
  return readBank(await bankFolder(files));
}

async function findingsOf(changes: FolderFiles, without: string[] = []): Promise<string[]> {
  return (await read(changes, without)).findings.map(formatFinding);
}

describe("corrections", () => {
  it("are read with the lines that they are about", async () => {
    const { corrections, findings } = await read({ "corrections.yaml": correctionsYaml });
    expect(findings).toEqual([]);
    expect(corrections).toMatchObject([
      { id: "ER-1", source: { note: "diary", from: 3, to: 5 }, grade: "outdated", versions: "" },
    ]);
  });

  it("are refused by line when they rest on nothing or twist their lines", async () => {
    const wrong = correctionsYaml.replace("3-5", "5-3").replace(/ {2}documentation:[\s\S]*/, "");
    expect(await findingsOf({ "corrections.yaml": wrong })).toEqual([
      expect.stringMatching(/^corrections\.yaml:1:\d+: error: \[0\]\.documentation: /),
      expect.stringMatching(
        /^corrections\.yaml:2:\d+: error: \[0\]\.source\.lines: expected a line or a range/,
      ),
    ]);
  });
});

describe("a good bank", () => {
  it("is read without a finding", async () => {
    const { bank, questions, findings, index } = await read();
    expect(findings).toEqual([]);
    expect(bank?.title).toBe("All about tea");
    expect(questions.map(({ question }) => question.id)).toEqual(["add-cups", "steeping"]);
    expect(index[1]).toEqual({ id: "d-2", note: "diary", from: 8, to: 9, topic: "drinks/tea" });
  });

  it("gives free text in the domain's shape", async () => {
    const { questions } = await read();
    const entry = questions.find(({ question }) => question.kind === "free-text");
    expect(entry?.question).toMatchObject({
      sources: [{ note: "diary", from: 3, to: 5 }],
      followUps: [{ whenMissed: "heat", ask: "What happens to green tea in boiling water?" }],
      prompt: "How do you steep tea, and for how long?",
      rubric: [
        { by: "text", accept: ["about four minutes"], misconceptions: [] },
        { by: "text", accept: [] },
      ],
      samples: [{ expect: { time: 1, heat: 1 } }],
    });
    expect(entry?.files).toEqual([steeping]);
    expect(entry?.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("gives a code question its files, exact expected values and planted mistakes", async () => {
    const { questions } = await read();
    const entry = questions.find(({ question }) => question.kind === "code");
    expect(entry?.question).toMatchObject({
      starter: "def add(cups):\n    return None\n",
      tests: [
        {
          name: "two cups",
          weight: 1,
          limitMs: 2_000,
          outcome: { kind: "value", expect: { t: "int", v: "3" }, compare: "exact" },
        },
        { show: "hidden", property: "An empty list gives zero" },
      ],
    });
    expect(entry?.wrong.map(({ path }) => path)).toEqual([`${addCups}/wrong/first-only.py`]);
    expect(entry?.place(["tests", 1, "call"])).toEqual({ file: `${addCups}/tests.yaml`, line: 8, column: 9 });
    expect(entry?.place(["followUps"])).toMatchObject({ file: `${addCups}/question.md` });
    expect(entry?.place(["reference"])).toMatchObject({ line: 22 });
  });

  it("has the same hashes with carriage returns and a byte order mark", async () => {
    const hashes = (reading: Awaited<ReturnType<typeof read>>) =>
      reading.questions.map(({ contentHash }) => contentHash);
    const plain = await read();
    const windows = await read({ [steeping]: `\uFEFF${freeTextMd.replaceAll("\n", "\r\n")}` });
    expect(windows.findings).toEqual([]);
    expect(hashes(windows)).toEqual(hashes(plain));
  });

  it("keeps a planted mistake out of the version", async () => {
    const more = await read({ [`${addCups}/wrong/other.py`]: "# Mistake: none.\n" });
    const hash = (reading: typeof more) => reading.questions[0]?.contentHash;
    expect(more.questions[0]?.wrong).toHaveLength(2);
    expect(hash(more)).toBe(hash(await read()));
  });

  it("has study pages with their anchors", async () => {
    const page = "# Tea\n\n## Hot or cold?\n\n```\n# no heading\n```\n\n## Hot or cold?\n";
    const { studyNotes } = await read({ "study/drinks/tea.md": page });
    expect(studyNotes).toMatchObject([
      { page: "drinks/tea", title: "Tea", anchors: ["tea", "hot-or-cold", "hot-or-cold-1"] },
    ]);
  });
});

describe("a malformed free-text question", () => {
  it.each<[string, string, string, string]>([
    [
      "a wrong choice",
      "difficulty: easy",
      "difficulty: simple",
      '6:13: error: difficulty: expected one of easy, medium, hard, found "simple"',
    ],
    ["a missing field", "minutes: 4\n", "", "2:1: error: minutes: is missing: expected a number"],
    [
      "a text for a number",
      "minutes: 4",
      "minutes: four",
      '7:10: error: minutes: expected a number, found "four"',
    ],
    [
      "too large a number",
      "minutes: 4",
      "minutes: 90",
      "7:10: error: minutes: expected at most 60, found 90",
    ],
    [
      "a misspelt field",
      "difficulty: easy",
      "dificulty: easy",
      "6:1: error: dificulty: unknown field: did you mean difficulty?",
    ],
    [
      "a misspelt field within",
      "    accept:",
      "    accepts:",
      "15:5: error: rubric[0].accepts: unknown field: did you mean accept?",
    ],
    [
      "lines in the wrong order",
      "lines: 3-5",
      "lines: 5-3",
      "9:27: error: sources[0].lines: expected a line or a range of lines with the first before the last",
    ],
    [
      "lines that are words",
      "lines: 3-5",
      "lines: all",
      "9:27: error: sources[0].lines: expected a line or a range of lines",
    ],
    [
      "a topic of one level",
      "[drinks/tea]",
      "[tea]",
      '5:10: error: topics[0]: expected a topic of two levels, as in django/orm, found "tea"',
    ],
    [
      "an id with capitals",
      "id: steeping",
      "id: Steeping",
      '2:5: error: id: expected lower-case words joined by hyphens, found "Steeping"',
    ],
    [
      "two criteria of one id",
      "id: heat",
      "id: time",
      '17:9: error: rubric[1].id: another criterion has the id "time"',
    ],
    [
      "a number for a text",
      "- about four minutes",
      "- 4",
      "16:9: error: rubric[0].accept[0]: expected text, found 4: put it in quotes",
    ],
    [
      "an empty list",
      "      - about four minutes",
      "      -",
      "rubric[0].accept[0]: expected text, found nothing",
    ],
    [
      "a statement that is too short",
      "Black tea takes three to five minutes",
      "Black",
      "14:16: error: rubric[0].statement: expected at least 8 characters, found 5",
    ],
    [
      "points above one",
      "time: 1, heat",
      "time: 2, heat",
      "29:21: error: samples[0].expect.time: expected at most 1, found 2",
    ],
    [
      "an unquoted colon",
      "statement: Black tea takes",
      "statement: Black tea: takes",
      "put the text in quotes when it holds a colon and a space",
    ],
    [
      "another kind",
      "kind: free-text",
      "kind: code",
      "3:7: error: kind: a code question is a folder with question.md",
    ],
    [
      "a kind that does not exist",
      "kind: free-text",
      "kind: essay",
      '3:7: error: kind: expected free-text, found "essay"',
    ],
    ["no reference", "## Reference", "## Answer", "error: reference: is missing: add a ## Reference heading"],
    [
      "an empty reference",
      "Black tea steeps for three to five minutes just off the boil; green tea wants cooler water.",
      "",
      "34:1: error: reference: write the model answer under ## Reference: expected at least 10 characters, found 0",
    ],
    [
      "an empty prompt",
      "How do you steep tea, and for how long?",
      "",
      "error: prompt: write the question between the front matter and ## Reference",
    ],
    [
      "a follow-up to no id",
      "missed: heat",
      "missed: the heat",
      '23:21: error: follow-ups[0].when.missed: expected lower-case words joined by hyphens, found "the heat"',
    ],
    [
      "a list for a mapping",
      "when: { missed: heat }",
      "when: [heat]",
      "23:11: error: follow-ups[0].when: expected a mapping of fields, found a list",
    ],
    [
      "a study link without anchor",
      "    weight: 1\n",
      "    weight: 1\n    study: drinks/tea\n",
      "expected a passage, as in django/orm#lazy-queries",
    ],
  ])("with %s is told by line and field", async (_, from, to, expected) => {
    const findings = await findingsOf({ [steeping]: edit(freeTextMd, from, to) });
    expect(findings[0]).toMatch(/^questions\/drinks\/tea\/steeping\.md:\d+:\d+: error: /);
    expect(findings.join("\n")).toContain(expected);
  });

  it("is left out, and the others stay", async () => {
    const { questions } = await read({ [steeping]: edit(freeTextMd, "minutes: 4", "minutes: four") });
    expect(questions.map(({ question }) => question.id)).toEqual(["add-cups"]);
  });

  it("tells all its problems at once", async () => {
    const broken = edit(
      edit(freeTextMd, "minutes: 4", "minutes: four"),
      "difficulty: easy",
      "difficulty: simple",
    );
    expect(await findingsOf({ [steeping]: broken })).toHaveLength(2);
  });
});

describe("a malformed code question", () => {
  it.each<[string, string, string, string]>([
    [
      "no outcome",
      "  expect: 3\n",
      "",
      "tests.yaml:1:3: error: [0]: is missing what to compare with: add expect, raises, prints, holds or expect-from: solution",
    ],
    [
      "two outcomes",
      "  expect: 3\n",
      "  expect: 3\n  raises: ValueError\n",
      "tests.yaml:5:11: error: [0].raises: a test has either expect or raises",
    ],
    [
      "a hidden test without property",
      "  property: An empty list gives zero\n",
      "",
      "tests.yaml:5:3: error: [1].property: is missing: a hidden test needs a property",
    ],
    [
      "an unknown tag",
      "expect: 3",
      "expect: { $object: 3 }",
      "tests.yaml:4:11: error: [0].expect: $object is not known",
    ],
    [
      "a word for show",
      "show: visible",
      "show: public",
      'tests.yaml:2:9: error: [0].show: expected one of visible, hidden, found "public"',
    ],
    [
      "two tests of one name",
      "name: no cups",
      "name: two cups",
      'tests.yaml:5:9: error: [1].name: another test has the name "two cups"',
    ],
    [
      "a misspelt field",
      "  call: add([])",
      "  cal: add([])",
      "tests.yaml:8:3: error: [1].cal: unknown field: did you mean call?",
    ],
    [
      "a tolerance that nobody reads",
      "  expect: 3\n",
      "  expect: 3\n  tolerance: 0.1\n",
      "tests.yaml:5:14: error: [0].tolerance: tolerance is read only with compare: approx",
    ],
  ])("with %s is told by line and field", async (_, from, to, expected) => {
    const findings = await findingsOf({ [`${addCups}/tests.yaml`]: edit(testsYaml, from, to) });
    expect(findings.join("\n")).toContain(`${addCups}/${expected}`);
  });

  it("misses its files by name", async () => {
    const findings = await findingsOf({}, [`${addCups}/solution.py`, `${addCups}/tests.yaml`]);
    expect(findings).toEqual([
      `${addCups}/question.md:1:1: error: solution.py is missing beside this file: add it with a solution that passes every test`,
      `${addCups}/question.md:1:1: error: tests.yaml is missing beside this file: add it with the list of tests`,
    ]);
  });

  it("says what an empty list of tests and a mapping of tests should be", async () => {
    expect(await findingsOf({ [`${addCups}/tests.yaml`]: "" })).toEqual([
      `${addCups}/tests.yaml:1:1: error: expected a list, found nothing`,
    ]);
    expect(await findingsOf({ [`${addCups}/tests.yaml`]: "name: x\n" })).toEqual([
      `${addCups}/tests.yaml:1:1: error: expected a list, found a mapping`,
    ]);
  });

  it("cannot be of the other kind, nor have criteria for free text", async () => {
    const other = await findingsOf({
      [`${addCups}/question.md`]: edit(codeMd, "kind: code", "kind: free-text"),
    });
    expect(other.join()).toContain("question.md:3:7: error: kind: a free-text question is one Markdown file");
    const text = await findingsOf({ [`${addCups}/question.md`]: edit(codeMd, "by: tests", "by: text") });
    expect(text.join()).toContain("rubric[0].by: expected tests, ast, operations or person");
  });
});
