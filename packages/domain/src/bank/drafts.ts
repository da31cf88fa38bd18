import * as z from "zod";
import { languageSchema } from "../execution/run.ts";
import { compareSchema } from "../execution/test-case.ts";
import {
  astRuleSchema,
  difficultySchema,
  freeTextShape,
  growthSchema,
  sourceSchema,
  topicIdSchema,
} from "./question.ts";

const draftId = z.string().min(1).max(60);

/** A question to ask after an answer, while it is written. */
export const draftFollowUpSchema = z.object({
  id: draftId,
  /** Id of the criterion that has to be missed; null: it is asked in any case. */
  whenMissed: z.string().max(60).nullable(),
  ask: z.string().max(4_000),
});
export type DraftFollowUp = z.infer<typeof draftFollowUpSchema>;

export const draftHintSchema = z.object({
  id: draftId,
  /** The share of the points that it takes, 0..1. */
  cost: z.number().min(0).max(1),
  text: z.string().max(4_000),
});
export type DraftHint = z.infer<typeof draftHintSchema>;

/** What names one that was published or imported: as in a draft from before these could be edited, its place. */
export function placeId(stem: "follow-up" | "hint", index: number): string {
  return `${stem}-${index + 1}`;
}

/** As many follow-up questions, and as many hints, as a draft takes. */
export const MOST_HELP = 20;
const idIfKnown = { id: draftId.optional() };

/**
 * What an interviewer is writing. Nearly everything may be unfinished: a draft is saved as it stands, and what
 * publishing still needs is found out beside it.
 */
const headShape = {
  title: z.string().max(140),
  topics: z.array(topicIdSchema).max(4),
  difficulty: difficultySchema,
  minutes: z.number().int().min(1).max(60),
  prompt: z.string().max(20_000),
  reference: z.string().max(20_000),
  /** Where it was imported from. A question that somebody wrote here has none. */
  sources: z.array(sourceSchema).max(20).optional(),
  /** Drafts that began without them need not say so. */
  followUps: z
    .array(draftFollowUpSchema.extend(idIfKnown))
    .max(MOST_HELP)
    .transform((all) => all.map((each, index) => ({ ...each, id: each.id ?? placeId("follow-up", index) })))
    .optional(),
  hints: z
    .array(draftHintSchema.extend(idIfKnown))
    .max(MOST_HELP)
    .transform((all) => all.map((each, index) => ({ ...each, id: each.id ?? placeId("hint", index) })))
    .optional(),
};

const criterionShape = {
  id: z.string().max(60),
  weight: z.number().min(0.5).max(10),
  statement: z.string().max(400),
};

export const draftCriterionSchema = z.object({
  ...criterionShape,
  accept: z.array(z.string().max(400)).max(12),
  misconceptions: z.array(z.string().max(400)).max(12),
});
export type DraftCriterion = z.infer<typeof draftCriterionSchema>;

export const textDraftSchema = z.object({
  ...headShape,
  /** Drafts from before code could be written here have none. */
  kind: z.literal("free-text").optional(),
  rubric: z.array(draftCriterionSchema).max(12),
  /** Of the question that it is a copy of: they go with it, and have no fields of their own. */
  samples: freeTextShape.samples.unwrap().optional(),
});
export type TextDraft = z.infer<typeof textDraftSchema>;

const codeText = z.string().max(50_000);

/**
 * A test while it is written. Its `id` is what criteria and other tests name, so that its name can change. Values
 * stand as they are typed, in the notation of tests.yaml, and are read when it is published.
 */
export const draftTestSchema = z.object({
  id: draftId,
  name: z.string().max(200),
  show: z.enum(["visible", "hidden"]),
  property: z.string().max(400),
  given: z.string().max(4_000),
  setup: codeText,
  /** What `code` is: an expression whose value counts, or statements whose last one does. */
  runs: z.enum(["call", "snippet"]),
  /** Empty only in SQL, where the answer itself is run. */
  code: codeText,
  expects: z.enum(["value", "raises", "prints", "reference", "holds"]),
  /** The value, exception, text or expression; not read for `reference`. */
  expected: codeText,
  compare: compareSchema,
  tolerance: z.number().nonnegative(),
  weight: z.number().positive().max(100),
  limitMs: z.number().int().min(1).max(10_000),
  /** Id of the test that has to pass before this one counts; null for none. */
  after: draftId.nullable(),
});
export type DraftTest = z.infer<typeof draftTestSchema>;

/** A criterion of code. What belongs to another way of judging stays, so that changing one's mind loses nothing. */
export const draftCodeCriterionSchema = z.object({
  ...criterionShape,
  by: z.enum(["tests", "ast", "operations", "person"]),
  /** Ids of the tests that it counts. */
  tests: z.array(draftId).max(60),
  rule: astRuleSchema,
  names: z.array(z.string().max(80)).max(20),
  within: z.string().max(120),
  setup: codeText,
  call: z.string().max(2_000),
  sizes: z.array(z.number().int()).max(8),
  grows: growthSchema,
  /** Ids of the tests that have to pass before a rule or a count does; null: all visible ones. */
  after: z.array(draftId).max(60).nullable(),
});
export type DraftCodeCriterion = z.infer<typeof draftCodeCriterionSchema>;

export const draftPlantedSchema = z.object({ id: draftId, name: z.string().max(120), code: codeText });
export type DraftPlanted = z.infer<typeof draftPlantedSchema>;

export const codeDraftSchema = z.object({
  ...headShape,
  kind: z.literal("code"),
  runtime: languageSchema,
  starter: codeText,
  solution: codeText,
  /** Read for SQL only. */
  fixture: codeText,
  planted: z.array(draftPlantedSchema).max(12),
  tests: z.array(draftTestSchema).max(60),
  rubric: z.array(draftCodeCriterionSchema).max(12),
});
export type CodeDraft = z.infer<typeof codeDraftSchema>;

export const draftContentSchema = z.union([codeDraftSchema, textDraftSchema]);
export type DraftContent = z.infer<typeof draftContentSchema>;

/** `field` is a path such as `prompt` or `rubric.1.statement`. */
export const draftProblemSchema = z.object({ field: z.string(), message: z.string() });
export type DraftProblem = z.infer<typeof draftProblemSchema>;
