import { scheduledInterviews } from "@viva/db/schema/interview";
import type { InterviewPlan, LocalTime } from "@viva/domain/interview/plan";
import { audit, type Call, type Context, inTransaction, only, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { loadPool, requireEnough } from "./draw-pool.ts";
import { resolveLocalTime } from "./local-time.ts";

/** Makes an interview that may be started at once. */
export function createInterview({
  ctx,
  input,
}: Call<{ plan: InterviewPlan }>): Promise<{ interviewId: string }> {
  return insertInterview(ctx, input.plan, {
    startsAt: ctx.clock.now(),
    timeZone: "UTC",
    localDateTime: null,
    scheduled: false,
  });
}

/** Books an interview for a wall-clock time; it may be started from that instant on. */
export async function scheduleInterview({
  ctx,
  input,
}: Call<{ plan: InterviewPlan; at: LocalTime }>): Promise<{ interviewId: string }> {
  const startsAt = resolveLocalTime(input.at);
  requireFuture(startsAt, ctx.clock.now());
  return insertInterview(ctx, input.plan, { startsAt, ...input.at, scheduled: true });
}

/** Refuses an instant that has passed. */
export function requireFuture(startsAt: Date, now: Date): void {
  if (startsAt > now) return;
  throw new ServiceError("invalid", "That time has passed. Choose a later one, or start at once.", {
    field: "localDateTime",
  });
}

async function insertInterview(
  ctx: Context,
  plan: InterviewPlan,
  when: { startsAt: Date; timeZone: string; localDateTime: string | null; scheduled: boolean },
): Promise<{ interviewId: string }> {
  const actor = requireActor(ctx);
  const pool = await loadPool(ctx, plan);
  requireEnough(pool, plan);
  return inTransaction(ctx, async (tx) => {
    const { id } = only(
      await tx.db
        .insert(scheduledInterviews)
        .values({
          candidateId: actor.id,
          setId: pool.set.id,
          title: `${pool.set.title}, ${plan.durationMinutes} min`,
          plan,
          createdAt: tx.clock.now(),
          ...when,
        })
        .returning({ id: scheduledInterviews.id }),
    );
    await audit(tx, "interview.create", { type: "interview", id });
    return { interviewId: id };
  });
}
