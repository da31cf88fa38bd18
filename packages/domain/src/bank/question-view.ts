import * as z from "zod";
import { languageSchema } from "../execution/run.ts";
import { correctionViewSchema } from "./correction.ts";
import { difficultySchema, plantedSolutionSchema, questionKindSchema } from "./question.ts";
import { studyLinkSchema } from "./study.ts";
import { topicViewSchema } from "./views.ts";

/** A published version that the reader may open in full. */
export const openQuestionSchema = z.object({ questionId: z.uuid(), version: z.number().int() });
export type OpenQuestion = z.infer<typeof openQuestionSchema>;

/** The version that a question began as a copy of. `readable`: whether the reader may open it. */
export const originSchema = z.object({
  questionId: z.uuid(),
  version: z.number().int(),
  title: z.string(),
  setTitle: z.string(),
  readable: z.boolean(),
});
export type Origin = z.infer<typeof originSchema>;

export const viewedCriterionSchema = z.object({
  id: z.string(),
  statement: z.string(),
  weight: z.number(),
  /** How it is judged, in words; null for text, which is read by the grader. */
  judged: z.string().nullable(),
  accept: z.array(z.string()),
  misconceptions: z.array(z.string()),
  /** Names of the tests that it counts. */
  tests: z.array(z.string()),
  study: studyLinkSchema.nullable(),
});
export type ViewedCriterion = z.infer<typeof viewedCriterionSchema>;

export const viewedTestSchema = z.object({
  name: z.string(),
  show: z.enum(["visible", "hidden"]),
  /** What a candidate learns when a hidden test fails; null for a visible one without. */
  property: z.string().nullable(),
  /** Names and what each is drawn from, as in a question's file; null where nothing is drawn. */
  given: z.string().nullable(),
  setup: z.string(),
  /** The expression or statements that run; null for what the code itself gives, which only SQL has. */
  run: z.string().nullable(),
  /** What it must do, as "returns", and the value, exception, text or expression. */
  expects: z.object({ does: z.string(), what: z.string().nullable() }),
  weight: z.number(),
  limitMs: z.number().int(),
  after: z.string().nullable(),
});
export type ViewedTest = z.infer<typeof viewedTestSchema>;

/** All that one published version says, answers and hidden tests too: for authors who may have them. */
export const questionViewSchema = z.object({
  id: z.uuid(),
  set: z.object({ id: z.uuid(), title: z.string(), builtIn: z.boolean() }),
  version: z.number().int(),
  /** Newest first. */
  versions: z.array(
    z.object({
      version: z.number().int(),
      publishedAt: z.date(),
      /** Null for a bank loaded from files. */
      publishedBy: z.string().nullable(),
    }),
  ),
  /** Whether the bank's files no longer hold it: it is not drawn any more. */
  retired: z.boolean(),
  /** Whether the reader may change it on its own page. */
  editable: z.boolean(),
  title: z.string(),
  kind: questionKindSchema,
  topics: z.array(topicViewSchema),
  difficulty: difficultySchema,
  minutes: z.number().int(),
  prompt: z.string(),
  reference: z.string(),
  criteria: z.array(viewedCriterionSchema),
  /** Answers with the points, in units of the weights, that a careful person gives; wrong ones are planted. */
  samples: z.array(z.object({ answer: z.string(), points: z.number() })),
  code: z
    .object({
      language: languageSchema,
      starter: z.string(),
      solution: z.string(),
      fixture: z.string().nullable(),
      tests: z.array(viewedTestSchema),
      planted: z.array(plantedSolutionSchema),
    })
    .nullable(),
  followUps: z.array(z.object({ ask: z.string(), whenMissed: z.string().nullable() })),
  hints: z.array(z.object({ text: z.string(), cost: z.number() })),
  sources: z.array(z.object({ title: z.string(), from: z.number().int(), to: z.number().int() })),
  corrections: z.array(correctionViewSchema),
  copiedFrom: originSchema.nullable(),
});
export type QuestionView = z.infer<typeof questionViewSchema>;
