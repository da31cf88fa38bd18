import type { Missing } from "@viva/domain/bank/views";
import { matchingQuestions } from "@viva/domain/interview/draw";
import { usualMinutes } from "@viva/domain/interview/pace";
import type { InterviewPlan } from "@viva/domain/interview/plan";
import { type Call, requireActor } from "../context.ts";
import { loadPool } from "./draw-pool.ts";

/**
 * How much there is to draw from: numbers of questions and of code among them; what an interview of this plan takes at
 * the usual pace, in minutes (null when too few questions match); and what of the set is not drawn because it cannot
 * be run here.
 */
export async function countMatching({ ctx, input }: Call<{ plan: InterviewPlan }>): Promise<{
  questions: number;
  code: number;
  usualMinutes: number | null;
  missing: Missing[];
}> {
  requireActor(ctx);
  const pool = await loadPool(ctx, input.plan);
  const matching = matchingQuestions(pool.candidates, input.plan);
  return {
    questions: matching.length,
    code: matching.filter((question) => question.kind === "code").length,
    usualMinutes: usualMinutes(matching, input.plan),
    missing: input.plan.include === "text-only" ? [] : pool.missing,
  };
}
