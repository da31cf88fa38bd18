import { reportSchema } from "@viva/domain/mastery/views";
import { getReport } from "@viva/services/mastery/get-report";
import * as z from "zod";
import { procedure, router } from "../trpc.ts";

export const masteryRouter = router({
  report: procedure
    .input(z.object({ attemptId: z.uuid().optional() }))
    .output(reportSchema)
    .query(({ ctx, input }) => getReport({ ctx: ctx.services, input })),
});
