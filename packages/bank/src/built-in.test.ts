import { expect, it } from "vitest";
import { builtInBankDir } from "./built-in.ts";
import { coverage } from "./coverage.ts";
import { lintBank } from "./lint-bank.ts";
import { readBank } from "./read-bank.ts";

it("is a bank without errors that asks about each of its notes, in text and in code", {
  timeout: 30_000,
}, async () => {
  const reading = await readBank(builtInBankDir);
  const errors = (await lintBank(reading)).filter(({ severity }) => severity === "error");
  const { questions, inventory } = coverage(reading);
  expect(errors).toEqual([]);
  expect(questions.total).toBeGreaterThanOrEqual(30);
  expect(questions.byKind.code).toBeGreaterThanOrEqual(8);
  expect(inventory.total).toBe(161);
  for (const { note } of inventory.byNote) expect(questions.bySource[note], note).toBeGreaterThanOrEqual(5);
});
