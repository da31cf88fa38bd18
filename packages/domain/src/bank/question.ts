import * as z from "zod";
import { languageSchema } from "../execution/run.ts";
import { testCaseSchema } from "../execution/test-case.ts";
import { eachOnce } from "./each-once.ts";

/** An id that people write: of a question, of a criterion. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens");
export const topicIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "expected a topic of two levels, as in django/orm");
export const difficultySchema = z.enum(["easy", "medium", "hard"]);
export type Difficulty = z.infer<typeof difficultySchema>;
export const questionKindSchema = z.enum(["free-text", "code"]);
export type QuestionKind = z.infer<typeof questionKindSchema>;

/** Where a fact came from: a note of the bank and its 1-based lines, both ends included. */
export const sourceSchema = z
  .strictObject({
    note: z.string().min(1),
    from: z.number().int().positive(),
    to: z.number().int().positive(),
  })
  .refine((source) => source.from <= source.to, { message: "the first line comes before the last" });
export type Source = z.infer<typeof sourceSchema>;

const criterionShape = {
  id: slugSchema,
  weight: z.number().positive().max(10),
  statement: z.string().trim().min(8).max(400),
  /** Study passage that answers it: `topic/page#anchor`. */
  study: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/, "expected a passage, as in django/orm#lazy-queries")
    .optional(),
};

export const textCriterionSchema = z.strictObject({
  ...criterionShape,
  by: z.literal("text").default("text"),
  accept: z.array(z.string().trim().min(1)).default([]),
  misconceptions: z.array(z.string().trim().min(1)).default([]),
});
export type TextCriterion = z.infer<typeof textCriterionSchema>;

export const testsCriterionSchema = z.strictObject({
  ...criterionShape,
  by: z.literal("tests"),
  tests: z.array(z.string().min(1)).min(1),
});
export type TestsCriterion = z.infer<typeof testsCriterionSchema>;
export type Criterion = TextCriterion | TestsCriterion;

/** The fields that every kind of question has. The reader of question files builds on them. */
export const questionShape = {
  /** Identity of the question across versions; never its path. */
  id: slugSchema.max(80),
  title: z.string().trim().min(3).max(140),
  topics: z.array(topicIdSchema).min(1).max(4),
  difficulty: difficultySchema,
  minutes: z.number().int().min(1).max(60),
  sources: z.array(sourceSchema).default([]),
  covers: z.array(z.string()).default([]),
  corrections: z.array(z.string()).default([]),
  prompt: z.string().trim().min(10).max(20_000),
  reference: z.string().trim().min(10).max(20_000),
  followUps: z
    .array(z.strictObject({ whenMissed: slugSchema.nullable(), ask: z.string().min(1) }))
    .default([]),
  hints: z.array(z.strictObject({ cost: z.number().min(0).max(1), text: z.string().min(1) })).default([]),
};

export const freeTextShape = {
  ...questionShape,
  kind: z.literal("free-text"),
  rubric: z.array(textCriterionSchema).min(1).max(12).superRefine(eachOnce("id", "criterion")),
  /** Answers with the points that a careful person gives per criterion (0..1); the linter grades them. */
  samples: z
    .array(
      z.strictObject({ answer: z.string().min(1), expect: z.record(z.string(), z.number().min(0).max(1)) }),
    )
    .default([]),
};
export const freeTextQuestionSchema = z.strictObject(freeTextShape);
export type FreeTextQuestion = z.infer<typeof freeTextQuestionSchema>;

export const codeShape = {
  ...questionShape,
  kind: z.literal("code"),
  runtime: languageSchema,
  starter: z.string(),
  solution: z.string().min(1),
  /** Verdicts and criteria name a test, so names are unique. */
  tests: z.array(testCaseSchema).min(1).max(60).superRefine(eachOnce("name", "test")),
  rubric: z.array(testsCriterionSchema).min(1).max(12).superRefine(eachOnce("id", "criterion")),
};
export const codeQuestionSchema = z.strictObject(codeShape);
export type CodeQuestion = z.infer<typeof codeQuestionSchema>;

/** Everything that one immutable version of a question holds. What is hashed, stored, drawn and graded. */
export const questionSchema = z.discriminatedUnion("kind", [freeTextQuestionSchema, codeQuestionSchema]);
export type Question = z.infer<typeof questionSchema>;
