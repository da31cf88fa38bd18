import * as z from "zod";
import { appealKindSchema } from "./appeal.ts";

/** Points are in the units of the rubric's weights, scores 0..100. */
export const gradeNewsDetailsSchema = z.discriminatedUnion("kind", [
  /** An interviewer decided on a criterion, asked or not. */
  z.object({
    kind: z.literal("decided"),
    statement: z.string(),
    asked: appealKindSchema.nullable(),
    before: z.number(),
    after: z.number(),
    maxPoints: z.number(),
    reason: z.string(),
  }),
  /** An interviewer took a decision back that the candidate may have read of. */
  z.object({
    kind: z.literal("taken-back"),
    statement: z.string(),
    /** What became of the criterion's points; not there in news from before this was kept. */
    change: z.object({ before: z.number(), after: z.number(), maxPoints: z.number() }).optional(),
  }),
  /** The rubric changed, and past answers were graded again. */
  z.object({
    kind: z.literal("regraded"),
    before: z.number(),
    after: z.number(),
    fromVersion: z.number().int(),
    toVersion: z.number().int(),
    reason: z.string(),
    /** What criteria said on which a person's decision no longer counts; not there in news from before this was kept. */
    lapsed: z.array(z.string()).optional(),
  }),
  /** To those who may answer: what a candidate asked has waited for longer than was promised. */
  z.object({
    kind: z.literal("overdue"),
    statement: z.string(),
    asked: appealKindSchema,
    dueAt: z.iso.datetime(),
  }),
  /** To the candidate: their answer is late, and those who may give it were reminded. */
  z.object({
    kind: z.literal("late"),
    statement: z.string(),
    asked: appealKindSchema,
    dueAt: z.iso.datetime(),
  }),
]);
export type GradeNewsDetails = z.infer<typeof gradeNewsDetailsSchema>;

export const gradeNewsSchema = z.object({
  id: z.uuid(),
  at: z.date(),
  attemptQuestionId: z.uuid(),
  /** Null where the attempt is another's. */
  attemptId: z.uuid().nullable(),
  attemptTitle: z.string(),
  questionTitle: z.string(),
  position: z.number().int(),
  details: gradeNewsDetailsSchema,
});
export type GradeNews = z.infer<typeof gradeNewsSchema>;
