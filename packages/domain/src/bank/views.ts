import * as z from "zod";
import { languageSchema } from "../execution/run.ts";
import { difficultySchema, questionKindSchema, sourceSchema, topicIdSchema } from "./question.ts";

export const topicViewSchema = z.object({ id: z.string(), name: z.string() });
export type TopicView = z.infer<typeof topicViewSchema>;

/** Published questions that are not drawn because their language cannot be run here, and why it cannot. */
export const missingSchema = z.object({
  language: languageSchema,
  questions: z.number().int(),
  reason: z.string(),
});
export type Missing = z.infer<typeof missingSchema>;

/** A set of questions as lists show it. Counts are of published questions only. */
export const setSummarySchema = z.object({
  id: z.uuid(),
  title: z.string(),
  description: z.string(),
  /** Whether the reader may change it. A built-in bank belongs to nobody. */
  editable: z.boolean(),
  builtIn: z.boolean(),
  /** Whether the reader may take it away as a file. */
  exportable: z.boolean(),
  ownerName: z.string().nullable(),
  questionCount: z.number().int(),
  codeCount: z.number().int(),
  minutes: z.number().int(),
  topics: z.array(topicViewSchema.extend({ questions: z.number().int() })),
  /** Part of the counts all the same; empty where everything can be run. */
  missing: z.array(missingSchema),
  updatedAt: z.date(),
});
export type SetSummary = z.infer<typeof setSummarySchema>;

export const setQuestionSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  kind: questionKindSchema,
  topics: z.array(topicViewSchema),
  difficulty: difficultySchema,
  minutes: z.number().int(),
  /** Number of the newest published version; null while only a draft exists. */
  version: z.number().int().nullable(),
  hasDraft: z.boolean(),
  editable: z.boolean(),
});

export const setDetailSchema = setSummarySchema.extend({ questions: z.array(setQuestionSchema) });
export type SetDetail = z.infer<typeof setDetailSchema>;

/**
 * What an interviewer is writing. Nearly everything may be unfinished: a draft is saved as it stands, and
 * `problems` names what publishing still needs.
 */
export const draftCriterionSchema = z.object({
  id: z.string().max(60),
  weight: z.number().min(0.5).max(10),
  statement: z.string().max(400),
  accept: z.array(z.string().max(400)).max(12),
  misconceptions: z.array(z.string().max(400)).max(12),
});
export const draftContentSchema = z.object({
  title: z.string().max(140),
  topics: z.array(topicIdSchema).max(4),
  difficulty: difficultySchema,
  minutes: z.number().int().min(1).max(60),
  prompt: z.string().max(20_000),
  reference: z.string().max(20_000),
  rubric: z.array(draftCriterionSchema).max(12),
  /** Where it was imported from. A question that somebody wrote here has none. */
  sources: z.array(sourceSchema).max(20).optional(),
});
export type DraftContent = z.infer<typeof draftContentSchema>;
export type DraftCriterion = z.infer<typeof draftCriterionSchema>;

export const draftProblemSchema = z.object({ field: z.string(), message: z.string() });
export type DraftProblem = z.infer<typeof draftProblemSchema>;

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
});
export type QuestionEditor = z.infer<typeof questionEditorSchema>;
