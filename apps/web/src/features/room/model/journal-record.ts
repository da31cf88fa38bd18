import * as z from "zod";

const heldSchema = z.object({ revision: z.number().int().nonnegative(), text: z.string() });
/** Null where an earlier version of this page did not write it down. */
const baseSchema = heldSchema.extend({ savedAt: z.number().nullable().default(null) });

/**
 * What one page keeps of one answer on this device. Each page writes records of its own, so that two tabs
 * never overwrite each other here either.
 */
export const journalRecordSchema = z.object({
  key: z.string(),
  userId: z.string(),
  attemptId: z.string(),
  attemptQuestionId: z.string(),
  clientId: z.string(),
  updatedAt: z.number(),
  answer: z.object({ text: z.string(), base: baseSchema, sent: heldSchema.nullable() }),
  /** Scratch notes that the server has not confirmed; null when it has them. */
  notes: z.string().nullable(),
  /** Scratch notes as they stood, confirmed or not. */
  notesShown: z.string().optional(),
  /** The flag that the server has not confirmed; null when it has it. Earlier pages did not write it down. */
  flag: z.boolean().nullable().default(null),
  /** The flag as it stood, confirmed or not. */
  flagShown: z.boolean().optional(),
});
export type JournalRecord = z.infer<typeof journalRecordSchema>;

export function journalKey(of: { userId: string; attemptQuestionId: string; clientId: string }): string {
  return [of.userId, of.attemptQuestionId, of.clientId].join("/");
}
