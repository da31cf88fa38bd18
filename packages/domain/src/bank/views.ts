import * as z from "zod";
import { languageSchema } from "../execution/run.ts";
import { difficultySchema, questionKindSchema } from "./question.ts";

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
  /** Whether there is a published version that the reader may open in full. */
  readable: z.boolean(),
});

export const setDetailSchema = setSummarySchema.extend({ questions: z.array(setQuestionSchema) });
export type SetDetail = z.infer<typeof setDetailSchema>;
