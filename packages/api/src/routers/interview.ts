import { homeSchema } from "@viva/domain/interview/home-view";
import { interviewPlanSchema, localTimeSchema } from "@viva/domain/interview/plan";
import { interviewViewSchema } from "@viva/domain/interview/views";
import { cancelInterview, rescheduleInterview } from "@viva/services/interview/change-interview";
import { countMatching } from "@viva/services/interview/count-matching";
import { createInterview, scheduleInterview } from "@viva/services/interview/create-interview";
import { getHome } from "@viva/services/interview/get-home";
import { getInterview, listUpcoming } from "@viva/services/interview/get-interview";
import * as z from "zod";
import { procedure, router } from "../trpc.ts";

const interviewId = z.object({ interviewId: z.uuid() });
const plan = z.object({ plan: interviewPlanSchema });
const at = z.object({ at: localTimeSchema });

export const interviewRouter = router({
  create: procedure.input(plan).mutation(({ ctx, input }) => createInterview({ ctx: ctx.services, input })),
  schedule: procedure
    .input(plan.extend(at.shape))
    .mutation(({ ctx, input }) => scheduleInterview({ ctx: ctx.services, input })),
  reschedule: procedure
    .input(interviewId.extend(at.shape))
    .mutation(({ ctx, input }) => rescheduleInterview({ ctx: ctx.services, input })),
  cancel: procedure
    .input(interviewId)
    .mutation(({ ctx, input }) => cancelInterview({ ctx: ctx.services, input })),
  get: procedure
    .input(interviewId)
    .output(interviewViewSchema)
    .query(({ ctx, input }) => getInterview({ ctx: ctx.services, input })),
  listUpcoming: procedure
    .output(z.array(interviewViewSchema))
    .query(({ ctx }) => listUpcoming({ ctx: ctx.services, input: undefined })),
  countMatching: procedure.input(plan).query(({ ctx, input }) => countMatching({ ctx: ctx.services, input })),
  home: procedure.output(homeSchema).query(({ ctx }) => getHome({ ctx: ctx.services, input: undefined })),
});
