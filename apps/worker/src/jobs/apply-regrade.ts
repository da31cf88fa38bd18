import type { Handlers } from "@viva/jobs/work";
import type { GradingContext } from "@viva/services/context";
import { runApply } from "@viva/services/regrade/run-apply";

export const handleApplyRegrade =
  (ctx: GradingContext): Handlers["apply-regrade"] =>
  async ({ regradeId }) => {
    await runApply({ ctx, input: { regradeId } });
  };
