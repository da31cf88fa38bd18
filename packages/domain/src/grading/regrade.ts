import * as z from "zod";

/**
 * previewing → previewed → applying → applied. A preview can be cancelled until it is applied; `outdated`: what it
 * showed is not what applying would do any more, or another took its place; `failed`: a fault of ours, again and again.
 */
export const regradeStatusSchema = z.enum([
  "previewing",
  "previewed",
  "applying",
  "applied",
  "cancelled",
  "outdated",
  "failed",
]);
export type RegradeStatus = z.infer<typeof regradeStatusSchema>;

/** Words of an answer that a person took for a criterion, named by its key. */
export const acceptedPhrasingSchema = z.object({ criterion: z.string(), phrase: z.string() });
export type AcceptedPhrasing = z.infer<typeof acceptedPhrasingSchema>;

/** A criterion before and after, as fractions 0..1; null where a rubric does not have it. */
export const regradedCriterionSchema = z.object({
  key: z.string(),
  statement: z.string(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  /** Whether a person's decision counts, before and after. */
  decided: z.boolean(),
});
export type RegradedCriterion = z.infer<typeof regradedCriterionSchema>;

/** A change of the score smaller than this, of 100, is not a change: no screen shows it. */
export const SMALLEST_CHANGE = 0.05;

/** What a reason for lowering has at least, in characters. */
export const SHORTEST_REASON = 10;

/** How many answers move by how much, in points of 100. `from` is included, `to` is not; null is open-ended. */
export const changeBinSchema = z.object({
  from: z.number().nullable(),
  to: z.number().nullable(),
  count: z.number().int(),
});

/** The ends of the bins, in points of 100. */
export const CHANGE_STEPS = [-50, -25, -10, -SMALLEST_CHANGE, SMALLEST_CHANGE, 10, 25, 50] as const;

export const regradeViewSchema = z.object({
  id: z.uuid(),
  questionId: z.uuid(),
  title: z.string(),
  status: regradeStatusSchema,
  /** Answers to grade, and graded so far. */
  total: z.number().int(),
  done: z.number().int(),
  createdAt: z.date(),
  /** Why it was applied; before that, what was given for the preview whose place it takes. */
  reason: z.string(),
  /** The number that the version got or would get. */
  version: z.number().int(),
  up: z.number().int(),
  down: z.number().int(),
  same: z.number().int(),
  /** Mean change of those that change, in points of 100. */
  meanUp: z.number(),
  meanDown: z.number(),
  /** Answers on which a person's decision would no longer count. */
  lapsing: z.number().int(),
  bins: z.array(changeBinSchema),
  /** The phrasing that it is about, for the criterion of this key. */
  accepted: z
    .object({
      criterion: z.string(),
      phrase: z.string(),
      statement: z.string(),
      /** Whether the draft holds other changes, which are published with it. */
      amongOthers: z.boolean(),
      /** Whether the newest version holds it, by this or another publication. */
      published: z.boolean(),
    })
    .nullable(),
  /** The version that was published since, which applying would overwrite: it is refused. */
  publishedSince: z.number().int().nullable(),
  /** Why it failed, in a sentence. */
  failure: z.string().nullable(),
  /** The newest save of the draft, to preview again; null when the draft is gone. */
  draftRevision: z.number().int().nullable(),
  /** Whether the draft was saved since: applying publishes what was previewed, not that. */
  draftChanged: z.boolean(),
});
export type RegradeView = z.infer<typeof regradeViewSchema>;

/** An answer whose score changes, without its author. Scores are of 100. */
export const regradeChangeSchema = z.object({
  attemptQuestionId: z.uuid(),
  answer: z.string(),
  before: z.number(),
  after: z.number(),
  lapses: z.boolean(),
  criteria: z.array(regradedCriterionSchema),
});
export type RegradeChange = z.infer<typeof regradeChangeSchema>;
