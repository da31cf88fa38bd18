import { DURATION_LIMITS_MINUTES, QUESTION_COUNT_LIMITS } from "@viva/domain/interview/plan";
import * as z from "zod";
import type { Prefill } from "./plan-draft.ts";

/** Each is ignored on its own when it makes no sense: a bent link still opens the form. */
const querySchema = z.object({
  set: z.uuid().optional().catch(undefined),
  topics: z
    .string()
    .transform((text) => text.split(",").filter((id) => id !== ""))
    .optional()
    .catch(undefined),
  questions: z.coerce
    .number()
    .int()
    .min(QUESTION_COUNT_LIMITS.min)
    .max(QUESTION_COUNT_LIMITS.max)
    .optional()
    .catch(undefined),
  minutes: z.coerce
    .number()
    .int()
    .min(DURATION_LIMITS_MINUTES.min)
    .max(DURATION_LIMITS_MINUTES.max)
    .optional()
    .catch(undefined),
  when: z.enum(["now", "later"]).optional().catch(undefined),
});

export function readPrefill(query: Record<string, string | string[] | undefined>): {
  prefill: Prefill;
  later: boolean;
} {
  const { set, topics, questions, minutes, when } = querySchema.parse(query);
  return {
    prefill: { setId: set, topics, questionCount: questions, durationMinutes: minutes },
    later: when === "later",
  };
}
