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

/**
 * Names of tests that have to pass before the criterion counts; by default all visible ones, for code that
 * does nothing has no bare except and takes constant time.
 */
const after = z.array(z.string().min(1)).optional();

/** What is read from the code without running it; `packages/sandbox/src/python/rules.py` says what each means. */
export const astRuleSchema = z.enum([
  "uses-generator",
  "uses-comprehension",
  "uses-context-manager",
  "uses-recursion",
  "uses-call",
  "no-bare-except",
  "no-broad-except",
  "no-mutable-default",
  "no-quadratic-membership",
  "no-recursion",
  "no-loop",
  "no-nested-loop",
  "no-import",
  "no-call",
  "no-global-state",
  "no-string-sql",
]);
export type AstRule = z.infer<typeof astRuleSchema>;

export const astCriterionSchema = z.strictObject({
  ...criterionShape,
  by: z.literal("ast"),
  rule: astRuleSchema,
  /** Of what: modules for no-import, functions for uses-call and no-call. */
  names: z.array(z.string().min(1)).min(1).optional(),
  /** The function or class that the rule is about, as in `Cache.get`; all of the code by default. */
  within: z.string().min(1).optional(),
  after,
});
export type AstCriterion = z.infer<typeof astCriterionSchema>;

/** From slow to fast growth. */
export const growthSchema = z.enum(["constant", "logarithmic", "linear", "linearithmic", "quadratic"]);
export type Growth = z.infer<typeof growthSchema>;

/** How the work of a call grows with `n`, counted in instructions of the interpreter: at most as fast as `grows`. */
export const operationsCriterionSchema = z.strictObject({
  ...criterionShape,
  by: z.literal("operations"),
  /** Runs before the call and is not counted; `n` and `counted` are there. */
  setup: z.string().optional(),
  call: z.string().min(1),
  sizes: z
    .array(z.number().int().min(2).max(1_000_000))
    .min(4)
    .max(8)
    .refine((sizes) => sizes.every((size, index) => index === 0 || size >= 1.5 * (sizes[index - 1] ?? 0)), {
      message: "each size is at least one and a half times the one before, as in [64, 128, 256, 512]",
    }),
  grows: growthSchema,
  after,
});
export type OperationsCriterion = z.infer<typeof operationsCriterionSchema>;

/** What only a person can judge. Until one has, the answer is marked to be checked. */
export const personCriterionSchema = z.strictObject({ ...criterionShape, by: z.literal("person") });
export type PersonCriterion = z.infer<typeof personCriterionSchema>;

export const codeCriterionSchema = z.discriminatedUnion(
  "by",
  [testsCriterionSchema, astCriterionSchema, operationsCriterionSchema, personCriterionSchema],
  { error: "expected tests, ast, operations or person" },
);
export type CodeCriterion = z.infer<typeof codeCriterionSchema>;
export type Criterion = TextCriterion | CodeCriterion;

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
  /** SQL only: makes and fills the tables in which the answer runs. */
  fixture: z.string().min(1).optional(),
  starter: z.string(),
  solution: z.string().min(1),
  /** Verdicts and criteria name a test, so names are unique. */
  tests: z.array(testCaseSchema).min(1).max(60).superRefine(eachOnce("name", "test")),
  rubric: z.array(codeCriterionSchema).min(1).max(12).superRefine(eachOnce("id", "criterion")),
};
export const codeQuestionSchema = z.strictObject(codeShape);
export type CodeQuestion = z.infer<typeof codeQuestionSchema>;

/**
 * A wrong solution of a code question, which its tests must catch; `name` says the mistake. It stands beside a version
 * and is no part of it: grading does not need it.
 */
export const plantedSolutionSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  code: z.string().min(1).max(50_000),
});
export type PlantedSolution = z.infer<typeof plantedSolutionSchema>;

/** Everything that one immutable version of a question holds. What is hashed, stored, drawn and graded. */
export const questionSchema = z.discriminatedUnion("kind", [freeTextQuestionSchema, codeQuestionSchema]);
export type Question = z.infer<typeof questionSchema>;
