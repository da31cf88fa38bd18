import * as z from "zod";

/** What a language model was asked and what came of it, over the last days. */
export const modelUseSchema = z.object({
  /** The model that answers go to now; null while they go nowhere. */
  name: z.string().nullable(),
  days: z.number().int(),
  answers: z.number().int(),
  /** Answers that its word counted for; the others kept the built-in grade. */
  used: z.number().int(),
  /** Why it could not be had, the most frequent first. */
  faults: z.array(z.object({ fault: z.string(), answers: z.number().int() })),
  /** Milliseconds for one answer; null without any. */
  medianMs: z.number().nullable(),
  p95Ms: z.number().nullable(),
  /** Tokens as its server counts them; of answers for which it says so. */
  promptTokens: z.number().int(),
  completionTokens: z.number().int(),
});
export type ModelUse = z.infer<typeof modelUseSchema>;

export const auditAreaSchema = z.enum(["grading", "bank", "attempts", "accounts"]);
export type AuditArea = z.infer<typeof auditAreaSchema>;

export const auditEventSchema = z.object({
  id: z.uuid(),
  at: z.date(),
  /** Null when the system acted. */
  actor: z.string().nullable(),
  action: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  /**
   * The answer that it is about. Only of what interviewers decided and of appeals that are overdue: what candidates do is
   * not led back to their answers, which others still judge without knowing whose they are.
   */
  answer: z
    .object({
      attemptId: z.uuid(),
      attemptQuestionId: z.uuid(),
      position: z.number().int(),
      questionTitle: z.string(),
    })
    .nullable(),
});
export type AuditEvent = z.infer<typeof auditEventSchema>;
