import { expect, it } from "vitest";
import { builtInBankDir } from "./built-in.ts";
import { coverage } from "./coverage.ts";
import { formatFinding } from "./finding.ts";
import { lintBank } from "./lint-bank.ts";
import { readBank } from "./read-bank.ts";

it("is a bank without a finding that asks about each of its notes, in text and in code", {
  timeout: 30_000,
}, async () => {
  const reading = await readBank(builtInBankDir);
  const findings = await lintBank(reading, { craft: true });
  const { questions, inventory } = coverage(reading);
  expect(findings.map(formatFinding)).toEqual([]);
  expect(questions.total).toBeGreaterThanOrEqual(140);
  expect(questions.byKind.code).toBeGreaterThanOrEqual(40);
  expect(inventory.total).toBe(161);
  for (const { note } of inventory.byNote) expect(questions.bySource[note], note).toBeGreaterThanOrEqual(5);
});
