import { auditAreaSchema, auditEventSchema, modelUseSchema } from "@viva/domain/operations/views";
import { getModelUse } from "@viva/services/operations/get-model-use";
import { listAudit } from "@viva/services/operations/list-audit";
import * as z from "zod";
import { procedure, router } from "../trpc.ts";

export const operationsRouter = router({
  modelUse: procedure
    .input(z.object({ organisationId: z.uuid().optional() }).default({}))
    .output(modelUseSchema)
    .query(({ ctx, input }) => getModelUse({ ctx: ctx.services, input })),
  audit: procedure
    .input(
      z.object({
        area: auditAreaSchema.optional(),
        cursor: z.uuid().optional(),
        limit: z.number().int().min(1).max(100).default(50),
      }),
    )
    .output(z.object({ items: z.array(auditEventSchema), nextCursor: z.uuid().nullable() }))
    .query(({ ctx, input }) => listAudit({ ctx: ctx.services, input })),
});
