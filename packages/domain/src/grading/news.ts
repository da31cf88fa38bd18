import * as z from "zod";

/** Points are in the units of the rubric's weights, scores 0..100. */
export const gradeNewsDetailsSchema = z.discriminatedUnion("kind", [
  /** An interviewer decided on a criterion, asked or not. */
  z.object({
    kind: z.literal("decided"),
    statement: z.string(),
    asked: z.enum(["check", "appeal"]).nullable(),
    before: z.number(),
    after: z.number(),
    maxPoints: z.number(),
    reason: z.string(),
  }),
  /** An interviewer took a decision back that the candidate had read of. */
  z.object({ kind: z.literal("taken-back"), statement: z.string() }),
  /** The rubric changed, and past answers were graded again. */
  z.object({
    kind: z.literal("regraded"),
    before: z.number(),
    after: z.number(),
    fromVersion: z.number().int(),
    toVersion: z.number().int(),
    reason: z.string(),
  }),
]);
export type GradeNewsDetails = z.infer<typeof gradeNewsDetailsSchema>;

export const gradeNewsSchema = z.object({
  id: z.uuid(),
  at: z.date(),
  attemptId: z.uuid(),
  attemptTitle: z.string(),
  questionTitle: z.string(),
  position: z.number().int(),
  details: gradeNewsDetailsSchema,
});
export type GradeNews = z.infer<typeof gradeNewsSchema>;
