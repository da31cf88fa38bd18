import { describe, expect, it } from "vitest";
import { MemoryStorage } from "../../client/memory-storage.fixture.ts";
import { openDeviceDraft } from "./device-draft.ts";
import { toTextEditor } from "./editor-draft.ts";

const draft = {
  ...toTextEditor({
    title: "Related rows",
    topics: [],
    difficulty: "easy",
    minutes: 5,
    prompt: "How?",
    reference: "",
    rubric: [],
  }),
  // No number, and a title too long to be saved: what was typed is kept all the same.
  minutes: "ninety",
  title: "x".repeat(500),
};
const of = { userId: "ann", questionId: "q1" };

describe("the text of a question on this device", () => {
  it("is there for the next page until the server has it", () => {
    const storage = new MemoryStorage();
    expect(openDeviceDraft(of, storage).write({ revision: 4, draft })).toBe(true);
    expect(openDeviceDraft(of, storage).read()).toEqual({ revision: 4, draft });
    openDeviceDraft(of, storage).clear();
    expect(openDeviceDraft(of, storage).read()).toBeNull();
  });

  it("is nobody else's, and no other question's", () => {
    const storage = new MemoryStorage();
    openDeviceDraft(of, storage).write({ revision: 4, draft });
    expect(openDeviceDraft({ ...of, userId: "bob" }, storage).read()).toBeNull();
    expect(openDeviceDraft({ ...of, questionId: "q2" }, storage).read()).toBeNull();
  });

  it("tells when the browser keeps nothing, and passes over what it cannot read", () => {
    expect(openDeviceDraft(of, null).write({ revision: 4, draft })).toBe(false);
    const storage = new MemoryStorage();
    storage.setItem("viva.draft/ann/q1", '{"revision":1,"draft":{"title":1}}');
    expect(openDeviceDraft(of, storage).read()).toBeNull();
  });
});
