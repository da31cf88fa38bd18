import * as z from "zod";
import { topicIdSchema } from "../bank/question.ts";

export const QUESTION_COUNT_LIMITS = { min: 1, max: 20 } as const;
export const DURATION_LIMITS_MINUTES = { min: 1, max: 180 } as const;

/** What an interview is drawn from. An empty list of topics means all topics of the set. */
export const interviewPlanSchema = z.object({
  setId: z.uuid(),
  questionCount: z.number().int().min(QUESTION_COUNT_LIMITS.min).max(QUESTION_COUNT_LIMITS.max),
  durationMinutes: z.number().int().min(DURATION_LIMITS_MINUTES.min).max(DURATION_LIMITS_MINUTES.max),
  topics: z.array(topicIdSchema).max(60).default([]),
  include: z.enum(["text-and-code", "text-only", "code-only"]).default("text-and-code"),
});
export type InterviewPlan = z.infer<typeof interviewPlanSchema>;

/** A local wall-clock time and the zone it is meant in; the instant is resolved on the server. */
export const localTimeSchema = z.object({
  localDateTime: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, "Give a date and a time."),
  timeZone: z.string().min(1).max(64),
});
export type LocalTime = z.infer<typeof localTimeSchema>;
