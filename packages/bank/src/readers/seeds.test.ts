import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { decodeNotes } from "./decode/decode-notes.ts";
import type { DraftQuestion, NotesReading } from "./notes-reading.ts";
import { readNotes } from "./read-notes.ts";
import { contentWords, shareIn } from "./text/sentences.ts";

/*
 * Compares the reader with an inventory that people made of five real notes. The notes are not part of the
 * repository: they lie beside it where it was made.
 */
const folder = join(import.meta.dirname, "../../../../../shared/seeds");

if (existsSync(join(folder, "inventory.json"))) describe("five real notes", compareWithInventory);
else {
  test("five real notes are not beside this repository: their comparison has nothing to read", () => {
    expect(existsSync(join(folder, "inventory.json"))).toBe(false);
  });
}

const inventorySchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      seed: z.string(),
      line_start: z.number(),
      line_end: z.number(),
      kind: z.string(),
      title: z.string(),
      answer_level: z.enum(["full", "partial", "hint", "none"]),
      answer_facts: z.array(z.string()),
    }),
  ),
  assistant_boilerplate: z.array(z.object({ seed: z.string(), line: z.number() })),
  non_content_lines: z.array(
    z.object({ seed: z.string(), line_start: z.number(), line_end: z.number(), why: z.string() }),
  ),
});

type Item = z.infer<typeof inventorySchema>["items"][number];

function compareWithInventory(): void {
  const inventory = inventorySchema.parse(JSON.parse(readFileSync(join(folder, "inventory.json"), "utf8")));
  const readings = new Map<string, NotesReading>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
    readings.set(name, readNotes(readFileSync(join(folder, name)), name));
  }
  const drafts = (item: Item) =>
    (readings.get(item.seed)?.questions ?? []).filter(
      ({ lines }) => lines[0] <= item.line_end && item.line_start <= lines[1],
    );
  const isExplicit = ({ kind }: Item) => kind.startsWith("explicit question");
  const rows = [...readings].map(([name, { questions }]) => {
    const items = inventory.items.filter(({ seed }) => seed === name);
    const explicit = items.filter(isExplicit);
    return {
      note: name.slice(0, 3),
      items: items.length,
      drafts: questions.length,
      overlap: share(items, (item) => drafts(item).length > 0),
      "overlap and words": share(items, (item) => drafts(item).some((draft) => isAbout(draft, item))),
      explicit: explicit.length,
      "explicit found": share(explicit, (item) => drafts(item).some((draft) => hasTitle(draft, item))),
      "same level": share(explicit, (item) =>
        drafts(item).some((draft) => hasTitle(draft, item) && draft.answerLevel === item.answer_level),
      ),
      "drafts with an item": share(questions, (draft) => items.some((item) => drafts(item).includes(draft))),
    };
  });
  console.table(rows);
  for (const item of inventory.items.filter(isExplicit)) {
    if (drafts(item).some((draft) => hasTitle(draft, item))) continue;
    console.log(`${item.id} not found by title: ${drafts(item).map(({ title }) => title)}`);
  }

  test.each(rows)("note $note: every item lies in a draft, at least 9 of 10 with its words", (row) => {
    expect(row.overlap).toBe(1);
    expect(row["overlap and words"]).toBeGreaterThanOrEqual(0.9);
  });

  test.each(rows)("note $note: at least 95 of 100 explicit questions are found by title", (row) => {
    expect(row["explicit found"]).toBeGreaterThanOrEqual(0.95);
    expect(row["same level"]).toBeGreaterThanOrEqual(0.9);
  });

  test.each(rows)("note $note: at most 1 draft of 10 stands where people saw nothing to ask", (row) => {
    expect(row["drafts with an item"]).toBeGreaterThanOrEqual(0.9);
  });

  test("no draft comes from an assistant's words, a table of contents or a statement on the file", () => {
    const forbidden = [
      ...inventory.assistant_boilerplate.map(({ seed, line }) => ({ seed, from: line, to: line })),
      ...inventory.non_content_lines
        .filter(({ why }) => !why.includes("half"))
        .map(({ seed, line_start, line_end }) => ({ seed, from: line_start, to: line_end })),
    ];
    const wrong = forbidden.filter(({ seed, from, to }) =>
      readings.get(seed)?.questions.some(({ lines }) => lines[0] <= to && from <= lines[1]),
    );
    expect(wrong).toEqual([]);
  });

  test("misread characters are put right exactly", () => {
    const lengthOf = (name: string) =>
      [...decodeNotes(readFileSync(join(folder, name))).lines.join("\n")].length;
    const repaired = [...readings].filter(([, { source }]) => source.repaired !== null);
    expect(repaired.map(([name, { source }]) => [lengthOf(name), source.repaired?.misreadAs])).toEqual([
      [12_826, ["windows-1252"]],
      [9817, ["mac-roman"]],
    ]);
  });

  test("no line that holds text is lost", () => {
    for (const [name, reading] of readings) {
      const lines = readFileSync(join(folder, name), "utf8").split("\n");
      const told = [...reading.questions, ...reading.skipped].map((part) => part.lines);
      const lost = lines.flatMap((line, index) =>
        line.trim() === "" || told.some(([from, to]) => from <= index + 1 && index < to) ? [] : [index + 1],
      );
      expect(lost).toEqual([]);
    }
  });
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 1 : Math.round((all.filter(holds).length / all.length) * 1000) / 1000;
}

/** People worded the titles anew: `prod` stands for `production`, so words count by their first four letters. */
function hasTitle(draft: DraftQuestion, item: Item): boolean {
  const stems = (text: string) => new Set([...contentWords(text)].map((word) => word.slice(0, 4)));
  return shareIn(stems(item.title), stems(draft.title)) >= 0.5;
}

/** Whether a draft has the words of the title, or those of the facts, wherever it says them. */
function isAbout(draft: DraftQuestion, item: Item): boolean {
  const words = contentWords([draft.title, draft.topic ?? "", draft.prompt, draft.answer].join(" "));
  const facts = contentWords(item.answer_facts.join(" "));
  return shareIn(contentWords(item.title), words) >= 0.5 || shareIn(facts, words) >= 0.6;
}
