import { questionSets, studyPages, topics } from "@viva/db/schema/bank";
import type { StudyIndex } from "@viva/domain/bank/study";
import { asc, eq, sql } from "drizzle-orm";
import { type Call, requireActor } from "../context.ts";

/** All pages of study notes, a group for each bank. `area` is the name of the topic above the page. */
export async function listStudyPages({ ctx }: Call<void>): Promise<StudyIndex> {
  requireActor(ctx);
  const rows = await ctx.db
    .select({
      bankId: questionSets.bankId,
      bankTitle: questionSets.title,
      page: studyPages.page,
      title: studyPages.title,
      area: topics.name,
    })
    .from(studyPages)
    .innerJoin(questionSets, eq(questionSets.id, studyPages.setId))
    .leftJoin(topics, eq(topics.id, sql`split_part(${studyPages.page}, '/', 1)`))
    .orderBy(asc(questionSets.title), asc(studyPages.page));
  const byBank = Map.groupBy(rows, (row) => row.bankId);
  return [...byBank].flatMap(([bankId, pages]) => {
    const [first] = pages;
    // Only what is loaded from files has study notes.
    if (bankId === null || first === undefined) return [];
    return [
      {
        bankId,
        bankTitle: first.bankTitle,
        pages: pages.map(({ page, title, area }) => ({
          page,
          title,
          area: area ?? page.split("/")[0] ?? page,
        })),
      },
    ];
  });
}
