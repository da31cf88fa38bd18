import type { Handlers } from "@viva/jobs/work";
import type { GradingContext } from "@viva/services/context";
import { gradeAnswer } from "@viva/services/grading/grade-answer";

export const handleGradeAnswer =
  (ctx: GradingContext): Handlers["grade-answer"] =>
  async ({ answerGradeId }, signal) => {
    await gradeAnswer({ ctx, input: { answerGradeId, signal } });
  };
