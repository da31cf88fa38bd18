import * as z from "zod";
import { difficultySchema, topicIdSchema } from "./question.ts";

/** 1-based lines of a file as it was given, first and last. */
export const lineRangeSchema = z
  .tuple([z.number().int().positive(), z.number().int().positive()])
  .refine(([from, to]) => from <= to, { message: "the first line comes before the last" });
export type LineRange = z.infer<typeof lineRangeSchema>;

/** How much of an answer a file gives. A hint tells what to talk about, and does not say it. */
export const answerLevelSchema = z.enum(["full", "partial", "hint", "none"]);
export type AnswerLevel = z.infer<typeof answerLevelSchema>;

/**
 * `ready` asks and answers; `duplicate` looks like a question that is there already; `no-answer` has none, or a
 * hint alone; `check` needs a look at its title or its answer.
 */
export const importStatusSchema = z.enum(["ready", "duplicate", "no-answer", "check"]);
export type ImportStatus = z.infer<typeof importStatusSchema>;

/** A question that looks like the imported one: of the bank (with its id), or of a file of the same import. */
export const duplicateSchema = z.object({
  in: z.enum(["bank", "import"]),
  /** Of the bank: the question's id. Of an import: the name of the file. */
  id: z.string(),
  title: z.string(),
  /** Where it stands in the file; null for a question of the bank, and in formats without lines. */
  lines: lineRangeSchema.nullable(),
  /** How sure it is that both ask the same, 0 to 1. */
  likeness: z.number().min(0).max(1),
});
export type Duplicate = z.infer<typeof duplicateSchema>;

/** A question as it was read from a file, in the house's terms: what may become a draft of a set. */
export const importedQuestionSchema = z.object({
  /** One line of plain text. */
  title: z.string(),
  kind: z.enum(["free-text", "code", "choice"]),
  /** Markdown; of a choice without its options. */
  prompt: z.string(),
  /** Empty unless it is a choice. `right` is false for all when the file does not say. */
  options: z.array(z.object({ text: z.string(), right: z.boolean() })),
  /** Markdown; empty when there is none. */
  answer: z.string(),
  answerLevel: answerLevelSchema,
  /** The single statements of the answer, as plain text. */
  facts: z.array(z.string()),
  /** A topic of the bank, found by its words; null when none fits. */
  topic: topicIdSchema.nullable(),
  /** What the file calls its subject: a heading, a category. */
  heading: z.string().nullable(),
  difficulty: difficultySchema.nullable(),
  minutes: z.number().int().nullable(),
  /** Null in formats without lines: archives and spreadsheets. */
  lines: lineRangeSchema.nullable(),
  status: importStatusSchema,
  duplicateOf: duplicateSchema.nullable(),
  /** How sure the reader is that this is one whole question with its own answer, 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Sentences for the person who decides. */
  remarks: z.array(z.string()),
});
export type ImportedQuestion = z.infer<typeof importedQuestionSchema>;

/** A part of a file that gave no question, and why. */
export const skippedPartSchema = z.object({ lines: lineRangeSchema.nullable(), reason: z.string() });
export type SkippedPart = z.infer<typeof skippedPartSchema>;

/** Characters that something had misread, put right: see the notes reader. */
export const repairSchema = z.object({
  /** The code pages that its UTF-8 had been read by, the latest first. */
  misreadAs: z.array(z.string()),
  /** 1-based numbers of the lines that changed. */
  lines: z.array(z.number().int().positive()),
  characters: z.number().int().nonnegative(),
});
export type CharacterRepair = z.infer<typeof repairSchema>;
