import { checkDraft } from "@viva/bank/check-draft";
import { questionDrafts } from "@viva/db/schema/bank";
import type { Authorized } from "@viva/domain/access/authorized";
import type { PlantedSolution, Question } from "@viva/domain/bank/question";
import { eq } from "drizzle-orm";
import type { QuestionRow } from "../access/authorize.ts";
import type { Context } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { knownTopics } from "./get-question-editor.ts";

/**
 * The draft of a question as it would be published. Refused when it was saved since `revision`, or is not finished.
 * Its row stays locked to the end of the transaction.
 */
export async function requirePublishable(
  tx: Context,
  question: Authorized<QuestionRow, "edit">,
  revision: number,
): Promise<{ question: Question; planted: PlantedSolution[] }> {
  const [draft] = await tx.db
    .select()
    .from(questionDrafts)
    .where(eq(questionDrafts.questionId, question.id))
    .for("update");
  if (!draft) throw new ServiceError("not-found", "This question has no draft to publish.");
  if (draft.revision !== revision) {
    throw new ServiceError(
      "conflict",
      "The draft was changed since you opened it. Reload to see the change, then publish.",
    );
  }
  const check = checkDraft(draft.content, question.key, await knownTopics(tx));
  if (check.kind === "publishable") return check;
  throw new ServiceError("invalid", "The question is not finished yet. Mend what is marked, then publish.", {
    problems: check.problems,
  });
}
