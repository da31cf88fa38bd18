import { tracked } from "@trpc/server";
import { additionSchema } from "@viva/domain/grading/addition";
import { calibrationSchema } from "@viva/domain/grading/calibration";
import { gradeEventSchema } from "@viva/domain/grading/history";
import { gradingProgressSchema, reviewSchema } from "@viva/domain/grading/views";
import { getCalibration } from "@viva/services/grading/get-calibration";
import { getProgress } from "@viva/services/grading/get-progress";
import { getReview } from "@viva/services/grading/get-review";
import { listAdditions } from "@viva/services/grading/list-additions";
import { listGradeHistory } from "@viva/services/grading/list-grade-history";
import { watchProgress } from "@viva/services/grading/watch-progress";
import * as z from "zod";
import { toTransportError } from "../map-service-errors.ts";
import { procedure, router } from "../trpc.ts";

const attemptId = z.object({ attemptId: z.uuid() });

export const gradingRouter = router({
  progress: procedure
    .input(attemptId)
    .output(gradingProgressSchema)
    .query(({ ctx, input }) => getProgress({ ctx: ctx.services, input })),
  watch: procedure
    .input(attemptId.extend({ lastEventId: z.string().nullish() }))
    .subscription(async function* ({ ctx, input, signal }) {
      const aborted = signal ?? new AbortController().signal;
      try {
        for await (const progress of watchProgress(
          ctx.services,
          ctx.gradingSignals,
          input.attemptId,
          aborted,
        )) {
          yield tracked(`${progress.status}-${progress.graded}`, progress);
        }
      } catch (error) {
        throw toTransportError(error);
      }
    }),
  review: procedure
    .input(attemptId)
    .output(reviewSchema)
    .query(({ ctx, input }) => getReview({ ctx: ctx.services, input })),
  additions: procedure
    .input(attemptId.extend({ attemptQuestionId: z.uuid() }))
    .output(z.array(additionSchema))
    .query(({ ctx, input }) => listAdditions({ ctx: ctx.services, input })),
  history: procedure
    .input(attemptId.extend({ attemptQuestionId: z.uuid() }))
    .output(z.array(gradeEventSchema))
    .query(({ ctx, input }) => listGradeHistory({ ctx: ctx.services, input })),
  calibration: procedure
    .output(calibrationSchema)
    .query(({ ctx }) => getCalibration({ ctx: ctx.services, input: undefined })),
});
