import { describe, expect, it } from "vitest";
import { type PlannedDraft, planImport } from "./plan-import.ts";

const blank = { topics: [], difficulty: "easy", minutes: 5, prompt: "", reference: "", rubric: [] } as const;

function draft(decision: PlannedDraft["decision"], likeTo: number | string | null = null): PlannedDraft {
  return {
    content: { title: `${decision} like ${likeTo}`, ...blank, topics: [], rubric: [] },
    ...decided(decision, likeTo),
  };
}

const withCode = (
  decision: PlannedDraft["decision"],
  likeTo: number | string | null = null,
): PlannedDraft => ({
  content: {
    title: `${decision} like ${likeTo}`,
    kind: "code",
    runtime: "python",
    starter: "",
    solution: "",
    fixture: "",
    ...blank,
    topics: [],
    planted: [],
    tests: [],
    rubric: [],
  },
  ...decided(decision, likeTo),
});

const decided = (decision: PlannedDraft["decision"], likeTo: number | string | null) => ({
  decision,
  duplicatePosition: typeof likeTo === "number" ? likeTo : null,
  duplicateQuestionId: typeof likeTo === "string" ? likeTo : null,
});

describe("where the drafts of an import go", () => {
  it("gives each accepted one a question of its own, and skipped ones none", () => {
    expect(planImport([draft("accept"), draft("skip"), draft("accept", 0)])).toEqual({
      kind: "planned",
      destinations: [{ kind: "new" }, { kind: "nowhere" }, { kind: "new" }],
    });
  });

  it("follows a merge to where the other one goes, so that three of a kind end in one question", () => {
    const toNew = planImport([draft("accept"), draft("merge", 0), draft("merge", 1)]);
    expect(toNew).toMatchObject({ destinations: [{ kind: "new" }, { position: 0 }, { position: 0 }] });
    const toBank = planImport([draft("merge", "q-1"), draft("merge", 0)]);
    expect(toBank).toMatchObject({ destinations: [{ questionId: "q-1" }, { questionId: "q-1" }] });
  });

  it("refuses a merge with nothing, or with what is skipped, and names the question", () => {
    const plan = planImport([draft("skip"), draft("merge", 0), draft("merge")]);
    expect(plan).toMatchObject({
      kind: "refused",
      problems: [
        { title: "merge like 0", message: expect.stringContaining("is skipped") },
        { title: "merge like null", message: expect.stringContaining("alike to no other") },
      ],
    });
  });

  it("refuses to merge code with another one of its file, either way round, and takes it to one that is there", () => {
    const message = expect.stringContaining("with code");
    const refused = { kind: "refused", problems: [{ message }] };
    expect(planImport([draft("accept"), withCode("merge", 0)])).toMatchObject(refused);
    expect(planImport([withCode("accept"), draft("merge", 0)])).toMatchObject(refused);
    expect(planImport([draft("accept"), draft("merge", 0), withCode("merge", 1)])).toMatchObject(refused);
    expect(planImport([withCode("merge", "q-1")])).toMatchObject({ kind: "planned" });
  });
});
