import { attempts } from "@viva/db/schema/attempt";
import { scheduledInterviews } from "@viva/db/schema/interview";
import type { LocalTime } from "@viva/domain/interview/plan";
import { eq } from "drizzle-orm";
import { authorizeInterview, type InterviewRow } from "../access/authorize.ts";
import { audit, type Call, type Context, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { requireFuture } from "./create-interview.ts";
import { resolveLocalTime } from "./local-time.ts";

/** Moves an interview that has not been started to another time. */
export function rescheduleInterview({
  ctx,
  input,
}: Call<{ interviewId: string; at: LocalTime }>): Promise<void> {
  const startsAt = resolveLocalTime(input.at);
  requireFuture(startsAt, ctx.clock.now());
  return changeUnstarted(ctx, input.interviewId, "interview.reschedule", {
    startsAt,
    ...input.at,
    scheduled: true,
  });
}

/** Cancels an interview that has not been started; cancelling twice is harmless. */
export function cancelInterview({ ctx, input }: Call<{ interviewId: string }>): Promise<void> {
  return changeUnstarted(ctx, input.interviewId, "interview.cancel", { cancelledAt: ctx.clock.now() });
}

function changeUnstarted(
  ctx: Context,
  interviewId: string,
  action: string,
  values: Partial<InterviewRow>,
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const interview = await authorizeInterview(tx, interviewId, true);
    const [attempt] = await tx.db
      .select({ id: attempts.id })
      .from(attempts)
      .where(eq(attempts.interviewId, interview.id));
    if (attempt) throw new ServiceError("conflict", "This interview has been started already.");
    if (interview.cancelledAt) {
      if (values.cancelledAt) return;
      throw new ServiceError("conflict", "This interview was cancelled. Book a new one.");
    }
    await tx.db.update(scheduledInterviews).set(values).where(eq(scheduledInterviews.id, interview.id));
    await audit(tx, action, { type: "interview", id: interview.id });
  });
}
