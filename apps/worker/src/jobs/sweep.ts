import type { Handlers } from "@viva/jobs/work";
import type { GradingContext } from "@viva/services/context";
import { sweep } from "@viva/services/operations/sweep";

export const handleSweep =
  (ctx: GradingContext): Handlers["sweep"] =>
  async () => {
    await sweep({ ctx, input: undefined });
  };
