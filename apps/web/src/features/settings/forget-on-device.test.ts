import { expect, it } from "vitest";
import { MemoryStorage } from "../../client/memory-storage.fixture.ts";
import { openDeviceDraft } from "../bank/device-draft.ts";
import { forgetStored } from "./forget-on-device.ts";

it("a person is forgotten in this browser's storage, and nobody else", () => {
  const storage = new MemoryStorage();
  const draft = {
    title: "",
    topics: [],
    difficulty: "easy" as const,
    minutes: "5",
    prompt: "typed",
    reference: "",
    rubric: [],
    followUps: [],
    hints: [],
  };
  for (const userId of ["ann", "bob"]) {
    openDeviceDraft({ userId, questionId: "q1" }, storage).write({ revision: 1, draft });
    storage.setItem(`viva.editor.${userId}`, "{}");
    storage.setItem(`viva.room/${userId}/a1`, "{}");
  }
  storage.setItem("of-another-app", "ann");
  forgetStored("ann", storage);
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  expect(names.filter((name) => name?.includes("ann"))).toEqual([]);
  expect(names.filter((name) => name?.includes("bob"))).toHaveLength(3);
  expect(names).toContain("of-another-app");
});
