import { regradeChangeSchema, regradeViewSchema } from "@viva/domain/grading/regrade";
import { acceptPhrasing } from "@viva/services/regrade/accept-phrasing";
import { applyRegrade } from "@viva/services/regrade/apply-regrade";
import { cancelRegrade } from "@viva/services/regrade/cancel-regrade";
import { getRegrade } from "@viva/services/regrade/get-regrade";
import { listChanges } from "@viva/services/regrade/list-changes";
import { previewRegrade } from "@viva/services/regrade/preview-regrade";
import * as z from "zod";
import { procedure, router } from "../trpc.ts";

const regradeId = z.object({ regradeId: z.uuid() });
const questionId = z.object({ questionId: z.uuid() });

export const regradeRouter = router({
  preview: procedure
    .input(questionId.extend({ revision: z.number().int().nonnegative() }))
    .mutation(({ ctx, input }) => previewRegrade({ ctx: ctx.services, input })),
  acceptPhrasing: procedure
    .input(questionId.extend({ criterion: z.string().min(1).max(80), phrase: z.string().max(20_000) }))
    .mutation(({ ctx, input }) => acceptPhrasing({ ctx: ctx.services, input })),
  get: procedure
    .input(regradeId)
    .output(regradeViewSchema)
    .query(({ ctx, input }) => getRegrade({ ctx: ctx.services, input })),
  changes: procedure
    .input(
      regradeId.extend({
        direction: z.enum(["down", "up"]),
        offset: z.number().int().nonnegative().default(0),
        limit: z.number().int().min(1).max(100).default(20),
      }),
    )
    .output(z.object({ items: z.array(regradeChangeSchema), nextOffset: z.number().int().nullable() }))
    .query(({ ctx, input }) => listChanges({ ctx: ctx.services, input })),
  confirm: procedure
    .input(regradeId.extend({ reason: z.string().max(2_000, "Keep the reason to 2,000 characters.") }))
    .mutation(({ ctx, input }) => applyRegrade({ ctx: ctx.services, input })),
  cancel: procedure
    .input(regradeId)
    .mutation(({ ctx, input }) => cancelRegrade({ ctx: ctx.services, input })),
});
