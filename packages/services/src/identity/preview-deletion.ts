import { attempts } from "@viva/db/schema/attempt";
import { gradeDecisions } from "@viva/db/schema/grading";
import { scheduledInterviews } from "@viva/db/schema/interview";
import type { DeletionPreview } from "@viva/domain/identity/account";
import { and, eq, ne } from "drizzle-orm";
import { type Call, requireActor } from "../context.ts";
import { findObstacle } from "./deletion-obstacle.ts";
import { partSets } from "./leave-sets.ts";

/** What deleting one's own account would remove and leave, before anything is asked. */
export async function previewDeletion({ ctx }: Call<void>): Promise<DeletionPreview> {
  const { id } = requireActor(ctx);
  const { kept, removed } = await partSets(ctx, id);
  const decisions = ctx.db
    .select({ id: gradeDecisions.id })
    .from(gradeDecisions)
    .where(and(eq(gradeDecisions.decidedBy, id), ne(gradeDecisions.role, "candidate")))
    .as("decided");
  return {
    obstacle: await findObstacle(ctx, id),
    interviews: await ctx.db.$count(scheduledInterviews, eq(scheduledInterviews.candidateId, id)),
    attempts: await ctx.db.$count(attempts, eq(attempts.candidateId, id)),
    setsRemoved: removed.map((set) => set.title),
    setsKept: kept.map((set) => set.title),
    decisions: await ctx.db.$count(decisions),
  };
}
