import { askForReview } from "@viva/services/appeals/ask-for-review";
import { raiseAppeal } from "@viva/services/appeals/raise-appeal";
import { withdrawAppeal } from "@viva/services/appeals/withdraw-appeal";
import * as z from "zod";
import { procedure, router } from "../trpc.ts";

export const appealRouter = router({
  raise: procedure
    .input(
      z.object({
        attemptQuestionId: z.uuid(),
        criterion: z.string().min(1).max(80),
        /** What the reader had in view. */
        gradeId: z.uuid(),
        replaces: z.uuid().nullable(),
        reason: z.string().max(2_000, "Keep the reason to 2,000 characters."),
      }),
    )
    .mutation(({ ctx, input }) => raiseAppeal({ ctx: ctx.services, input })),
  ask: procedure
    .input(z.object({ attemptQuestionId: z.uuid() }))
    .mutation(({ ctx, input }) => askForReview({ ctx: ctx.services, input })),
  withdraw: procedure
    .input(z.object({ appealId: z.uuid() }))
    .mutation(({ ctx, input }) => withdrawAppeal({ ctx: ctx.services, input })),
});
