import { questionSets, questions, questionVersions, topics } from "@viva/db/schema/bank";
import {
  type FoundQuestions,
  QUESTIONS_A_PAGE,
  type QuestionSearch,
} from "@viva/domain/bank/question-search";
import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  ilike,
  inArray,
  isNull,
  notExists,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { listReadableSets } from "../access/authorize.ts";
import { type Call, type Context, only } from "../context.ts";
import { topicNames } from "./published-questions.ts";

/**
 * Published questions of all sets that the actor may read in full, by their newest version; what fits the words best
 * comes first, without words in the order of titles. The content is opened of those on the page alone.
 */
export async function searchQuestions({ ctx, input }: Call<QuestionSearch>): Promise<FoundQuestions> {
  const text = input.text ?? "";
  const wanted = and(
    inArray(questions.homeSetId, await listReadableSets(ctx)),
    isNull(questions.retiredAt),
    isNewest(ctx),
    input.kind === undefined ? undefined : eq(questionVersions.kind, input.kind),
    input.difficulty === undefined ? undefined : eq(questionVersions.difficulty, input.difficulty),
    input.topic === undefined ? undefined : hasTopic([input.topic]),
    text === "" ? undefined : await says(ctx, text),
  );
  const { total } = only(
    await ctx.db
      .select({ total: count() })
      .from(questionVersions)
      .innerJoin(questions, eq(questions.id, questionVersions.questionId))
      .where(wanted),
  );
  const found = await ctx.db
    .select({
      id: questions.id,
      version: questionVersions.version,
      content: questionVersions.content,
      set: { id: questionSets.id, title: questionSets.title, ownerId: questionSets.ownerId },
    })
    .from(questionVersions)
    .innerJoin(questions, eq(questions.id, questionVersions.questionId))
    .innerJoin(questionSets, eq(questionSets.id, questions.homeSetId))
    .where(wanted)
    .orderBy(...(text === "" ? [] : [desc(rankOf(text))]), asc(questionVersions.title), asc(questions.id))
    .limit(QUESTIONS_A_PAGE)
    .offset((input.page - 1) * QUESTIONS_A_PAGE);
  const nameTopic = await topicNames(ctx);
  return {
    total,
    page: input.page,
    pages: Math.ceil(total / QUESTIONS_A_PAGE),
    questions: found.map(({ id, version, content, set: { ownerId, ...set } }) => ({
      id,
      title: content.title,
      kind: content.kind,
      topics: content.topics.map(nameTopic),
      difficulty: content.difficulty,
      minutes: content.minutes,
      version,
      set: { ...set, builtIn: ownerId === null },
    })),
  };
}

/** Asked of each version that the words find, so that what finds them can be an index over all. */
function isNewest({ db }: Context): SQL {
  const later = alias(questionVersions, "later");
  return notExists(
    db
      .select({ id: later.id })
      .from(later)
      .where(
        and(eq(later.questionId, questionVersions.questionId), gt(later.version, questionVersions.version)),
      ),
  );
}

function hasTopic(ids: readonly string[]): SQL {
  const topic = sql.raw("topic");
  const any = or(...ids.flatMap((id) => [sql`${topic} = ${id}`, sql`starts_with(${topic}, ${`${id}/`})`]));
  return sql`exists (select 1 from jsonb_array_elements_text(${questionVersions.topics}) as ${topic} where ${any ?? sql`false`})`;
}

/** Every word in any of its forms, or the text as it is typed within the title, or a topic that is called so. */
async function says({ db }: Context, typed: string): Promise<SQL | undefined> {
  const pattern = `%${typed.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const named = await db
    .select({ id: topics.id })
    .from(topics)
    .where(or(ilike(topics.name, pattern), ilike(topics.id, pattern)));
  return or(
    sql`${questionVersions.words} @@ websearch_to_tsquery('english', ${typed})`,
    ilike(questionVersions.title, pattern),
    named.length === 0 ? undefined : hasTopic(named.map(({ id }) => id)),
  );
}

function rankOf(typed: string): SQL<number> {
  return sql<number>`ts_rank(${questionVersions.words}, websearch_to_tsquery('english', ${typed}))`;
}
