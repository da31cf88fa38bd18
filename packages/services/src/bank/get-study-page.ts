import { questionSets, studyPages } from "@viva/db/schema/bank";
import type { StudyPageView } from "@viva/domain/bank/study";
import { and, eq } from "drizzle-orm";
import { type Call, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";

/** A page of study notes, for anybody who is signed in. */
export async function getStudyPage({
  ctx,
  input,
}: Call<{ bankId: string; page: string }>): Promise<StudyPageView> {
  requireActor(ctx);
  const [found] = await ctx.db
    .select({
      bankTitle: questionSets.title,
      page: studyPages.page,
      title: studyPages.title,
      markdown: studyPages.markdown,
    })
    .from(studyPages)
    .innerJoin(questionSets, eq(questionSets.id, studyPages.setId))
    .where(and(eq(questionSets.bankId, input.bankId), eq(studyPages.page, input.page)));
  if (!found) throw new ServiceError("not-found", "There is no such page of study notes.");
  return { bankId: input.bankId, ...found };
}
