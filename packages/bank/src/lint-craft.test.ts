import { describe, expect, it } from "vitest";
import { bankFolder, edit, type FolderFiles, goodBank } from "./bank-folder.fixture.ts";
import { formatFinding } from "./finding.ts";
import { lintBank } from "./lint-bank.ts";
import { readBank } from "./read-bank.ts";

const steeping = "questions/drinks/tea/steeping.md";
const addCups = "questions/drinks/tea/add-cups";

const freeTextMd = `---
id: steeping
kind: free-text
title: How long to steep
topics: [drinks/tea]
difficulty: easy
minutes: 4
sources:
  - { note: diary, lines: 3-5 }
covers: [d-1]
rubric:
  - id: time
    weight: 1
    statement: Black tea takes three to five minutes
    accept:
      - about four for the dark ones
      - between 3 and 5 min
      - be patient for four of them
  - id: heat
    weight: 1
    statement: Green tea wants cooler water
    accept: [let it cool first, 80 degrees for the green one, do not pour it boiling]
    misconceptions:
      - all tea needs boiling water
  - id: amount
    weight: 1
    statement: One spoon of leaves is enough for a cup
    accept: [a teaspoon each, one per cup, do not overdo the leaves]
    misconceptions:
      - more leaves make up for a short time
follow-ups:
  - when: { missed: heat }
    ask: What happens to green tea in boiling water?
hints:
  - { cost: 0.1, text: Think of the colour. }
  - { cost: 0.2, text: Think of the leaves. }
samples:
  - answer: four minutes, cooler for green, a spoon for each cup
    expect: { time: 1, heat: 1, amount: 1 }
  - answer: four minutes
    expect: { time: 1, heat: 0, amount: 0 }
  - answer: boiling water for all of them, and take it out at once
    expect: { time: 0, heat: 0, amount: 0 }
---

How do you steep tea, for how long, and how much of it?

## Reference

Black tea steeps for three to five minutes just off the boil; green tea wants cooler water. A spoon for each cup.
`;

const codeMd = `---
id: add-cups
kind: code
runtime: python
title: Add cups
topics: [drinks/tea]
difficulty: easy
minutes: 8
sources:
  - { note: diary, lines: 9 }
covers: [d-2]
rubric:
  - { id: sum, weight: 1, statement: The cups are added up, by: tests, tests: [two cups] }
  - { id: none, weight: 1, statement: No cups are no error, by: tests, tests: [no cups] }
  - { id: many, weight: 1, statement: It works for many cups, by: tests, tests: [many cups] }
follow-ups:
  - ask: What about half a cup?
hints:
  - { cost: 0.1, text: Begin with nothing. }
  - { cost: 0.2, text: There is a function for it. }
---

Write \`add(cups)\`, the sum of a list of cups.

## Reference

\`sum\` does it, and gives 0 for none.
`;

const wrong = (what: string, code: string) => `# Mistake: ${what}.\ndef add(cups):\n    return ${code}\n`;

/** Without a finding, and without study pages, so that links to them are not asked for. */
const craftedBank: FolderFiles = {
  ...goodBank,
  [steeping]: freeTextMd,
  [`${addCups}/question.md`]: codeMd,
  [`${addCups}/tests.yaml`]: `- { name: two cups, show: visible, call: "add([1, 2])", expect: 3 }
- { name: no cups, show: hidden, property: An empty list gives zero, call: "add([])", expect: 0 }
- { name: many cups, show: hidden, property: Every cup counts, call: "add([1] * 9)", expect: 9 }
`,
  [`${addCups}/wrong/last-only.py`]: wrong("takes the last cup only", "cups[-1]"),
  [`${addCups}/wrong/counts-them.py`]: wrong("counts the cups", "len(cups)"),
};

async function lint(changes: FolderFiles, without: string[] = []): Promise<string[]> {
  const files = Object.fromEntries(
    Object.entries({ ...craftedBank, ...changes }).filter(([path]) => !without.includes(path)),
  );
  return (await lintBank(await readBank(await bankFolder(files)), { craft: true })).map(formatFinding);
}

it("has nothing to say of a good bank, and nothing unless it is asked", async () => {
  expect(await lint({})).toEqual([]);
  expect(await lintBank(await readBank(await bankFolder(goodBank)))).toEqual([]);
});

describe("how a free-text question is written", () => {
  it.each<[string, string, string, string]>([
    [
      "too few phrasings",
      "      - be patient for four of them\n",
      "",
      `16:7: warning: rubric[0].accept: 2 accepted phrasings: expected at least 3`,
    ],
    [
      "a phrasing in the words of the statement",
      "be patient for four of them",
      "Black tea takes about three to five minutes",
      "rubric[0].accept[2]: has nearly the words of the statement, which counts anyway",
    ],
    [
      "a phrasing that another criterion accepts",
      "be patient for four of them",
      "LET it cool first!",
      "rubric[1].accept[0]: is an accepted phrasing of time already",
    ],
    [
      "a phrasing that is a misconception elsewhere",
      "be patient for four of them",
      "All tea needs boiling water",
      "error: rubric[0].accept[2]: is listed as a misconception too",
    ],
    [
      "too few misconceptions",
      "    misconceptions:\n      - all tea needs boiling water\n",
      "",
      "1 misconception: expected at least 2 among the criteria",
    ],
    ["a single hint", "  - { cost: 0.2, text: Think of the leaves. }\n", "", "1 hint: expected at least 2"],
    ["hints that do not get dearer", "cost: 0.2", "cost: 0.1", "hints[1].cost: 0.1 after 0.1: a later hint"],
    [
      "no follow-up",
      "follow-ups:\n  - when: { missed: heat }\n    ask: What happens to green tea in boiling water?\n",
      "",
      "0 follow-ups: expected 1 to 3",
    ],
    ["no source", "sources:\n  - { note: diary, lines: 3-5 }\ncovers: [d-1]\n", "", "names no source"],
    [
      "no partial sample",
      "expect: { time: 1, heat: 0, amount: 0 }",
      "expect: { time: 1, heat: 1, amount: 1 }",
      "lacks a partial one among its samples",
    ],
    [
      "no wrong sample",
      "expect: { time: 0, heat: 0, amount: 0 }",
      "expect: { time: 0, heat: 0, amount: 1 }",
      "lacks a confident wrong one (at most 0.25)",
    ],
  ])("warns of %s", async (_, from, to, expected) => {
    const findings = await lint({ [steeping]: edit(freeTextMd, from, to) });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(expected);
  });

  it("says which samples are missing when there are none", async () => {
    const findings = await lint({ [steeping]: freeTextMd.replace(/samples:[\s\S]*?---/, "---") });
    expect(findings.join("\n")).toContain("a good one (at least 0.75 of the weight) and a partial one and");
  });

  it("wants three to six criteria", async () => {
    const [head = "", tail = ""] = freeTextMd.split("follow-ups:");
    const more = [1, 2, 3, 4]
      .map(
        (n) =>
          `  - id: extra-${n}\n    weight: 1\n    statement: Something further, number ${n}\n    accept: [one of ${n}, two of ${n}, three of ${n}]\n`,
      )
      .join("");
    const findings = await lint({ [steeping]: `${head}${more}follow-ups:${tail}` });
    expect(findings.join("\n")).toContain("7 criteria: expected 3 to 6");
  });

  it("wants a study link for each criterion once the bank has study pages", async () => {
    const findings = await lint({ "study/drinks/tea.md": "# Tea\n\n## Time\n" });
    expect(findings.filter((finding) => finding.includes(steeping))).toHaveLength(3);
    expect(findings[0]).toContain("leads nowhere when it is missed: add study");
  });
});

describe("how an exercise is written", () => {
  it("warns of fewer than three planted mistakes", async () => {
    const findings = await lint({}, [`${addCups}/wrong/counts-them.py`]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain("2 planted wrong solutions: expected at least 3");
  });

  it("warns when no test is hidden", async () => {
    const path = `${addCups}/tests.yaml`;
    const tests = String(craftedBank[path]).replaceAll(/show: hidden, property: [^,]*/g, "show: visible");
    const findings = await lint({ [path]: tests });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain("every test is visible: hide some with a property");
  });

  it("warns of an empty starter", async () => {
    const findings = await lint({ [`${addCups}/starter.py`]: "\n" });
    expect(findings).toEqual([
      `${addCups}/starter.py:1:1: warning: starter: is empty: begin with the signatures, so that nobody loses points for a name`,
    ]);
  });

  it("counts criteria and help as for text", async () => {
    const findings = await lint({
      [`${addCups}/question.md`]: edit(codeMd, "  - { cost: 0.2, text: There is a function for it. }\n", ""),
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain("hints: 1 hint: expected at least 2");
  });
});
