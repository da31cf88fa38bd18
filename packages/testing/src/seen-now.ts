import { attemptQuestions } from "@viva/db/schema/attempt";
import type { Context } from "@viva/services/context";
import { openAppeal } from "@viva/services/decisions/open-appeal";
import { requireCriterion } from "@viva/services/decisions/record-decision";
import type { SeenToDecide } from "@viva/services/decisions/seen";
import { loadCurrentGrades } from "@viva/services/grading/load-current-grades";
import { eq } from "drizzle-orm";

/** A criterion of an answer as a page that is opened now shows it: what deciding, settling and asking have to name. */
export async function seenNow(
  ctx: Context,
  attemptQuestionId: string,
  criterion: string,
): Promise<SeenToDecide & { attemptQuestionId: string }> {
  const [grade] = await loadCurrentGrades(ctx, eq(attemptQuestions.id, attemptQuestionId));
  if (!grade) throw new Error(`The answer ${attemptQuestionId} has no grade.`);
  const current = requireCriterion(grade, criterion);
  return {
    attemptQuestionId,
    gradeId: current.given.id,
    replaces: current.head,
    appealId: openAppeal(grade, current)?.id ?? null,
  };
}
