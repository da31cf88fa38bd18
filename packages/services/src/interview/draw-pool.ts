import type { Authorized } from "@viva/domain/access/authorized";
import type { Missing } from "@viva/domain/bank/views";
import { type Candidate, matchingQuestions } from "@viva/domain/interview/draw";
import type { InterviewPlan } from "@viva/domain/interview/plan";
import { authorizeSetDraw, type SetRow } from "../access/authorize.ts";
import { listPublished } from "../bank/published-questions.ts";
import type { Context } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { countMissing, isMissing, missingLanguages } from "../health/missing-languages.ts";

export interface Pool {
  set: Authorized<SetRow, "draw">;
  candidates: Candidate[];
  /** Questions of the set that are left out, because what they need cannot be run here. */
  missing: Missing[];
}

/** What an interview of this plan may be drawn from: the published questions of its set that can be run. */
export async function loadPool(ctx: Context, plan: InterviewPlan): Promise<Pool> {
  const set = await authorizeSetDraw(ctx, plan.setId);
  const published = await listPublished(ctx, [set.id]);
  const missing = await missingLanguages(ctx);
  const runnable = published.filter(({ content }) => !isMissing(content, missing));
  return {
    set,
    missing: countMissing(
      published.map(({ content }) => content),
      missing,
    ),
    candidates: runnable.map(({ versionId, content }) => ({
      versionId,
      kind: content.kind,
      topics: content.topics,
      difficulty: content.difficulty,
      minutes: content.minutes,
    })),
  };
}

/** Refuses a plan that asks for more questions than match it, and says how many there are. */
export function requireEnough(pool: Pool, plan: InterviewPlan): void {
  const available = matchingQuestions(pool.candidates, plan).length;
  if (available >= plan.questionCount) return;
  const advice =
    available === 0 ? "Choose other topics or kinds." : `Ask for at most ${available}, or add topics.`;
  throw new ServiceError(
    "invalid",
    `${available} ${available === 1 ? "question matches" : "questions match"} this choice, you asked for ${plan.questionCount}. ${advice}`,
    { field: "questionCount" },
  );
}
