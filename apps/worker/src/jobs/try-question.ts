import type { Handlers } from "@viva/jobs/work";
import type { GradingContext } from "@viva/services/context";
import { runTrial } from "@viva/services/trials/run-trial";

export const handleTryQuestion =
  (ctx: GradingContext): Handlers["try-question"] =>
  async ({ trialId }, signal) => {
    await runTrial({ ctx, input: { trialId, signal } });
  };
