import { attemptQuestions } from "@viva/db/schema/attempt";
import { deadline } from "@viva/domain/attempt/ledger";
import type { AttemptStatus } from "@viva/domain/attempt/views";
import { and, eq, sql } from "drizzle-orm";
import { authorizeAnswering } from "../access/authorize.ts";
import type { Call } from "../context.ts";
import { loadLedger } from "./load-ledger.ts";

export interface HeartbeatInput {
  attemptId: string;
  attemptQuestionId: string;
  /** Time with this question in view since the last heartbeat, in milliseconds. */
  activeMs: number;
}

/** Adds time spent on a question and answers with the clock as the server has it. */
export async function recordHeartbeat({
  ctx,
  input,
}: Call<HeartbeatInput>): Promise<{ status: AttemptStatus; deadlineAt: Date; serverNow: Date }> {
  const attempt = await authorizeAnswering(ctx, input.attemptId);
  if (attempt.status === "open" && input.activeMs > 0) {
    await ctx.db
      .update(attemptQuestions)
      .set({ timeSpentMs: sql`${attemptQuestions.timeSpentMs} + ${Math.round(input.activeMs)}` })
      .where(
        and(eq(attemptQuestions.id, input.attemptQuestionId), eq(attemptQuestions.attemptId, attempt.id)),
      );
  }
  return {
    status: attempt.status,
    deadlineAt: deadline(await loadLedger(ctx, attempt.id)),
    serverNow: ctx.clock.now(),
  };
}
