import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { and, eq, inArray } from "drizzle-orm";
import { type Call, type Context, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";

/** Flags a question for the candidate's own use, or takes the flag away. */
export function setFlag({
  ctx,
  input,
}: Call<{ attemptQuestionId: string; flagged: boolean }>): Promise<void> {
  return markOwn(ctx, input.attemptQuestionId, { flagged: input.flagged });
}

/** Keeps the scratch notes of a question. They are never graded, nor shown to anybody else. */
export function saveNotes({ ctx, input }: Call<{ attemptQuestionId: string; notes: string }>): Promise<void> {
  return markOwn(ctx, input.attemptQuestionId, { notes: input.notes });
}

async function markOwn(
  ctx: Context,
  attemptQuestionId: string,
  values: { flagged: boolean } | { notes: string },
): Promise<void> {
  const actor = requireActor(ctx);
  const mine = ctx.db
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.candidateId, actor.id), eq(attempts.status, "open")));
  const updated = await ctx.db
    .update(attemptQuestions)
    .set(values)
    .where(and(eq(attemptQuestions.id, attemptQuestionId), inArray(attemptQuestions.attemptId, mine)))
    .returning({ id: attemptQuestions.id });
  if (updated.length === 0) {
    throw new ServiceError("not-found", "There is no such question in an open attempt of yours.");
  }
}
