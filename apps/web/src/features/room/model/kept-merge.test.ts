import { expect, it } from "vitest";
import { MemoryStorage } from "../../../client/memory-storage.fixture.ts";
import { keptMerge } from "./kept-merge.ts";

it("keeps what was put together of two texts for the page after a reload, by person and answer", () => {
  const storage = new MemoryStorage();
  const of = (userId: string, attemptQuestionId: string) => keptMerge({ userId, attemptQuestionId }, storage);
  of("ann", "q1").write("both");
  expect(of("ann", "q1").read()).toBe("both");
  expect([of("bob", "q1").read(), of("ann", "q2").read()]).toEqual([null, null]);
  storage.full = true;
  of("ann", "q1").write("both, and more than fits");
  expect(of("ann", "q1").read()).toBeNull();
  of("ann", "q1").clear();
  expect(storage.length).toBe(0);
});
