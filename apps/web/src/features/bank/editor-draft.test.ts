import type { TextDraft } from "@viva/domain/bank/drafts";
import { describe, expect, it } from "vitest";
import {
  codeContentOf,
  newCodeCriterion,
  newPlanted,
  newTest,
  toCodeEditor,
} from "./code/code-editor-draft.ts";
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

  it("gives no part the id of one that was taken out, or of one that another page added", () => {
    const made = (make: (newId: () => string) => { id: string }) =>
      ["1f2e3d4c-0000", "5b6a7988-0000"].map((random) => make(() => random).id);
    expect(made(newCriterion)).toEqual(["criterion-1f2e3d4c", "criterion-5b6a7988"]);
    expect(made((newId) => newTest([], newId))).toEqual(["test-1f2e3d4c", "test-5b6a7988"]);
    expect(made(newPlanted)).toEqual(["planted-1f2e3d4c", "planted-5b6a7988"]);
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
    expect(fieldOf(["topics", 0])).toBe("topics");
    expect(fieldOf(["rubric"])).toBe("rubric");
  });
});
