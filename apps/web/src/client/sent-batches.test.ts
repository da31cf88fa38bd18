import { expect, it } from "vitest";
import { createSentBatches } from "./sent-batches.ts";

function batches() {
  let made = 0;
  return createSentBatches(() => `batch ${++made}`);
}

it("what is sent again before it was answered keeps its id, and something else gets another", () => {
  const sent = batches();
  expect(sent.idFor("a", { points: 1 })).toBe("batch 1");
  expect(sent.idFor("a", { points: 1 })).toBe("batch 1");
  expect(sent.idFor("a", { points: 0 })).toBe("batch 2");
  expect(sent.idFor("b", { points: 1 })).toBe("batch 3");
  sent.answered("batch 1");
  expect(sent.idFor("a", { points: 1 })).toBe("batch 4");
});

it("what got no answer is known by what it is about", () => {
  const sent = batches();
  const [first, second] = [sent.idFor("a", 1), sent.idFor("a", 2)];
  expect(sent.unanswered("a")).toBe(second);
  sent.answered(second);
  expect(sent.unanswered("a")).toBe(first);
  sent.answered(first);
  expect(sent.unanswered("a")).toBeNull();
});
