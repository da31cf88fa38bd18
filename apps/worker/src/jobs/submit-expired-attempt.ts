import type { Handlers } from "@viva/jobs/work";
import { submitExpiredAttempt } from "@viva/services/attempt/submit-attempt";
import type { GradingContext } from "@viva/services/context";

export const handleSubmitExpiredAttempt =
  (ctx: GradingContext): Handlers["submit-expired-attempt"] =>
  ({ attemptId }) =>
    submitExpiredAttempt({ ctx, input: { attemptId } });
