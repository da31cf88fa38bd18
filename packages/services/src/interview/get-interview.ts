import { attempts } from "@viva/db/schema/attempt";
import { scheduledInterviews } from "@viva/db/schema/interview";
import type { InterviewView } from "@viva/domain/interview/views";
import { and, eq, isNull } from "drizzle-orm";
import { authorizeInterview } from "../access/authorize.ts";
import { type Call, only, requireActor } from "../context.ts";
import { listInterviewViews } from "./interview-view.ts";

/** The lobby of one's own interview. */
export async function getInterview({ ctx, input }: Call<{ interviewId: string }>): Promise<InterviewView> {
  const interview = await authorizeInterview(ctx, input.interviewId);
  return only(await listInterviewViews(ctx, eq(scheduledInterviews.id, interview.id)));
}

/** One's own interviews that were neither started nor cancelled, soonest first. */
export async function listUpcoming({ ctx }: Call<void>): Promise<InterviewView[]> {
  const actor = requireActor(ctx);
  return listInterviewViews(
    ctx,
    and(
      eq(scheduledInterviews.candidateId, actor.id),
      isNull(scheduledInterviews.cancelledAt),
      isNull(attempts.id),
    ),
  );
}
