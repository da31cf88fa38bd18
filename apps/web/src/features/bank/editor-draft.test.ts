import { draftContentSchema, type TextDraft } from "@viva/domain/bank/drafts";
import { describe, expect, it } from "vitest";
import {
  codeContentOf,
  newCodeCriterion,
  newPlanted,
  newTest,
  toCodeEditor,
} from "./code/code-editor-draft.ts";
import { editorDraftSchema, fieldOf, fromEditor, newCriterion, toTextEditor } from "./editor-draft.ts";
import { newFollowUp, newHint } from "./editor-help.ts";

const content: TextDraft = {
  title: "Related rows",
  topics: ["django/orm"],
  difficulty: "medium",
  minutes: 5,
  prompt: "How?",
  reference: "So.",
  rubric: [
    { id: "join", weight: 1.5, statement: "It joins", accept: ["one query", "a JOIN"], misconceptions: [] },
  ],
  followUps: [{ id: "follow-up-1", whenMissed: "join", ask: "How many rows?" }],
  hints: [
    { id: "hint-1", cost: 0.07, text: "Think of the rows." },
    { id: "hint-2", cost: 1 / 3, text: "Count them." },
  ],
};

describe("a question in the editor", () => {
  it("is saved as it was opened", () => {
    expect(fromEditor(toTextEditor(content))).toEqual({ content, problems: null });
  });

  it("shows what a hint costs in percent, and a later one costs more", () => {
    const { hints } = toTextEditor(content);
    expect(hints.map(({ cost }) => cost)).toEqual(["7", "33.33333333333333"]);
    expect(newHint([]).cost).toBe("10");
    expect(newHint(hints.slice(0, 1)).cost).toBe("17");
    expect(newHint([{ ...newHint([]), cost: "95" }]).cost).toBe("100");
    expect(newHint([{ ...newHint([]), cost: "a lot" }]).cost).toBe("10");
  });

  it("gives follow-up questions and hints the ids of their places where a draft of before has none", () => {
    const { followUps: _, hints: __, ...rest } = content;
    const before = {
      ...rest,
      followUps: [{ whenMissed: null, ask: "Why?" }],
      hints: [{ cost: 0.5, text: "So." }],
    };
    expect(draftContentSchema.parse(before)).toMatchObject({
      followUps: [{ id: "follow-up-1" }],
      hints: [{ id: "hint-1", cost: 0.5 }],
    });
    expect(editorDraftSchema.parse({ ...before, minutes: "5", rubric: [] })).toMatchObject({
      followUps: [{ id: "follow-up-1" }],
      hints: [{ id: "hint-1", cost: "50" }],
    });
    expect(toTextEditor(rest)).toMatchObject({ followUps: [], hints: [] });
  });

  it("drops blank lines of a list and takes a decimal comma", () => {
    const draft = toTextEditor(content);
    const [criterion] = draft.rubric;
    if (criterion === undefined) throw new Error("the draft has one criterion");
    draft.rubric = [{ ...criterion, accept: "one\n\n  two \n", weight: "2,5" }];
    expect(fromEditor(draft).content?.rubric[0]).toMatchObject({ accept: ["one", "two"], weight: 2.5 });
  });

  it("says field by field what cannot be saved", () => {
    const draft = toTextEditor(content);
    const lines = Array.from({ length: 13 }, (_, line) => `line ${line}`).join("\n");
    draft.rubric = draft.rubric.map((criterion) => ({ ...criterion, weight: "", accept: lines }));
    draft.minutes = "0";
    draft.followUps = draft.followUps.map((followUp) => ({ ...followUp, ask: "a".repeat(4_001) }));
    draft.hints = draft.hints.map((hint, index) => ({ ...hint, cost: index === 0 ? "101" : "" }));
    expect(fromEditor(draft).problems).toEqual({
      "followUps.0.ask": "Use at most 4,000 characters.",
      "hints.0.cost": "Give a number from 0 to 100.",
      "hints.1.cost": "Give a number from 0 to 100.",
      minutes: "Give a whole number from 1 to 60.",
      "rubric.0.weight": "Give a number from 0.5 to 10.",
      "rubric.0.accept": "Use at most 12 lines of at most 400 characters.",
    });
  });

  it("gives no part the id of one that was taken out, or of one that another page added", () => {
    const made = (make: (newId: () => string) => { id: string }) =>
      ["1f2e3d4c-0000", "5b6a7988-0000"].map((random) => make(() => random).id);
    expect(made(newCriterion)).toEqual(["criterion-1f2e3d4c", "criterion-5b6a7988"]);
    expect(made((newId) => newTest([], newId))).toEqual(["test-1f2e3d4c", "test-5b6a7988"]);
    expect(made(newPlanted)).toEqual(["planted-1f2e3d4c", "planted-5b6a7988"]);
    expect(made(newFollowUp)).toEqual(["follow-up-1f2e3d4c", "follow-up-5b6a7988"]);
    expect(made((newId) => newHint([], newId))).toEqual(["hint-1f2e3d4c", "hint-5b6a7988"]);
    expect(newTest([]).id).not.toBe(newTest([]).id);
  });

  it("goes on naming a test that was taken out, for publishing to ask about it", () => {
    const draft = toCodeEditor({
      ...content,
      ...{ kind: "code", runtime: "python", starter: "", solution: "", fixture: "" },
      ...{ planted: [], tests: [], rubric: [] },
    });
    const named = { ...newCodeCriterion(), tests: ["gone"], after: ["gone"] };
    const saved = codeContentOf({ ...draft, tests: [{ ...newTest([]), after: "gone" }], rubric: [named] });
    expect(saved.tests[0]?.after).toBe("gone");
    expect(saved.rubric[0]).toMatchObject({ tests: ["gone"], after: ["gone"] });
  });

  it("finds the field that a problem belongs to", () => {
    expect(fieldOf(["rubric", 1, "accept", 3])).toBe("rubric.1.accept");
    expect(fieldOf(["hints", 0, "cost"])).toBe("hints.0.cost");
    expect(fieldOf(["topics", 0])).toBe("topics");
    expect(fieldOf(["rubric"])).toBe("rubric");
  });
});
