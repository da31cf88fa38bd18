import * as z from "zod";
import { difficultySchema, questionKindSchema } from "../bank/question.ts";
import { topicViewSchema } from "../bank/views.ts";
import { languageSchema } from "../execution/run.ts";
import { testCaseSchema } from "../execution/test-case.ts";

/** `open`: being answered. `submitted`: waits for grades. `graded`: all grades and the report are in. */
export const attemptStatusSchema = z.enum(["open", "submitted", "graded"]);
export type AttemptStatus = z.infer<typeof attemptStatusSchema>;

export const roomQuestionSchema = z.object({
  /** The attempt's question (a row of its own), not the question in the bank. */
  id: z.uuid(),
  position: z.number().int(),
  kind: questionKindSchema,
  title: z.string(),
  topics: z.array(topicViewSchema),
  difficulty: difficultySchema,
  minutes: z.number().int(),
  prompt: z.string(),
  /** Code questions only, else null / empty. Hidden tests are only counted: their text never leaves the server. */
  language: languageSchema.nullable(),
  starter: z.string().nullable(),
  /** SQL that makes the tables in which the answer runs. */
  fixture: z.string().nullable(),
  visibleTests: z.array(testCaseSchema),
  hiddenTestCount: z.number().int(),
  answer: z.object({
    text: z.string(),
    /** Number of edits that the server holds; 0 before the first. */
    revision: z.number().int(),
    savedAt: z.date().nullable(),
  }),
  flagged: z.boolean(),
  notes: z.string(),
  timeSpentMs: z.number().int(),
});
export type RoomQuestion = z.infer<typeof roomQuestionSchema>;

export const roomSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  status: attemptStatusSchema,
  startedAt: z.date(),
  deadlineAt: z.date(),
  /** Saves that reach the server this long after the deadline are still kept. */
  graceMs: z.number().int(),
  serverNow: z.date(),
  questions: z.array(roomQuestionSchema),
});
export type Room = z.infer<typeof roomSchema>;

/** Replace `deleteCount` UTF-16 units from offset `from` by `insert`. */
export const textEditSchema = z.object({
  from: z.number().int().nonnegative(),
  deleteCount: z.number().int().nonnegative(),
  insert: z.string().max(100_000),
});
export type TextEdit = z.infer<typeof textEditSchema>;

export const saveEditsInputSchema = z.object({
  attemptQuestionId: z.uuid(),
  /** One for each open page; made in the browser. */
  clientId: z.uuid(),
  /** The server's revision that the first edit was typed on. */
  baseRevision: z.number().int().nonnegative(),
  /** In order of typing, `seq` rising by one within a client; sending one twice is harmless. */
  edits: z
    .array(textEditSchema.extend({ seq: z.number().int().nonnegative(), at: z.date() }))
    .min(1)
    .max(500),
  /** Length of the whole text after the last edit: a check that both sides hold the same text. */
  resultLength: z.number().int().nonnegative(),
});
export type SaveEditsInput = z.infer<typeof saveEditsInputSchema>;

export const saveEditsResultSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("saved"),
    revision: z.number().int(),
    savedAt: z.date(),
    deadlineAt: z.date(),
    serverNow: z.date(),
  }),
  /** The text was changed elsewhere (another tab). Nothing of this call was stored; the page asks which to keep. */
  z.object({
    kind: z.literal("conflict"),
    revision: z.number().int(),
    text: z.string(),
    savedAt: z.date().nullable(),
  }),
  /** The attempt is over: submitted, or past deadline and grace. The page keeps the text and says so. */
  z.object({
    kind: z.literal("closed"),
    reason: z.enum(["submitted", "late"]),
    at: z.date(),
  }),
]);
export type SaveEditsResult = z.infer<typeof saveEditsResultSchema>;

export const heartbeatResultSchema = z.object({
  status: attemptStatusSchema,
  deadlineAt: z.date(),
  serverNow: z.date(),
});

export const attemptSummarySchema = z.object({
  id: z.uuid(),
  title: z.string(),
  status: attemptStatusSchema,
  startedAt: z.date(),
  submittedAt: z.date().nullable(),
  deadlineAt: z.date(),
  questionCount: z.number().int(),
  /** 0..100, one decimal; null until graded. */
  score: z.number().nullable(),
  /** Difference to the graded attempt before it; null for the first. */
  change: z.number().nullable(),
  /** Criteria that the grader was unsure of. */
  checks: z.number().int(),
});
export type AttemptSummary = z.infer<typeof attemptSummarySchema>;
