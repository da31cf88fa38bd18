import * as z from "zod";
import { draftContentSchema } from "./drafts.ts";
import { importedQuestionSchema, repairSchema, skippedPartSchema } from "./imported.ts";

/** `merge`: with the question that it is alike to, so that both sources are kept. */
export const importDecisionSchema = z.enum(["accept", "skip", "merge"]);
export type ImportDecision = z.infer<typeof importDecisionSchema>;

/** An import as lists show it. */
export const importSummarySchema = z.object({
  id: z.uuid(),
  setId: z.uuid(),
  setTitle: z.string(),
  name: z.string(),
  questionCount: z.number().int(),
  createdAt: z.date(),
  /** Null while nothing of it is in the set. */
  addedAt: z.date().nullable(),
  /** Questions that it made or added a source to. */
  addedCount: z.number().int(),
});
export type ImportSummary = z.infer<typeof importSummarySchema>;

export const importDraftSchema = z.object({
  id: z.uuid(),
  question: importedQuestionSchema.omit({ prompt: true, answer: true, facts: true, options: true }),
  content: draftContentSchema,
  edited: z.boolean(),
  decision: importDecisionSchema,
  /** Whether it can be merged with what it is alike to. */
  mergeable: z.boolean(),
  /** Once it was added: the question that it is in now. */
  questionId: z.uuid().nullable(),
});
export type ImportDraft = z.infer<typeof importDraftSchema>;

/** All that the import page shows. */
export const importDetailSchema = importSummarySchema.extend({
  format: z.string(),
  encoding: z.string().nullable(),
  repaired: repairSchema.nullable(),
  skipped: z.array(skippedPartSchema),
  /** The text of the file; empty for what is no text. */
  lines: z.array(z.string()),
  revision: z.number().int(),
  drafts: z.array(importDraftSchema),
  /** When the same file was added to the same set before; null when it was not. */
  sameFileAddedAt: z.date().nullable(),
});
export type ImportDetail = z.infer<typeof importDetailSchema>;

/** What changes about one draft; what is left out stays. */
export const importChangeSchema = z.object({
  draftId: z.uuid(),
  decision: importDecisionSchema.optional(),
  /** Of the same kind as before. */
  content: draftContentSchema.optional(),
});
export type ImportChange = z.infer<typeof importChangeSchema>;
