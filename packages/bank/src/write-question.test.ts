import type { CodeQuestion, FreeTextQuestion } from "@viva/domain/bank/question";
import type { TaggedValue } from "@viva/domain/execution/tagged-value";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeMd, freeTextMd, testsYaml } from "./bank-folder.fixture.ts";
import { builtInBankDir } from "./built-in.ts";
import { plantedIn } from "./planted.ts";
import { pythonFloat } from "./python-float.ts";
import { readBank } from "./read-bank.ts";
import { readCodeQuestion, readFreeTextQuestion } from "./read-question.ts";
import { writeQuestion } from "./write-question.ts";

const freeText = readFreeTextQuestion({ path: "q.md", text: freeTextMd }).read?.question as FreeTextQuestion;
const code = readCodeQuestion({
  question: { path: "question.md", text: codeMd },
  starter: { path: "starter.py", text: "pass\n" },
  solution: { path: "solution.py", text: "def add(cups):\n    return sum(cups)" },
  tests: { path: "tests.yaml", text: testsYaml },
  fixture: null,
  wrong: [],
}).read?.question as CodeQuestion;

/** Texts as people and YAML's traps make them. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom(
    "yes",
    "1",
    "1.0",
    "null",
    "~",
    "- a",
    "a: b",
    "# no comment",
    "*x",
    "&x",
    "!x",
    "'",
    '"',
    "\\n",
    "a\nb",
    "\ta",
    "{",
    "| x",
  ),
);
const trimmed = text.map((value) => `w ${value} w`);

const tagged: fc.Arbitrary<TaggedValue> = fc.letrec<{ value: TaggedValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant<TaggedValue>({ t: "none" }),
    fc.boolean().map((v): TaggedValue => ({ t: "bool", v })),
    fc.bigInt().map((v): TaggedValue => ({ t: "int", v: String(v) })),
    fc.double().map((v): TaggedValue => ({ t: "float", v: pythonFloat(v) })),
    text.map((v): TaggedValue => ({ t: "str", v })),
    fc.uint8Array().map((v): TaggedValue => ({ t: "bytes", v: Buffer.from(v).toString("hex") })),
    fc
      .tuple(fc.constantFrom("list", "tuple", "set", "frozenset"), fc.array(tie("value"), { maxLength: 4 }))
      .map(([t, v]): TaggedValue => ({ t, v })),
    fc
      .array(fc.tuple(tie("value"), tie("value")), { maxLength: 4 })
      .map((v): TaggedValue => ({ t: "dict", v })),
  ),
})).value;

describe("a written question reads back as it was", () => {
  it("as free text with any texts in it", () => {
    fc.assert(
      fc.property(
        trimmed,
        trimmed,
        fc.array(text.map((t) => `x${t}`.trim())),
        fc.nat({ max: 999 }),
        (ask, statement, accept, n) => {
          const [first] = freeText.rubric;
          if (first === undefined) throw new Error("the fixture has a rubric");
          const question: FreeTextQuestion = {
            ...freeText,
            title: `t${n} ${ask}`.replaceAll(/\s+/g, " ").slice(0, 100).trim(),
            rubric: [
              {
                ...first,
                statement: `It says ${statement}`.slice(0, 300).trim(),
                accept,
                weight: (n + 1) / 100,
              },
            ],
            followUps: [{ whenMissed: null, ask }],
            hints: [{ cost: n / 999, text: ask }],
            samples: [{ answer: ask, expect: { time: n / 999 } }],
          };
          expect(() => writeQuestion(question, "questions/a/b")).not.toThrow();
        },
      ),
    );
  });

  it("as code with any expected value", () => {
    fc.assert(
      fc.property(tagged, text, (expected, call) => {
        const [first, second] = code.tests;
        if (first === undefined || second === undefined) throw new Error("the fixture has two tests");
        const outcome = {
          kind: "value" as const,
          expect: expected,
          compare: "approx" as const,
          tolerance: 0.25,
        };
        const raising = {
          ...second,
          limitMs: 500,
          weight: 0.5,
          setup: call,
          outcome: { kind: "raises" as const, exception: "ValueError" },
        };
        expect(() =>
          writeQuestion({ ...code, tests: [{ ...first, call, outcome }, raising] }, "q/a"),
        ).not.toThrow();
      }),
    );
  });

  it("for every question of the built-in bank", { timeout: 30_000 }, async () => {
    const { questions } = await readBank(builtInBankDir);
    expect(questions.length).toBeGreaterThan(0);
    for (const entry of questions) writeQuestion(entry.question, "questions/a/b", plantedIn(entry));
  });

  it("with wrong solutions of any names, in their order", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(text, text).map(([name, program]) => ({ name: `w ${name}`.trim(), code: program })),
          { maxLength: 4 },
        ),
        (planted) => {
          expect(() => writeQuestion(code, "questions/a/b", planted)).not.toThrow();
        },
      ),
    );
  });
});

it("writes a free-text question as one file, a code question as a folder", () => {
  expect(writeQuestion(freeText, "questions/drinks/tea/s").map(({ path }) => path)).toEqual([
    "questions/drinks/tea/s.md",
  ]);
  expect(writeQuestion(code, "questions/c").map(({ path }) => path)).toEqual([
    "questions/c/question.md",
    "questions/c/starter.py",
    "questions/c/solution.py",
    "questions/c/tests.yaml",
  ]);
});

it("names a file by its mistake, and lists mistakes that names of files cannot say", () => {
  const write = (...names: string[]) =>
    writeQuestion(
      code,
      "q",
      names.map((name) => ({ name, code: "pass\n" })),
    );
  const plain = write("first only", "starts from one");
  expect(plain.slice(4).map(({ path }) => path)).toEqual([
    "q/wrong/first-only.py",
    "q/wrong/starts-from-one.py",
  ]);
  expect(plain[0]?.text).not.toContain("wrong:");
  const listed = write("Off-by-one", "off by one", "茶");
  expect(listed.slice(4).map(({ path }) => path)).toEqual([
    "q/wrong/off-by-one.py",
    "q/wrong/off-by-one-2.py",
    "q/wrong/mistake.py",
  ]);
  expect(listed[0]?.text).toContain("- { file: off-by-one.py, mistake: Off-by-one }\n");
});

it("refuses to name mistakes of files that are not there", () => {
  const wrong = [{ path: "q/wrong/other.py", text: "pass" }];
  const text = codeMd.replace(
    "kind: code",
    "kind: code\nwrong: [{ file: gone.py, mistake: Forgets the last }]",
  );
  const { read, findings } = readCodeQuestion({
    question: { path: "q/question.md", text },
    starter: { path: "q/starter.py", text: "pass\n" },
    solution: { path: "q/solution.py", text: "pass\n" },
    tests: { path: "q/tests.yaml", text: testsYaml },
    fixture: null,
    wrong,
  });
  expect(read).toBeNull();
  expect(findings).toMatchObject([{ file: "q/question.md", line: 4, field: "wrong[0].file" }]);
});

it.each([
  ["a reference heading in the prompt", "Ask.\n\n## Reference\n\nthis"],
  ["a code fence that stays open", "Ask this:\n```\nx = 1"],
])("refuses %s rather than lose a part", (_, prompt) => {
  expect(() => writeQuestion({ ...freeText, prompt }, "q")).toThrow(
    /cannot be written as files without loss/,
  );
});
