import type { DraftContent } from "@viva/domain/bank/drafts";
import { type Question, questionSchema } from "@viva/domain/bank/question";
import { describe, expect, it } from "vitest";
import { checkDraft } from "./check-draft.ts";
import { draftOf } from "./draft-of.ts";

const topics = new Set(["drinks/tea"]);
const head = {
  id: "steep",
  title: "Steeping tea",
  topics: ["drinks/tea"],
  difficulty: "easy",
  minutes: 5,
  prompt: "What happens when tea is steeped?",
  reference: "Hot water draws taste out of the leaves.",
  followUps: [
    { whenMissed: "heat", ask: "And in cold water?" },
    { whenMissed: null, ask: "Which tea do you know best?" },
  ],
  hints: [{ cost: 0.25, text: "Think of the water." }],
};
const text = questionSchema.parse({
  ...head,
  kind: "free-text",
  rubric: [{ id: "heat", weight: 1, statement: "hot water draws the taste out" }],
});
const code = questionSchema.parse({
  ...head,
  kind: "code",
  runtime: "python",
  starter: "",
  solution: "def cups(): return 1",
  tests: [
    {
      name: "one",
      show: "visible",
      call: "cups()",
      outcome: { kind: "value", expect: { t: "int", v: "1" } },
    },
  ],
  rubric: [{ id: "heat", weight: 1, statement: "pours a cup of tea", by: "tests", tests: ["one"] }],
});
const planted = [{ name: "spills it", code: "def cups(): return 0" }];
const check = (draft: DraftContent) => checkDraft(draft, "steep", topics);

describe.each([
  ["text", text],
  ["code", code],
] as const)("follow-up questions and hints of a draft of %s", (_kind, question: Question) => {
  const draft = draftOf(question, planted);

  it("are published as they are written, without the names that drafts give them", () => {
    expect(check(draft)).toMatchObject({ kind: "publishable", question });
  });

  it("are asked in any case where the criterion that they follow was taken out", () => {
    const checked = check(withAnotherCriterion(draft));
    const [first] = checked.kind === "publishable" ? checked.question.followUps : [];
    expect(first).toEqual({ whenMissed: null, ask: "And in cold water?" });
  });

  it("need words, each said by its place", () => {
    const empty: DraftContent = {
      ...draft,
      followUps: (draft.followUps ?? []).map((each, index) => ({
        ...each,
        ask: index === 1 ? " \n" : each.ask,
      })),
      hints: (draft.hints ?? []).map((each) => ({ ...each, text: "" })),
    };
    expect(check(empty)).toEqual({
      kind: "unfinished",
      problems: [
        { field: "followUps.1.ask", message: "Follow-up question 2: write what to ask, or delete it." },
        { field: "hints.0.text", message: "Hint 1: write what to say, or delete it." },
      ],
    });
  });
});

function withAnotherCriterion(draft: DraftContent): DraftContent {
  const renamed = { id: "other" };
  return draft.kind === "code"
    ? { ...draft, rubric: draft.rubric.map((each) => ({ ...each, ...renamed })) }
    : { ...draft, rubric: draft.rubric.map((each) => ({ ...each, ...renamed })) };
}
