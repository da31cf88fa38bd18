import type { CodeQuestion, FreeTextQuestion, PlantedSolution, Question } from "@viva/domain/bank/question";
import fc from "fast-check";
import { codeMd, freeTextMd, testsYaml } from "../bank-folder.fixture.ts";
import { readCodeQuestion, readFreeTextQuestion } from "../read-question.ts";
import type { ExchangeSet } from "./exchange.ts";

/** A free-text question with something in every field. */
export const steeping = readFreeTextQuestion({
  path: "q.md",
  text: freeTextMd.replace("covers: [d-1]", "covers: [d-1]\ncorrections: [E-1]"),
}).read?.question as FreeTextQuestion;

export const addCups = readCodeQuestion({
  question: { path: "question.md", text: codeMd },
  starter: { path: "starter.py", text: "def add(cups):\n    pass\n" },
  solution: { path: "solution.py", text: 'def add(cups):\n    """Adds."""\n    return sum(cups)\n' },
  tests: { path: "tests.yaml", text: testsYaml },
  fixture: null,
  wrong: [],
}).read?.question as CodeQuestion;

export const planted: PlantedSolution[] = [
  { name: "Off-by-one: forgets the last", code: "def add(cups):\n    return sum(cups[:-1])\n" },
  { name: "always zero", code: "def add(cups):\n    return 0" },
];

/** Every code question has the same solutions planted. */
export const setOf = (...questions: Question[]): ExchangeSet => ({
  title: "All about tea",
  licence: "MIT",
  topics: [
    { id: "drinks", name: "Drinks" },
    { id: "drinks/tea", name: "Tea" },
  ],
  notes: [{ id: "diary", title: "A tea diary", lines: 20 }],
  questions: questions.map((question) => ({
    question,
    planted: question.kind === "code" ? planted : [],
  })),
  leftBehind: [],
  exportedAt: new Date("2026-03-01T10:00:00Z"),
});

/** Words, and everything that means something to one of the formats. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("tea", "cup", "Why", "is", "a_b", "x*y", "naïve", "茶", "😀") },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'{ } = ~ # : :: \\ \\n [html] [x] ####y -> // $CATEGORY: {T} %50% <b> </p> List<String> <!-- &amp; & ]]> <![CDATA[ &#8; =1+1 +1 -1 @x \' \'=1 " "" , ; A. B) ANSWER: _x0041_ ? ?[heat] [2 [0.1] | `a<b` `` ~~z~~ ![p](q.png) [l](http://x.y/?a=1&b=2) <http://x.y> http://x.y - 1. > \u00a0 \u0001 \ufeff'.split(
        " ",
      ),
    ),
  },
);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(" "));

const block = fc.oneof(
  { weight: 4, arbitrary: words },
  words.map((text) => `## H ${text}`),
  words.map((text) => `- ${text}\n- b\n  - c ${text}`),
  words.map((text) => `3. ${text}\n4. d`),
  words.map((text) => `> ${text}`),
  words.map((text) => `\`\`\`python\n${text}\n\n  x = {"a": 1}\n\`\`\``),
  fc.constantFrom(
    "| a | b |\n| - | :-: |\n| `x` | 2 |",
    "- [x] done\n- [ ] not done",
    "<details>\n<summary>More</summary>\n\ntext\n\n</details>",
    "a  \nb",
    "line\nline",
    "    indented\n      code",
    "Term[^1]\n\n[^1]: A footnote.",
  ),
);
export const markdownText = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => `Say what it is. ${blocks.join("\n\n")}`.trim());

const sentence = words.map((text) => `It says ${text}`.trim().slice(0, 300).trim());

/** Questions with any texts in them that the domain allows. */
export const anyFreeText: fc.Arbitrary<FreeTextQuestion> = fc
  .record({
    prompt: markdownText,
    reference: markdownText,
    title: sentence.map((text) => text.slice(0, 100).trim()),
    statement: sentence,
    phrases: fc.array(sentence, { maxLength: 3 }),
    ask: sentence,
    cost: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    weight: fc.integer({ min: 1, max: 1000 }).map((n) => n / 100),
    number: fc.nat({ max: 9_999 }),
  })
  .map(({ prompt, reference, title, statement, phrases, ask, cost, weight, number }) => ({
    ...steeping,
    id: `${number}-steeping`,
    title,
    prompt,
    reference,
    rubric: [
      {
        id: "heat",
        by: "text" as const,
        weight,
        statement,
        accept: phrases,
        misconceptions: [...phrases].reverse(),
        study: "drinks/tea#heat",
      },
    ],
    followUps: [
      { whenMissed: "heat", ask },
      { whenMissed: null, ask },
    ],
    hints: [{ cost, text: ask }],
    samples: [{ answer: reference, expect: { heat: cost } }],
  }));

export const anyCode: fc.Arbitrary<CodeQuestion> = fc
  .record({ prompt: markdownText, program: words, name: sentence })
  .map(({ prompt, program, name }) => ({
    ...addCups,
    prompt,
    starter: `${program}\n`,
    solution: `# ${program}\n`,
    rubric: addCups.rubric.map((criterion) => ({ ...criterion, tests: [name, "no cups"] })),
    tests: addCups.tests.map((test, index) => (index === 0 ? { ...test, name } : test)),
  }));
