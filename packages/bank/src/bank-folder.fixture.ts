import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Files of a small bank by their paths; a Buffer stands for bytes that are no text. */
export type FolderFiles = Record<string, string | Uint8Array>;

export const bankYaml = `id: tea
title: All about tea
licence: MIT
topics:
  - { id: drinks, name: Drinks }
  - { id: drinks/tea, name: Tea }
notes:
  - { id: diary, title: A tea diary, lines: 20 }
`;

export const freeTextMd = `---
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
    weight: 2
    statement: Black tea takes three to five minutes
    accept:
      - about four minutes
  - id: heat
    weight: 1
    statement: Green tea wants cooler water
    misconceptions:
      - all tea needs boiling water
follow-ups:
  - when: { missed: heat }
    ask: What happens to green tea in boiling water?
hints:
  - { cost: 0.1, text: Think of the colour. }
samples:
  - answer: four minutes, and let it cool first for green
    expect: { time: 1, heat: 1 }
---

How do you steep tea, and for how long?

## Reference

Black tea steeps for three to five minutes just off the boil; green tea wants cooler water.
`;

export const codeMd = `---
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
  - id: sum
    weight: 1
    statement: The cups are added up
    by: tests
    tests: [two cups, no cups]
---

Write \`add(cups)\`, the sum of a list of cups.

## Reference

\`sum\` does it, and gives 0 for none.
`;

export const testsYaml = `- name: two cups
  show: visible
  call: add([1, 2])
  expect: 3
- name: no cups
  show: hidden
  property: An empty list gives zero
  call: add([])
  expect: 0
`;

/** One correction of what steeping asks about; no question of the good bank follows it. */
export const correctionsYaml = `- id: ER-1
  source: { note: diary, lines: 3-5 }
  grade: outdated
  says: Water has to boil for every tea.
  right: Green tea wants water that has cooled down.
  documentation:
    - { title: A book about tea, url: "https://tea.example/green" }
`;

/** A bank without a finding: one free-text and one code question, an index of two items. */
export const goodBank: FolderFiles = {
  "bank.yaml": bankYaml,
  "notes-index.yaml":
    "- { id: d-1, note: diary, lines: 3-4, topic: drinks/tea }\n- { id: d-2, note: diary, lines: 8-9, topic: drinks/tea }\n",
  "questions/drinks/tea/steeping.md": freeTextMd,
  "questions/drinks/tea/add-cups/question.md": codeMd,
  "questions/drinks/tea/add-cups/starter.py": "def add(cups):\n    return None\n",
  "questions/drinks/tea/add-cups/solution.py": "def add(cups):\n    return sum(cups)\n",
  "questions/drinks/tea/add-cups/tests.yaml": testsYaml,
  "questions/drinks/tea/add-cups/wrong/first-only.py":
    "# Mistake: takes the first cup only.\ndef add(cups):\n    return cups[0]\n",
};

/** Writes a bank into a temporary folder that goes away with the test. */
export async function bankFolder(files: FolderFiles): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "bank-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  return dir;
}

/** Replaces a part of a text that must be there. */
export function edit(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text has no ${from}`);
  return text.replace(from, () => to);
}
