import { questionSets, questions, questionVersions } from "@viva/db/schema/bank";
import { mayExportSet } from "@viva/domain/access/rules";
import type { Origin } from "@viva/domain/bank/question-view";
import { eq } from "drizzle-orm";
import type { QuestionRow } from "../access/authorize.ts";
import { type Context, only, requireActor } from "../context.ts";

/** What a question began as a copy of; null for one that is no copy. */
export async function findOrigin(
  ctx: Context,
  { copiedFrom }: Pick<QuestionRow, "copiedFrom">,
): Promise<Origin | null> {
  if (copiedFrom === null) return null;
  const origin = only(
    await ctx.db
      .select({ version: questionVersions, set: questionSets })
      .from(questionVersions)
      .innerJoin(questions, eq(questions.id, questionVersions.questionId))
      .innerJoin(questionSets, eq(questionSets.id, questions.homeSetId))
      .where(eq(questionVersions.id, copiedFrom)),
  );
  const { questionId, version, content } = origin.version;
  return {
    questionId,
    version,
    title: content.title,
    setTitle: origin.set.title,
    readable: mayExportSet(requireActor(ctx), origin.set),
  };
}
