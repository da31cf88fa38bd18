import * as z from "zod";
import { draftContentSchema, draftProblemSchema } from "./drafts.ts";
import { originSchema } from "./question-view.ts";
import { trialSchema } from "./trial.ts";

export const questionEditorSchema = z.object({
  questionId: z.uuid(),
  setId: z.uuid(),
  setTitle: z.string(),
  content: draftContentSchema,
  /** Rises with each save; a save names the revision it was made from, so two editors cannot overwrite. */
  revision: z.number().int(),
  savedAt: z.date(),
  publishedVersion: z.number().int().nullable(),
  /** Whether the draft differs from what is published. */
  changed: z.boolean(),
  problems: z.array(draftProblemSchema),
  /** The newest try of a draft with code, whichever save it was of; null before the first. */
  trial: trialSchema.nullable(),
  copiedFrom: originSchema.nullable(),
});
export type QuestionEditor = z.infer<typeof questionEditorSchema>;
