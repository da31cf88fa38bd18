import { questionSets, questions, questionVersions, questionWords, topics } from "@viva/db/schema/bank";
import {
  type FoundQuestions,
  QUESTIONS_A_PAGE,
  type QuestionSearch,
} from "@viva/domain/bank/question-search";
import { and, asc, count, desc, eq, ilike, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { listReadableSets } from "../access/authorize.ts";
import { type Call, type Context, only } from "../context.ts";
import { topicNames } from "./published-questions.ts";

/**
 * Published questions of all sets that the actor may read in full, by their newest version; what fits the words best
 * comes first, without words in the order of titles.
 */
export async function searchQuestions({ ctx, input }: Call<QuestionSearch>): Promise<FoundQuestions> {
  const setIds = await listReadableSets(ctx);
  const newest = ctx.db
    .selectDistinctOn([questionVersions.questionId], {
      questionId: questionVersions.questionId,
      version: questionVersions.version,
      content: questionVersions.content,
    })
    .from(questionVersions)
    .innerJoin(questions, eq(questions.id, questionVersions.questionId))
    .where(and(inArray(questions.homeSetId, setIds), isNull(questions.retiredAt)))
    .orderBy(questionVersions.questionId, desc(questionVersions.version))
    .as("newest");
  const text = input.text ?? "";
  const wanted = and(
    field("kind", input.kind),
    field("difficulty", input.difficulty),
    input.topic === undefined ? undefined : hasTopic([input.topic]),
    text === "" ? undefined : await says(ctx, text),
  );
  const { total } = only(await ctx.db.select({ total: count() }).from(newest).where(wanted));
  const found = await ctx.db
    .select({
      id: newest.questionId,
      version: newest.version,
      content: newest.content,
      set: { id: questionSets.id, title: questionSets.title, ownerId: questionSets.ownerId },
    })
    .from(newest)
    .innerJoin(questions, eq(questions.id, newest.questionId))
    .innerJoin(questionSets, eq(questionSets.id, questions.homeSetId))
    .where(wanted)
    .orderBy(...(text === "" ? [] : [desc(rankOf(text))]), asc(title()), asc(newest.questionId))
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

  function title(): SQL<string> {
    return sql<string>`${newest.content} ->> 'title'`;
  }

  function field(name: "kind" | "difficulty", value: string | undefined): SQL | undefined {
    return value === undefined ? undefined : sql`${newest.content} ->> ${name} = ${value}`;
  }

  function hasTopic(ids: readonly string[]): SQL {
    const topic = sql.raw("topic");
    const any = or(...ids.flatMap((id) => [sql`${topic} = ${id}`, sql`starts_with(${topic}, ${`${id}/`})`]));
    return sql`exists (select 1 from jsonb_array_elements_text(${newest.content} -> 'topics') as ${topic} where ${any ?? sql`false`})`;
  }

  /** Every word in any of its forms, or the text as it is typed within the title, or a topic that is called so. */
  async function says(tx: Context, typed: string): Promise<SQL | undefined> {
    const pattern = `%${typed.replaceAll(/[\\%_]/g, "\\$&")}%`;
    const named = await tx.db
      .select({ id: topics.id })
      .from(topics)
      .where(or(ilike(topics.name, pattern), ilike(topics.id, pattern)));
    return or(
      sql`${questionWords(newest.content)} @@ websearch_to_tsquery('english', ${typed})`,
      sql`${title()} ilike ${pattern}`,
      named.length === 0 ? undefined : hasTopic(named.map(({ id }) => id)),
    );
  }

  function rankOf(typed: string): SQL<number> {
    return sql<number>`ts_rank(${questionWords(newest.content)}, websearch_to_tsquery('english', ${typed}))`;
  }
}
