import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  compareWithInventory,
  type InventoryComparison,
  notesFolder,
} from "../../benchmark/compare-with-inventory.ts";
import { decodeNotes } from "./decode/decode-notes.ts";

/** `npm run bench -- notes` prints the numbers. */
const comparison = compareWithInventory();

if (comparison !== null) describe("five real notes", () => holdsUp(comparison));
else {
  test("five real notes are not beside this repository: their comparison has nothing to read", () => {
    expect(compareWithInventory()).toBeNull();
  });
}

function holdsUp({ notes, boilerplate, readings }: InventoryComparison): void {
  test.each(notes)("note $note: every item lies in a draft, at least 9 of 10 with its words", (row) => {
    expect(row.recall).toBe(1);
    expect(row.recallByWords).toBeGreaterThanOrEqual(0.9);
  });

  test.each(notes)("note $note: at least 95 of 100 explicit questions are found, where they stand", (row) => {
    expect(row.explicitRecall).toBeGreaterThanOrEqual(0.95);
    expect(row.sameLevel).toBeGreaterThanOrEqual(0.9);
    expect(row.firstLine).toBeGreaterThanOrEqual(0.95);
    expect(row.lines).toBeGreaterThanOrEqual(0.9);
  });

  test.each(notes)("note $note: at most 1 draft of 10 stands where people saw nothing to ask", (row) => {
    expect(row.precision).toBeGreaterThanOrEqual(0.9);
  });

  test("no draft comes from an assistant's words, a table of contents or a statement on the file", () => {
    expect(boilerplate).toEqual([]);
  });

  test("misread characters are put right exactly", () => {
    const lengthOf = (name: string) =>
      [...decodeNotes(readFileSync(join(notesFolder, name))).lines.join("\n")].length;
    const repaired = [...readings].filter(([, { source }]) => source.repaired !== null);
    expect(repaired.map(([name, { source }]) => [lengthOf(name), source.repaired?.misreadAs])).toEqual([
      [12_826, ["windows-1252"]],
      [9817, ["mac-roman"]],
    ]);
  });

  test("no line that holds text is lost", () => {
    for (const [name, reading] of readings) {
      const lines = readFileSync(join(notesFolder, name), "utf8").split("\n");
      const told = [...reading.questions, ...reading.skipped].map((part) => part.lines);
      const lost = lines.flatMap((line, index) =>
        line.trim() === "" || told.some(([from, to]) => from <= index + 1 && index < to) ? [] : [index + 1],
      );
      expect(lost).toEqual([]);
    }
  });
}
