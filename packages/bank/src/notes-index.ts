import { eachOnce } from "@viva/domain/bank/each-once";
import { topicIdSchema } from "@viva/domain/bank/question";
import * as z from "zod";
import { formatLines, linesSchema } from "./lines.ts";

/**
 * The index of what a bank's notes hold: one item for each thing that can be asked about, by name, note, lines
 * and topic. Coverage is counted against it, so it names every item, asked about or not.
 */
const indexFileItemSchema = z.strictObject({
  id: z.string().min(1),
  note: z.string().min(1),
  lines: linesSchema,
  topic: topicIdSchema,
});
export const indexItemFields = Object.keys(indexFileItemSchema.shape);

export const notesIndexSchema = z
  .array(indexFileItemSchema.transform(({ lines, ...item }) => ({ ...item, ...lines })))
  .superRefine(eachOnce("id", "item"));

/** `from` and `to` are 1-based lines of the note, both included. */
export type IndexItem = z.infer<typeof notesIndexSchema>[number];

const inventorySchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      seed: z.string(),
      line_start: z.number().int().positive(),
      line_end: z.number().int().positive(),
      topic: topicIdSchema,
    }),
  ),
});

/** Takes the places, and only the places, from an inventory of notes. Throws a ZodError for another shape. */
export function indexFromInventory(inventory: unknown): IndexItem[] {
  return inventorySchema.parse(inventory).items.map((item) => ({
    id: item.id,
    note: item.seed.replace(/\.[^.]+$/, ""),
    topic: item.topic,
    from: item.line_start,
    to: item.line_end,
  }));
}

/** The text of notes-index.yaml: one line an item, so that a change of the index reads well in a diff. */
export function formatNotesIndex(items: readonly IndexItem[]): string {
  const rows = items.map(
    (item) =>
      `- { id: "${item.id}", note: "${item.note}", lines: ${formatLines(item)}, topic: ${item.topic} }\n`,
  );
  return `# What the notes hold. Made by packages/bank/src/make-notes-index.ts; edit the inventory, not this file.\n${rows.join("")}`;
}
