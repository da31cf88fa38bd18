import { questionTrials } from "@viva/db/schema/bank";
import type { Trial } from "@viva/domain/bank/trial";
import { desc, eq } from "drizzle-orm";
import { authorizeQuestionEdit } from "../access/authorize.ts";
import type { Call, Context } from "../context.ts";

/** The newest try of a question, to be asked for again until it has ended; null before the first. */
export async function getTrial({ ctx, input }: Call<{ questionId: string }>): Promise<Trial | null> {
  const { question } = await authorizeQuestionEdit(ctx, input.questionId);
  return newestTrial(ctx, question.id);
}

export async function newestTrial(ctx: Context, questionId: string): Promise<Trial | null> {
  const [trial] = await ctx.db
    .select()
    .from(questionTrials)
    .where(eq(questionTrials.questionId, questionId))
    .orderBy(desc(questionTrials.createdAt), desc(questionTrials.id))
    .limit(1);
  if (!trial) return null;
  const { id, status, draftRevision, createdAt, result, failure } = trial;
  return { id, status, draftRevision, createdAt, result, failure };
}
