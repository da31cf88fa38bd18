import { expect, it } from "vitest";
import { blankCriterion, blankExchange, type ExchangeQuestion } from "./exchange.ts";
import { toDraft } from "./to-draft.ts";

const topics = [
  { id: "drinks", name: "Drinks" },
  { id: "drinks/tea", name: "Tea" },
  { id: "drinks/coffee-beans", name: "Coffee beans" },
];
const free = (fields: Partial<ExchangeQuestion>): ExchangeQuestion => ({
  ...blankExchange("free-text", "Tea", "Why do people drink tea?"),
  ...fields,
});

it("makes the right option what an answer must state, and the wrong ones misconceptions", () => {
  const { content, losses } = toDraft(
    free({
      kind: "choice",
      prompt: "Which of the following is a tea?",
      options: [
        { text: "Mocha", right: false, feedback: "That is coffee." },
        { text: "**Assam**", right: true, feedback: null },
      ],
    }),
    topics,
  );
  expect(content).toEqual({
    title: "Tea",
    topics: [],
    difficulty: "medium",
    minutes: 5,
    prompt: "Which of the following is a tea?\n\n- Mocha\n- **Assam**",
    reference: "**Assam**\n\n- Mocha: That is coffee.",
    rubric: [
      {
        id: "c1",
        weight: 1,
        statement: "The answer is: Assam",
        accept: ["Assam"],
        misconceptions: ["Mocha"],
      },
    ],
    followUps: [],
    hints: [],
  });
  expect(losses).toEqual([{ question: "Tea", field: "kind", what: expect.stringContaining("free-text") }]);
});

it("asks for a reason where true or false was asked", () => {
  const options = [
    { text: "True", right: false, feedback: null },
    { text: "False", right: true, feedback: null },
  ];
  const { content } = toDraft(free({ kind: "choice", prompt: "Tea grows on ice.", options }), topics);
  expect(content.prompt).toBe("True or false, and why?\n\nTea grows on ice.");
  expect(content.rubric).toMatchObject([{ statement: "The answer is: False", misconceptions: [] }]);
});

it.each([
  ["drinks/tea", "drinks/tea"],
  ["Tea", "drinks/tea"],
  ["top/Drinks/Tea", "drinks/tea"],
  ["DRINKS/COFFEE BEANS", "drinks/coffee-beans"],
  ["Default for Course/coffee_beans", "drinks/coffee-beans"],
])("finds the topic that %s means", (name, id) => {
  expect(toDraft(free({ topics: [name] }), topics)).toMatchObject({ content: { topics: [id] }, losses: [] });
});

it("tells which topics do not exist", () => {
  const { content, losses } = toDraft(free({ topics: ["Week 3", "Tea"] }), topics);
  expect(content.topics).toEqual(["drinks/tea"]);
  expect(losses).toEqual([
    { question: "Tea", field: "topics", what: "There is no topic Week 3: choose one of the list." },
  ]);
});

it("cuts what is too long for a draft, never inside of a character, and tells it", () => {
  const criterion = {
    id: null,
    weight: 20,
    accept: [],
    misconceptions: [],
    study: null,
    tests: [],
    check: null,
  };
  const { content, losses } = toDraft(
    free({
      prompt: `${"x".repeat(19_999)}😀`,
      minutes: 90,
      criteria: Array.from({ length: 13 }, () => ({ ...criterion, statement: "s".repeat(401) })),
      hints: [{ cost: null, text: "h" }],
    }),
    topics,
  );
  expect(content.prompt).toBe("x".repeat(19_999));
  expect(content.rubric).toHaveLength(12);
  expect(content.rubric[0]).toMatchObject({ id: "c1", weight: 10, statement: "s".repeat(400) });
  expect(content.minutes).toBe(60);
  expect(new Set(losses.map(({ field }) => field))).toEqual(
    new Set(["prompt", "minutes", "criteria", "hints"]),
  );
});

it("keeps follow-up questions with the criteria that they follow, and hints with what they cost", () => {
  const { content, losses } = toDraft(
    free({
      criteria: [{ ...blankCriterion("it wakes people up"), id: "wakes" }, blankCriterion("it is warm")],
      followUps: [
        { whenMissed: "wakes", ask: "What is in it?" },
        { whenMissed: "gone", ask: "And coffee?" },
        { whenMissed: null, ask: "Which do you drink?" },
      ],
      hints: [
        { cost: 0.25, text: "Think of the morning." },
        { cost: null, text: "h".repeat(4_001) },
      ],
    }),
    topics,
  );
  expect(content.followUps).toEqual([
    { id: "follow-up-1", whenMissed: "wakes", ask: "What is in it?" },
    { id: "follow-up-2", whenMissed: null, ask: "And coffee?" },
    { id: "follow-up-3", whenMissed: null, ask: "Which do you drink?" },
  ]);
  expect(content.hints).toEqual([
    { id: "hint-1", cost: 0.25, text: "Think of the morning." },
    { id: "hint-2", cost: 0, text: "h".repeat(4_000) },
  ]);
  expect(losses.map(({ field, what }) => [field, what])).toEqual([
    ["followUps", "Follow-up question 2 is asked in any case: there is no criterion gone."],
    ["hints", "The file does not say what a hint costs: it costs nothing until you say."],
    ["hints", "Hint 2 was cut after 4,000 characters."],
  ]);
  const many = Array.from({ length: 21 }, (_, n) => ({ whenMissed: null, ask: `Question ${n}?` }));
  const cut = toDraft(free({ followUps: many }), topics);
  expect(cut.content.followUps).toHaveLength(20);
  expect(cut.losses).toMatchObject([{ field: "followUps", what: "Only the first 20 of 21 fit." }]);
});

it("keeps starter and solution of a code question in the texts", () => {
  const code = {
    runtime: "python" as const,
    fixture: null,
    starter: "def f():\n",
    solution: "def f(): return 1\n",
    tests: [],
  };
  const { content, losses } = toDraft(free({ kind: "code", code, answer: "One." }), topics);
  expect(content.prompt).toContain("````python\ndef f():\n````");
  expect(content.reference).toBe("One.\n\n````python\ndef f(): return 1\n````");
  expect(losses.map(({ field }) => field)).toEqual(["kind", "code"]);
});
