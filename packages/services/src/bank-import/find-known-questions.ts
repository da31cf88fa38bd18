import { questionDrafts, questionSets, questions, questionVersions } from "@viva/db/schema/bank";
import { type Actor, mayEditSet } from "@viva/domain/access/rules";
import type { DraftContent } from "@viva/domain/bank/drafts";
import type { Question } from "@viva/domain/bank/question";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { usableIn } from "../access/in-reach.ts";
import type { Context } from "../context.ts";
import { type KnownQuestion, knownQuestion } from "../duplicates/mark-duplicates.ts";

/**
 * Questions of the bank that may ask what one of `titles` asks: those that the database finds by runs of three
 * letters in their titles or by words of title and prompt, some for each title. Published ones, and drafts of sets
 * that the actor may edit; of the organisation that the import is for, and of built-in banks.
 */
export async function findKnownQuestions(
  ctx: Context,
  whose: Whose,
  titles: readonly string[],
): Promise<KnownQuestion[]> {
  const found = new Set<string>();
  for (let from = 0; from < titles.length; from += BATCH) {
    const batch = titles.slice(from, from + BATCH);
    for (const table of [questionVersions, questionDrafts])
      for (const id of await candidates(ctx, batch, table)) found.add(id);
  }
  if (found.size === 0) return [];
  return loadKnown(ctx, whose, [...found]);
}

interface Whose {
  actor: Actor;
  organisationId: string | null;
}

const BATCH = 200;
const MOST_A_TITLE = 12;

async function candidates(
  ctx: Context,
  titles: readonly string[],
  table: typeof questionVersions | typeof questionDrafts,
): Promise<string[]> {
  const { title, words } = table;
  const result = await ctx.db.execute<{ question_id: string }>(sql`
    select distinct hit.question_id
    from unnest(${sql.param([...titles])}::text[]) as asked(title)
    cross join lateral (
      select replace(plainto_tsquery('english', asked.title)::text, '&', '|')::tsquery as words
    ) query
    cross join lateral (
      (select question_id from ${table} where ${title} % asked.title
        order by similarity(${title}, asked.title) desc limit ${MOST_A_TITLE})
      union
      (select question_id from ${table} where ${words} @@ query.words
        order by ts_rank(${words}, query.words) desc limit ${MOST_A_TITLE})
    ) hit
  `);
  return result.rows.map((row) => row.question_id);
}

/** The newest text of each: what is being written where the actor may see it, else what is published. */
async function loadKnown(
  ctx: Context,
  { actor, organisationId }: Whose,
  ids: string[],
): Promise<KnownQuestion[]> {
  const rows = await ctx.db
    .select({ id: questions.id, set: questionSets, draft: questionDrafts.content })
    .from(questions)
    .innerJoin(questionSets, eq(questionSets.id, questions.homeSetId))
    .leftJoin(questionDrafts, eq(questionDrafts.questionId, questions.id))
    .where(and(inArray(questions.id, ids), isNull(questions.retiredAt), usableIn(organisationId)))
    .orderBy(questions.id);
  const published = await ctx.db
    .selectDistinctOn([questionVersions.questionId], {
      questionId: questionVersions.questionId,
      content: questionVersions.content,
    })
    .from(questionVersions)
    .where(inArray(questionVersions.questionId, ids))
    .orderBy(questionVersions.questionId, desc(questionVersions.version));
  const contents = new Map<string, Question>(published.map((row) => [row.questionId, row.content]));
  return rows.flatMap((row) => {
    const draft = mayEditSet(actor, row.set) ? row.draft : null;
    const content: DraftContent | Question | null = draft ?? contents.get(row.id) ?? null;
    return content === null || content.title === "" ? [] : [knownQuestion(row.id, content)];
  });
}
