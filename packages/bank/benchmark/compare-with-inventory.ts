import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { DraftQuestion, NotesReading } from "../src/readers/notes-reading.ts";
import { readNotes } from "../src/readers/read-notes.ts";
import { contentWords, shareIn } from "../src/readers/text/sentences.ts";

/**
 * Five real notes and an inventory that people made of them. They are not part of the repository: they lie beside it
 * where it was made.
 */
export const notesFolder = join(import.meta.dirname, "../../../../shared/seeds");

const inventorySchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      seed: z.string(),
      line_start: z.number(),
      line_end: z.number(),
      kind: z.string(),
      title: z.string(),
      topic: z.string(),
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

/** How the reading of one note stands to what people found in it. Shares are 0 to 1. */
export interface NoteComparison {
  note: string;
  items: number;
  drafts: number;
  /** Items that lie in a draft. */
  recall: number;
  /** Items in a draft that has their words. */
  recallByWords: number;
  /** Drafts that stand where people saw something to ask. */
  precision: number;
  explicit: number;
  /** Explicit questions that are found by title. */
  explicitRecall: number;
  /** Explicit questions found with the level of answer that people saw. */
  sameLevel: number;
  /** Explicit questions found with the line that they begin at. */
  firstLine: number;
  /** Explicit questions found with the lines of the whole item, on average: shared lines over all lines. */
  lines: number;
}

export interface InventoryComparison {
  notes: NoteComparison[];
  /** Explicit questions that no draft has by title. */
  missed: string[];
  /** Drafts on lines of assistants, tables of contents and statements on the file. */
  boilerplate: { note: string; lines: number[] }[];
  readings: ReadonlyMap<string, NotesReading>;
}

/** Null where the notes are not there. */
export function compareWithInventory(folder = notesFolder): InventoryComparison | null {
  const path = join(folder, "inventory.json");
  if (!existsSync(path)) return null;
  const inventory = inventorySchema.parse(JSON.parse(readFileSync(path, "utf8")));
  const readings = new Map<string, NotesReading>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
    readings.set(name, readNotes(readFileSync(join(folder, name)), name));
  }
  const drafts = (item: Item) =>
    (readings.get(item.seed)?.questions ?? []).filter(
      ({ lines }) => lines[0] <= item.line_end && item.line_start <= lines[1],
    );
  const titled = (item: Item) => drafts(item).filter((draft) => hasTitle(draft, item));
  const notes = [...readings].map(([name, { questions }]): NoteComparison => {
    const items = inventory.items.filter(({ seed }) => seed === name);
    const explicit = items.filter(isExplicit);
    const found = explicit.filter((item) => titled(item).length > 0);
    return {
      note: name,
      items: items.length,
      drafts: questions.length,
      recall: share(items, (item) => drafts(item).length > 0),
      recallByWords: share(items, (item) => drafts(item).some((draft) => isAbout(draft, item))),
      precision: share(questions, (draft) => items.some((item) => drafts(item).includes(draft))),
      explicit: explicit.length,
      explicitRecall: share(explicit, (item) => titled(item).length > 0),
      sameLevel: share(explicit, (item) =>
        titled(item).some(({ answerLevel }) => answerLevel === item.answer_level),
      ),
      firstLine: share(found, (item) => titled(item).some(({ lines }) => lines[0] === item.line_start)),
      lines: mean(
        found.map((item) => Math.max(...titled(item).map(({ lines }) => sharedLines(lines, item)))),
      ),
    };
  });
  const forbidden = [
    ...inventory.assistant_boilerplate.map(({ seed, line }) => ({ seed, from: line, to: line })),
    ...inventory.non_content_lines
      .filter(({ why }) => !why.includes("half"))
      .map(({ seed, line_start, line_end }) => ({ seed, from: line_start, to: line_end })),
  ];
  return {
    notes,
    missed: inventory.items
      .filter((item) => isExplicit(item) && titled(item).length === 0)
      .map((item) => `${item.id} ${item.title}, where there is: ${drafts(item).map(({ title }) => title)}`),
    boilerplate: forbidden
      .filter(({ seed, from, to }) =>
        readings.get(seed)?.questions.some(({ lines }) => lines[0] <= to && from <= lines[1]),
      )
      .map(({ seed, from, to }) => ({ note: seed, lines: [from, to] })),
    readings,
  };
}

const isExplicit = ({ kind }: Item) => kind.startsWith("explicit question");

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 1 : rounded(all.filter(holds).length / all.length);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function sharedLines([from, to]: readonly [number, number], item: Item): number {
  const shared = Math.min(to, item.line_end) - Math.max(from, item.line_start) + 1;
  return Math.max(0, shared) / (Math.max(to, item.line_end) - Math.min(from, item.line_start) + 1);
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
