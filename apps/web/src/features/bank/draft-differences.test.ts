import { describe, expect, it } from "vitest";
import { newCodeCriterion, newTest, toCodeEditor } from "./code/code-editor-draft.ts";
import { type Choice, combineDrafts, draftDifferences } from "./draft-differences.ts";
import { newCriterion, toTextEditor } from "./editor-draft.ts";
import { newFollowUp, newHint } from "./editor-help.ts";

const mine = toTextEditor({
  title: "Related rows",
  topics: ["django/orm"],
  difficulty: "medium",
  minutes: 5,
  prompt: "How are related rows loaded?\nSay why.",
  reference: "By a join.",
  rubric: [
    { id: "join", weight: 1, statement: "It joins", accept: [], misconceptions: [] },
    { id: "mine", weight: 1, statement: "Only on this page", accept: [], misconceptions: [] },
  ],
});
const [join] = mine.rubric;
if (join === undefined) throw new Error("the draft has a first criterion");
const added = { ...newCriterion(), id: "theirs", statement: "Only elsewhere" };
const theirs = {
  ...mine,
  title: "Rows that belong together",
  prompt: "How are related rows loaded?\nSay how many queries.",
  rubric: [{ ...join, weight: "2" }, added],
};
const choosing =
  (choices: Record<string, Choice>) =>
  (key: string): Choice =>
    choices[key] ?? "mine";

describe("two drafts of one question", () => {
  it("differ in the parts that somebody changed, added or took out, and in no others", () => {
    const found = draftDifferences(mine, theirs);
    expect(found.map(({ key }) => key)).toEqual([
      "title",
      "prompt",
      "rubric/join",
      "rubric/mine",
      "rubric/theirs",
    ]);
    expect(found[3]).toMatchObject({ mine: expect.stringContaining("this page"), theirs: null });
    expect(found[4]).toMatchObject({ mine: null, theirs: expect.stringContaining("elsewhere") });
    expect(draftDifferences(mine, mine)).toEqual([]);
  });

  it("become one by what is chosen of each; what is not chosen stays mine", () => {
    const combined = combineDrafts(
      mine,
      theirs,
      choosing({ title: "theirs", prompt: "both", "rubric/mine": "theirs", "rubric/theirs": "theirs" }),
    );
    expect(combined).toMatchObject({
      title: "Rows that belong together",
      prompt: "How are related rows loaded?\nSay how many queries.\nSay why.",
      rubric: [{ id: "join", weight: "1" }, { id: "theirs" }],
    });
    const all = () => "theirs" as const;
    expect(combineDrafts(mine, theirs, all)).toEqual(theirs);
    expect(combineDrafts(mine, theirs, choosing({}))).toEqual(mine);
  });

  it("that differ only in the order of a list are told apart, and either order can stand", () => {
    const turned = { ...mine, rubric: mine.rubric.toReversed() };
    const [order, ...others] = draftDifferences(mine, turned);
    expect(others).toEqual([]);
    expect(order).toMatchObject({
      key: "order/rubric",
      mine: "1. It joins\n2. Only on this page",
      theirs: "1. Only on this page\n2. It joins",
    });
    expect(combineDrafts(mine, turned, choosing({ "order/rubric": "theirs" }))).toEqual(turned);
    expect(combineDrafts(mine, turned, choosing({}))).toEqual(mine);
  });

  it("of either kind differ by follow-up question and by hint, with criteria by what they say", () => {
    const asked = { ...newFollowUp(), id: "asked", whenMissed: "join", ask: "How many rows?" };
    const hint = { ...newHint([]), id: "stuck", text: "Think of the rows." };
    const more = { ...newHint([hint]), id: "more", text: "Count them." };
    const [one, other] = [
      { followUps: [asked], hints: [hint] },
      { followUps: [{ ...asked, whenMissed: "theirs" }], hints: [more, { ...hint, cost: "25" }] },
    ];
    const code = toCodeEditor({
      ...{ title: "", topics: [], difficulty: "easy", minutes: 5, prompt: "", reference: "" },
      ...{ kind: "code", runtime: "python", starter: "", solution: "", fixture: "", planted: [], tests: [] },
      rubric: [],
    });
    const restated = { ...mine, rubric: [{ ...join, statement: "It joins once" }, added] };
    const texts = [
      [
        { ...mine, ...one },
        { ...restated, ...other },
      ],
      [
        { ...code, ...one },
        { ...code, ...other },
      ],
    ] as const;
    for (const [a, b] of texts) {
      const found = draftDifferences(a, b).filter(({ key }) => !key.startsWith("rubric/"));
      expect(found.map(({ key, label }) => [key, label])).toEqual([
        ["followUps/asked", "Follow-up question 1"],
        ["hints/stuck", "Hint 1"],
        ["hints/more", "Hint 1"],
      ]);
      expect(found[1]).toMatchObject({ theirs: "Think of the rows.\ncosts, in %: 25" });
      expect(combineDrafts(a, b, choosing({}))).toEqual(a);
      const chosen = { "followUps/asked": "theirs", "hints/more": "theirs" } as const;
      expect(combineDrafts(a, b, choosing(chosen))).toMatchObject({
        followUps: [{ id: "asked", whenMissed: "theirs" }],
        hints: [{ id: "more" }, { id: "stuck", cost: "10" }],
      });
    }
    const [changed] = draftDifferences(...texts[0]).filter(({ key }) => key === "followUps/asked");
    expect(changed).toMatchObject({
      mine: "How many rows?\nasked when missed: criterion 1: It joins",
      theirs: "How many rows?\nasked when missed: criterion 3: Only elsewhere",
    });
    // What only a criterion's wording changed is no change of what is asked after it.
    const keys = draftDifferences({ ...mine, ...one }, { ...restated, ...one }).map(({ key }) => key);
    expect(keys).not.toContain("followUps/asked");
  });

  it("of code differ by file and by test", () => {
    const code = toCodeEditor({
      ...{ title: "", topics: [], difficulty: "easy", minutes: 5, prompt: "", reference: "" },
      ...{ kind: "code", runtime: "python", starter: "", solution: "a = 1", fixture: "" },
      ...{ planted: [], tests: [], rubric: [] },
    });
    const other = { ...code, solution: "a = 2", tests: [{ ...newTest([]), id: "added" }] };
    expect(draftDifferences(code, other).map(({ key }) => key)).toEqual(["solution", "tests/added"]);
    const ruled = { ...newCodeCriterion(), id: "ruled", by: "ast" as const };
    const none = { ...code, rubric: [{ ...ruled, after: [] }] };
    const found = draftDifferences({ ...code, rubric: [ruled] }, none);
    expect(found.map(({ key }) => key)).toEqual(["rubric/ruled"]);
    expect(combineDrafts(code, other, choosing({ "tests/added": "theirs" }))).toMatchObject({
      solution: "a = 1",
      tests: [{ id: "added" }],
    });
  });
});
