import { questionSets, questions, questionVersions, studyPages } from "@viva/db/schema/bank";
import type { StudyLink } from "@viva/domain/bank/study";
import { eq, inArray } from "drizzle-orm";
import type { Context } from "../context.ts";

/**
 * Turns what a criterion names (`django/orm#lazy-queries`) into a link to a page that exists; null where the question's
 * bank has no such page, and for sets that are not loaded from files.
 */
export async function studyLinks(
  ctx: Context,
  questionVersionIds: readonly string[],
): Promise<(questionVersionId: string, study: string | undefined) => StudyLink | null> {
  const pages = await ctx.db
    .select({
      setId: studyPages.setId,
      bankId: questionSets.bankId,
      page: studyPages.page,
      title: studyPages.title,
    })
    .from(studyPages)
    .innerJoin(questionSets, eq(questionSets.id, studyPages.setId));
  const bySetAndPage = new Map(pages.map((row) => [`${row.setId} ${row.page}`, row]));
  const homes = await ctx.db
    .select({ versionId: questionVersions.id, setId: questions.homeSetId })
    .from(questionVersions)
    .innerJoin(questions, eq(questions.id, questionVersions.questionId))
    .where(inArray(questionVersions.id, [...questionVersionIds]));
  const homeOf = new Map(homes.map((row) => [row.versionId, row.setId]));
  return (questionVersionId, study) => {
    const [page, anchor] = study?.split("#") ?? [];
    const found = bySetAndPage.get(`${homeOf.get(questionVersionId)} ${page}`);
    if (!found?.bankId || page === undefined || anchor === undefined) return null;
    return { bankId: found.bankId, page, anchor, pageTitle: found.title };
  };
}
