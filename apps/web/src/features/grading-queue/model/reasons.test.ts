import type { QueueTask } from "@viva/domain/grading/queue";
import { expect, it } from "vitest";
import { openKeptTexts } from "../../../client/kept-texts.ts";
import { MemoryStorage } from "../../../client/memory-storage.fixture.ts";
import { queueAnswer, queueTask } from "./queue.fixture.ts";
import { keepReason, readReason } from "./reasons.ts";

const of = (key: string, ...answers: string[]): QueueTask => {
  const task = queueTask("t");
  return { ...task, criterion: { ...task.criterion, key }, answers: answers.map((id) => queueAnswer(id)) };
};

it("a reason stays with its answers and their criterion, however tasks are put together the next time", () => {
  const storage = new MemoryStorage();
  const open = () => openKeptTexts({ userId: "ann", kind: "reason" }, () => storage);
  keepReason(open(), of("methods", "a", "b"), "It says nothing of HEAD.");
  expect(readReason(open(), of("methods", "b", "c"))).toBe("It says nothing of HEAD.");
  expect(readReason(open(), of("methods", "c"))).toBe("");
  expect(readReason(open(), of("promise", "a"))).toBe("");
  keepReason(open(), of("methods", "a", "b"), "");
  expect(readReason(open(), of("methods", "b", "c"))).toBe("");
});
