import { questions } from "@viva/db/schema/bank";
import { mayAuthor } from "@viva/domain/access/rules";
import type { OpenQuestion } from "@viva/domain/bank/question-view";
import { and, inArray } from "drizzle-orm";
import { listReadableSets } from "../access/authorize.ts";
import { type Context, requireActor } from "../context.ts";

/** Which of these questions the actor may open in full; none for candidates. */
export async function openQuestions(
  ctx: Context,
  questionIds: readonly string[],
): Promise<(question: OpenQuestion) => OpenQuestion | null> {
  if (!mayAuthor(requireActor(ctx))) return () => null;
  const rows = await ctx.db
    .select({ id: questions.id })
    .from(questions)
    .where(
      and(inArray(questions.id, [...questionIds]), inArray(questions.homeSetId, await listReadableSets(ctx))),
    );
  const open = new Set(rows.map(({ id }) => id));
  return ({ questionId, version }) => (open.has(questionId) ? { questionId, version } : null);
}
