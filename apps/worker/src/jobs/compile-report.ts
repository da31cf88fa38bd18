import type { Handlers } from "@viva/jobs/work";
import type { GradingContext } from "@viva/services/context";
import { compileReport } from "@viva/services/mastery/compile-report";

export const handleCompileReport =
  (ctx: GradingContext): Handlers["compile-report"] =>
  async ({ gradingRunId }) => {
    await compileReport({ ctx, input: { gradingRunId } });
  };
