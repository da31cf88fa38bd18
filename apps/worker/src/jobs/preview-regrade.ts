import type { Handlers } from "@viva/jobs/work";
import type { GradingContext } from "@viva/services/context";
import { runPreview } from "@viva/services/regrade/run-preview";

export const handlePreviewRegrade =
  (ctx: GradingContext): Handlers["preview-regrade"] =>
  async ({ regradeId }, signal) => {
    await runPreview({ ctx, input: { regradeId, signal } });
  };
