import { attemptQuestions } from "@viva/db/schema/attempt";
import { regradeResults } from "@viva/db/schema/grading";
import { type RegradeChange, SMALLEST_CHANGE } from "@viva/domain/grading/regrade";
import { oneDecimal } from "@viva/domain/grading/score";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Call } from "../context.ts";
import { authorizeRegrade } from "./authorize-regrade.ts";
import { changeOf } from "./score-change.ts";

export interface ListChangesInput {
  regradeId: string;
  direction: "down" | "up";
  /** How many to leave out. Results do not change once the preview is finished, so pages do not shift. */
  offset: number;
  limit: number;
}

/** The answers whose score a regrade changes, the largest change first, without their authors. */
export async function listChanges({
  ctx,
  input,
}: Call<ListChangesInput>): Promise<{ items: RegradeChange[]; nextOffset: number | null }> {
  const { regrade } = await authorizeRegrade(ctx, input.regradeId);
  const change = changeOf();
  const down = input.direction === "down";
  const rows = await ctx.db
    .select({ result: regradeResults, answer: attemptQuestions.answerText })
    .from(regradeResults)
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, regradeResults.attemptQuestionId))
    .where(
      and(
        eq(regradeResults.regradeId, regrade.id),
        down ? sql`${change} <= ${-SMALLEST_CHANGE}` : sql`${change} >= ${SMALLEST_CHANGE}`,
      ),
    )
    .orderBy(down ? asc(change) : desc(change), asc(regradeResults.attemptQuestionId))
    .offset(input.offset)
    .limit(input.limit + 1);
  return {
    items: rows.slice(0, input.limit).map(({ result, answer }) => ({
      attemptQuestionId: result.attemptQuestionId,
      answer,
      before: oneDecimal(result.before * 100),
      after: oneDecimal(result.after * 100),
      lapses: result.lapses,
      criteria: result.criteria,
    })),
    nextOffset: rows.length > input.limit ? input.offset + input.limit : null,
  };
}
