import { importChangeSchema, importDetailSchema, importSummarySchema } from "@viva/domain/bank/import-views";
import { addImport } from "@viva/services/bank-import/add-import";
import { createImport } from "@viva/services/bank-import/create-import";
import { decideImport } from "@viva/services/bank-import/decide-import";
import { discardImport } from "@viva/services/bank-import/discard-import";
import { getImport } from "@viva/services/bank-import/get-import";
import { listImports } from "@viva/services/bank-import/list-imports";
import { undoImport } from "@viva/services/bank-import/undo-import";
import * as z from "zod";
import { procedure, router } from "../trpc.ts";

const importId = z.object({ importId: z.uuid() });
const revision = z.number().int().nonnegative();

/** A file as base64: JSON has no bytes. A little more than the verb takes, so that the verb says what is wrong. */
const fileSchema = z.object({
  setId: z.uuid(),
  name: z.string().trim().min(1).max(200),
  base64: z
    .base64("The file did not arrive whole. Try again.")
    .max(7_500_000, "A file may have 5 MB: split it, or take out what is no text."),
});

export const bankImportRouter = router({
  list: procedure
    .output(z.array(importSummarySchema))
    .query(({ ctx }) => listImports({ ctx: ctx.services, input: undefined })),
  get: procedure
    .input(importId)
    .output(importDetailSchema)
    .query(({ ctx, input }) => getImport({ ctx: ctx.services, input })),
  create: procedure.input(fileSchema).mutation(({ ctx, input: { setId, name, base64 }, signal }) =>
    createImport({
      ctx: { ...ctx.services, signal },
      input: { setId, name, bytes: Buffer.from(base64, "base64") },
    }),
  ),
  decide: procedure
    .input(importId.extend({ revision, changes: z.array(importChangeSchema).min(1).max(2_000) }))
    .mutation(({ ctx, input }) => decideImport({ ctx: ctx.services, input })),
  add: procedure
    .input(importId.extend({ revision }))
    .mutation(({ ctx, input }) => addImport({ ctx: ctx.services, input })),
  undo: procedure.input(importId).mutation(({ ctx, input }) => undoImport({ ctx: ctx.services, input })),
  discard: procedure
    .input(importId)
    .mutation(({ ctx, input }) => discardImport({ ctx: ctx.services, input })),
});
