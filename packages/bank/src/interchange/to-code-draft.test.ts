import { expect, it } from "vitest";
import { builtInBankDir } from "../built-in.ts";
import { checkDraft } from "../check-draft.ts";
import { plantedIn } from "../planted.ts";
import { readBank } from "../read-bank.ts";
import type { ExchangeQuestion, SetQuestion } from "./exchange.ts";
import { addCups, planted, setOf } from "./questions.fixture.ts";
import { readFormat } from "./read-format.ts";
import { toCodeDraft } from "./to-code-draft.ts";
import { toExchange } from "./to-exchange.ts";
import { writeFormat } from "./write-format.ts";

const topics = [{ id: "drinks/tea", name: "Tea" }];
const cups: ExchangeQuestion = toExchange({ question: addCups, planted });

/** What belongs to the bank that it comes from stays there. */
function withoutBank({ question, planted: wrong }: SetQuestion) {
  const rubric = question.rubric.map(({ study: _study, ...criterion }) => criterion);
  return {
    kind: "publishable",
    question: { ...question, sources: [], covers: [], corrections: [], rubric },
    planted: wrong,
  };
}

it.each(["markdown", "csv", "xlsx"] as const)(
  "gives back every question with code of the built-in bank from %s, ready to be published again",
  async (format) => {
    const { bank, questions } = await readBank(builtInBankDir);
    const withCode = questions
      .filter(({ question }) => question.kind === "code")
      .map((entry): SetQuestion => ({ question: entry.question, planted: plantedIn(entry) }));
    const known = bank?.topics ?? [];
    const { bytes } = await writeFormat(format, { ...setOf(), topics: known, questions: withCode });
    const reading = await readFormat(format, bytes);
    const read = reading.kind === "read" ? reading.questions : [];
    const back = read.map((exchanged) => {
      const content = toCodeDraft(exchanged, known)?.content;
      return content && checkDraft(content, exchanged.id ?? "", new Set(known.map(({ id }) => id)));
    });
    expect(withCode.length).toBeGreaterThan(0);
    expect(back).toEqual(withCode.map(withoutBank));
  },
  60_000,
);

it("asks nothing of the file but that the code is whole", () => {
  const bare = { ...cups, id: null, title: "", prompt: "", answer: "", difficulty: null, minutes: null };
  const criteria = cups.criteria.map((criterion) => ({ ...criterion, id: null, weight: 0.1 }));
  const draft = toCodeDraft({ ...bare, criteria }, topics);
  expect(draft?.content).toMatchObject({
    kind: "code",
    difficulty: "medium",
    topics: ["drinks/tea"],
    solution: addCups.solution,
    rubric: [{ id: "c1", weight: 0.5, tests: ["test-1", "test-2"] }],
    tests: [
      { id: "test-1", show: "visible" },
      { id: "test-2", show: "hidden" },
    ],
  });
  expect(draft?.losses.map(({ field }) => field)).toContain("criteria");
});

it("says once that links to study notes are not kept, however many criteria have one", () => {
  const linked = cups.criteria.map((criterion) => ({ ...criterion, study: "drinks/tea#cups" }));
  const criteria = [...linked, ...linked.map((criterion) => ({ ...criterion, id: "more" }))];
  const draft = toCodeDraft({ ...cups, criteria }, topics);
  const told = draft?.losses.flatMap(({ field, what }) => (field === "criteria" ? [what] : []));
  expect(told).toEqual(["Links of criteria to study notes are not kept in a draft."]);
});

it("leaves out wrong solutions that do not fit, and says so", () => {
  const many = Array.from({ length: 13 }, (_, index) => ({ name: `mistake ${index}`, code: "pass\n" }));
  const empty = { name: "says nothing", code: "" };
  const draft = toCodeDraft({ ...cups, planted: [empty, ...many] }, topics);
  expect(draft?.content.planted.map(({ name }) => name)).toEqual(many.slice(0, 12).map(({ name }) => name));
  expect(draft?.losses.filter(({ field }) => field === "planted")).toHaveLength(2);
});

it.each<[string, Partial<ExchangeQuestion>]>([
  ["without code", { code: null }],
  ["of text", { kind: "free-text" }],
  [
    "with a criterion that no test decides",
    { criteria: cups.criteria.map((each) => ({ ...each, tests: [] })) },
  ],
  ["with more code than fits", { code: cups.code && { ...cups.code, solution: "#".repeat(50_001) } }],
])("makes no draft with code of a question %s", (_, change) => {
  expect(toCodeDraft({ ...cups, ...change }, topics)).toBeNull();
});
