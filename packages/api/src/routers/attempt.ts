import {
  attemptSummarySchema,
  heartbeatResultSchema,
  roomSchema,
  saveEditsInputSchema,
  saveEditsResultSchema,
} from "@viva/domain/attempt/views";
import { getRoom } from "@viva/services/attempt/get-room";
import { listAttempts } from "@viva/services/attempt/list-attempts";
import { saveNotes, setFlag } from "@viva/services/attempt/mark-question";
import { recordHeartbeat } from "@viva/services/attempt/record-heartbeat";
import { saveEdits } from "@viva/services/attempt/save-edits";
import { startAttempt } from "@viva/services/attempt/start-attempt";
import { submitAttempt } from "@viva/services/attempt/submit-attempt";
import * as z from "zod";
import { procedure, router } from "../trpc.ts";

const attemptId = z.object({ attemptId: z.uuid() });
const attemptQuestionId = z.object({ attemptQuestionId: z.uuid() });

export const attemptRouter = router({
  start: procedure
    .input(z.object({ interviewId: z.uuid() }))
    .mutation(({ ctx, input }) => startAttempt({ ctx: ctx.services, input })),
  getRoom: procedure
    .input(attemptId)
    .output(roomSchema)
    .query(({ ctx, input }) => getRoom({ ctx: ctx.services, input })),
  saveEdits: procedure
    .input(saveEditsInputSchema)
    .output(saveEditsResultSchema)
    .mutation(({ ctx, input }) => saveEdits({ ctx: ctx.services, input })),
  setFlag: procedure
    .input(attemptQuestionId.extend({ flagged: z.boolean() }))
    .mutation(({ ctx, input }) => setFlag({ ctx: ctx.services, input })),
  saveNotes: procedure
    .input(attemptQuestionId.extend({ notes: z.string().max(20_000) }))
    .mutation(({ ctx, input }) => saveNotes({ ctx: ctx.services, input })),
  heartbeat: procedure
    .input(attemptId.extend({ ...attemptQuestionId.shape, activeMs: z.number().min(0).max(60_000) }))
    .output(heartbeatResultSchema)
    .mutation(({ ctx, input }) => recordHeartbeat({ ctx: ctx.services, input })),
  submit: procedure
    .input(attemptId)
    .mutation(({ ctx, input }) => submitAttempt({ ctx: ctx.services, input })),
  list: procedure
    .input(z.object({ cursor: z.uuid().optional(), limit: z.number().int().min(1).max(100).default(20) }))
    .output(z.object({ items: z.array(attemptSummarySchema), nextCursor: z.string().nullable() }))
    .query(({ ctx, input }) => listAttempts({ ctx: ctx.services, input })),
});
