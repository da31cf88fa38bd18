import { queueTaskSchema } from "@viva/domain/grading/queue";
import { decide } from "@viva/services/decisions/decide";
import { listQueue } from "@viva/services/decisions/list-queue";
import { settleCheck } from "@viva/services/decisions/settle-check";
import { undoDecision } from "@viva/services/decisions/undo-decision";
import * as z from "zod";
import { procedure, router } from "../trpc.ts";

const criterion = z.string().min(1).max(80);
/** What the reader had in view. */
const seen = { gradeId: z.uuid(), replaces: z.uuid().nullable() };
const batchId = z.uuid();

export const decisionRouter = router({
  settle: procedure
    .input(z.object({ attemptQuestionId: z.uuid(), criterion, counts: z.boolean(), batchId, ...seen }))
    .mutation(({ ctx, input }) => settleCheck({ ctx: ctx.services, input })),
  queue: procedure
    .input(z.object({ answer: z.uuid().optional() }).default({}))
    .output(z.array(queueTaskSchema))
    .query(({ ctx, input }) => listQueue({ ctx: ctx.services, input })),
  decide: procedure
    .input(
      z.object({
        batchId,
        answers: z
          .array(z.object({ attemptQuestionId: z.uuid(), appealId: z.uuid().nullable(), ...seen }))
          .min(1, "Choose at least one answer.")
          .max(100),
        criterion,
        points: z.number().min(0).max(1),
        reason: z.string().trim().max(2_000, "Keep the reason to 2,000 characters."),
      }),
    )
    .mutation(({ ctx, input }) => decide({ ctx: ctx.services, input })),
  undo: procedure
    .input(z.union([z.object({ decisionId: z.uuid() }), z.object({ batchId: z.uuid() })]))
    .mutation(({ ctx, input }) => undoDecision({ ctx: ctx.services, input })),
});
