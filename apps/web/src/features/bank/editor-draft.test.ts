import type { TextDraft } from "@viva/domain/bank/drafts";
import { describe, expect, it } from "vitest";
import { fieldOf, fromEditor, newCriterion, toTextEditor } from "./editor-draft.ts";

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
};

describe("a question in the editor", () => {
  it("is saved as it was opened", () => {
    expect(fromEditor(toTextEditor(content))).toEqual({ content, problems: null });
  });

  it("opens with the fields of a first criterion when it has none", () => {
    expect(toTextEditor({ ...content, rubric: [] }).rubric).toMatchObject([
      { id: "criterion-1", statement: "" },
    ]);
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
    expect(fromEditor(draft).problems).toEqual({
      minutes: "Give a whole number from 1 to 60.",
      "rubric.0.weight": "Give a number from 0.5 to 10.",
      "rubric.0.accept": "Use at most 12 lines of at most 400 characters.",
    });
  });

  it("gives a new criterion an id that is free, also after one was deleted", () => {
    const first = newCriterion([]);
    const second = newCriterion([first]);
    expect(newCriterion([second]).id).not.toBe(second.id);
    expect(new Set([first.id, second.id]).size).toBe(2);
  });

  it("finds the field that a problem belongs to", () => {
    expect(fieldOf(["rubric", 1, "accept", 3])).toBe("rubric.1.accept");
    expect(fieldOf(["topics", 0])).toBe("topics");
    expect(fieldOf(["rubric"])).toBe("rubric");
  });
});
