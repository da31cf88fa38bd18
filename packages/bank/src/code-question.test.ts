import type { CodeQuestion } from "@viva/domain/bank/question";
import { describe, expect, it } from "vitest";
import { contentHash } from "./content-hash.ts";
import { lintQuestion } from "./lint-question.ts";
import type { BankReading } from "./read-bank.ts";
import { type BankQuestion, type CodeFiles, readCodeQuestion } from "./read-question.ts";
import { writeQuestion } from "./write-question.ts";

const QUESTION = `---
id: add-cups
kind: code
runtime: python
title: Add cups
topics: [drinks/tea]
difficulty: easy
minutes: 8
rubric:
  - id: sum
    weight: 1
    statement: The cups are added up
    by: tests
    tests: [two cups, prints, any cups, in order]
  - id: plain
    weight: 0.5
    statement: No other module is needed for it
    by: ast
    rule: no-import
    names: [numpy]
    within: add
    after: [two cups]
  - id: linear
    weight: 1
    statement: The work grows with the number of cups
    by: operations
    setup: cups = counted(range(n))
    call: add(cups)
    sizes: [64, 128, 256, 512]
    grows: linear
  - id: names
    weight: 1
    statement: Names say what they hold
    by: person
---

Write \`add(cups)\`, the sum of a list of cups.

## Reference

\`sum\` does it, and gives 0 for none.
`;
const TESTS = `- name: two cups
  show: visible
  call: add([1, 2])
  expect: 3
- name: prints
  show: visible
  snippet: |
    total = add([1])
    print(total)
  prints: |
    1
- name: any cups
  show: hidden
  property: any number of cups is added up
  after: two cups
  given:
    cups: { list: { integer: [-9, 9] }, length: [0, 20] }
  call: add(cups)
  expect-from: solution
  compare: approx
  tolerance: 0.5
- name: in order
  show: hidden
  property: the sum is not below the largest cup
  given:
    cups: { shuffled: [1, 9] }
  call: add(cups)
  holds: result >= max(cups)
`;

interface Changes {
  question?: string;
  tests?: string;
  fixture?: { path: string; text: string };
}

function files({ question = QUESTION, tests = TESTS, fixture }: Changes = {}): CodeFiles {
  return {
    question: { path: "q/question.md", text: question },
    starter: { path: "q/starter.py", text: "def add(cups):\n    return 0\n" },
    solution: { path: "q/solution.py", text: "def add(cups):\n    return sum(cups)\n" },
    tests: { path: "q/tests.yaml", text: tests },
    fixture: fixture ?? null,
    wrong: [{ path: "q/wrong/none.py", text: "# Mistake: nothing\n" }],
  };
}

function read(given: CodeFiles): BankQuestion {
  const { read: entry, findings } = readCodeQuestion(given);
  if (entry === null) throw new Error(findings.map(({ message }) => message).join("\n"));
  return entry;
}

const bank: BankReading = {
  bank: null,
  questions: [],
  studyNotes: [],
  index: [],
  corrections: [],
  placeOfCorrection: () => ({ file: "corrections.yaml", line: 1, column: 1 }),
  findings: [],
};
const lint = (given: CodeFiles) =>
  lintQuestion(read(given), bank).flatMap(({ severity, field, message }) =>
    severity === "error" ? [`${field}: ${message}`] : [],
  );
const complaints = (given: CodeFiles) =>
  readCodeQuestion(given).findings.map(({ file, field, message }) => `${file} ${field}: ${message}`);

describe("a code question", () => {
  it("may ask for values, output, properties, the reference, rules, growth and a person", () => {
    const { question } = read(files());
    if (question.kind !== "code") throw new Error("not code");
    expect(question.tests.map(({ outcome }) => outcome.kind)).toEqual([
      "value",
      "prints",
      "reference",
      "holds",
    ]);
    expect(question.tests[2]).toMatchObject({
      after: "two cups",
      given: { cups: { list: { integer: [-9, 9] }, length: [0, 20] } },
      outcome: { compare: "approx", tolerance: 0.5 },
    });
    expect(question.rubric.map(({ by }) => by)).toEqual(["tests", "ast", "operations", "person"]);
    expect(lint(files())).toEqual([]);
  });

  it("is written to files that read back as the same", () => {
    const { question, contentHash: hash } = read(files());
    expect(contentHash(question)).toBe(hash);
    expect(() => writeQuestion(question, "q")).not.toThrow();
    const sql = { ...(question as CodeQuestion), runtime: "sql" as const, fixture: "CREATE TABLE t (a);\n" };
    const written = writeQuestion(sql, "q");
    expect(written.map(({ path }) => path)).toContain("q/fixture.sql");
    expect(written.map(({ path }) => path)).toContain("q/starter.sql");
  });

  it.each<[string, Changes, string]>([
    [
      "drawn inputs in a visible test",
      { tests: TESTS.replace("show: hidden\n  property: any", "show: visible\n  property: any") },
      "is hidden: a visible one shows its input",
    ],
    [
      "two ways to run",
      { tests: TESTS.replace("  call: add([1, 2])\n", "  call: add([1, 2])\n  snippet: x\n") },
      "either call (an expression) or snippet",
    ],
    [
      "two outcomes",
      { tests: TESTS.replace("  expect: 3\n", "  expect: 3\n  holds: x\n") },
      "either expect or holds",
    ],
    [
      "a comparison of what is printed",
      { tests: TESTS.replace("  prints: |", "  compare: unordered\n  prints: |") },
      "compare goes with expect",
    ],
    [
      "another reference",
      { tests: TESTS.replace("expect-from: solution", "expect-from: other") },
      "expected solution",
    ],
    ["a generator that is none", { tests: TESTS.replace("shuffled", "mixed") }, "[3].given.cups"],
    [
      "a rule that is none",
      { question: QUESTION.replace("rule: no-import", "rule: no-goto") },
      "rubric[1].rule: expected one of uses-generator",
    ],
    [
      "sizes that hardly grow",
      { question: QUESTION.replace("[64, 128, 256, 512]", "[64, 65, 66, 67]") },
      "one and a half times",
    ],
    [
      "a growth that is none",
      { question: QUESTION.replace("grows: linear", "grows: fast") },
      "rubric[2].grows: expected one of constant",
    ],
    [
      "files of another language",
      { question: QUESTION.replace("runtime: python", "runtime: typescript") },
      "expected starter.ts, for the runtime is typescript",
    ],
    [
      "tables without SQL",
      { fixture: { path: "q/fixture.sql", text: "CREATE TABLE t (a);" } },
      "is read for runtime: sql only",
    ],
  ])("with %s is refused by the reader", (_, changes, expected) => {
    expect(complaints(files(changes)).join("\n")).toContain(expected);
  });

  it.each<[string, Changes, string]>([
    [
      "a prerequisite that is no test",
      { tests: TESTS.replace("after: two cups", "after: three cups") },
      '[2].after: no test is called "three cups"',
    ],
    [
      "tests that wait for each other",
      { tests: TESTS.replace("  expect: 3\n", "  expect: 3\n  after: any cups\n") },
      "waits for itself",
    ],
    ["nothing to run", { tests: TESTS.replace("  call: add([1, 2])\n", "") }, "[0]: is missing what to run"],
    [
      "a rule without its names",
      { question: QUESTION.replace("    names: [numpy]\n", "") },
      "no-import needs names",
    ],
    [
      "a criterion after a test that is none",
      { question: QUESTION.replace("after: [two cups]", "after: [no cups]") },
      'rubric[1].after[0]: no test is called "no cups"',
    ],
  ])("with %s is refused by the linter", (_, changes, expected) => {
    expect(lint(files(changes)).join("\n")).toContain(expected);
  });
});
