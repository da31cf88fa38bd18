import { questionSets, questions, questionVersions, setItems, topics } from "@viva/db/schema/bank";
import type { Question } from "@viva/domain/bank/question";
import type { TopicView } from "@viva/domain/bank/views";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { usableIn } from "../access/in-reach.ts";
import type { Context } from "../context.ts";

export interface PublishedQuestion {
  setId: string;
  /** The set whose owner may edit it. */
  homeSetId: string;
  questionId: string;
  versionId: string;
  version: number;
  content: Question;
}

/** The newest published version of every question of the sets that is not retired, in set order. */
export async function listPublished(ctx: Context, setIds: readonly string[]): Promise<PublishedQuestion[]> {
  if (setIds.length === 0) return [];
  const newest = ctx.db
    .selectDistinctOn([questionVersions.questionId], {
      questionId: questionVersions.questionId,
      versionId: questionVersions.id,
      version: questionVersions.version,
      content: questionVersions.content,
    })
    .from(questionVersions)
    .orderBy(questionVersions.questionId, desc(questionVersions.version))
    .as("newest");
  return ctx.db
    .select({
      setId: setItems.setId,
      homeSetId: questions.homeSetId,
      questionId: newest.questionId,
      versionId: newest.versionId,
      version: newest.version,
      content: newest.content,
    })
    .from(setItems)
    .innerJoin(questions, eq(questions.id, setItems.questionId))
    .innerJoin(newest, eq(newest.questionId, setItems.questionId))
    .where(and(inArray(setItems.setId, [...setIds]), isNull(questions.retiredAt)))
    .orderBy(asc(setItems.setId), asc(setItems.position));
}

/** The newest published version of every question that is not retired, of all sets of an organisation and all banks, by age. */
export async function listAllPublished(ctx: Context, organisationId: string | null): Promise<Question[]> {
  const rows = await ctx.db
    .selectDistinctOn([questionVersions.questionId], { content: questionVersions.content })
    .from(questionVersions)
    .innerJoin(questions, eq(questions.id, questionVersions.questionId))
    .innerJoin(questionSets, eq(questionSets.id, questions.homeSetId))
    .where(and(isNull(questions.retiredAt), usableIn(organisationId)))
    .orderBy(questionVersions.questionId, desc(questionVersions.version));
  return rows.map(({ content }) => content);
}

/** Names of topics by id. A topic that nobody named goes by its id. */
export async function topicNames(ctx: Context): Promise<(id: string) => TopicView> {
  const rows = await ctx.db.select().from(topics);
  const names = new Map(rows.map((topic) => [topic.id, topic.name]));
  return (id) => ({ id, name: names.get(id) ?? id });
}
