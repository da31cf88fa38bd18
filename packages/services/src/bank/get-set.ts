import { questionDrafts, questions, setItems } from "@viva/db/schema/bank";
import { users } from "@viva/db/schema/identity";
import { mayEditSet } from "@viva/domain/access/rules";
import type { SetDetail } from "@viva/domain/bank/views";
import { and, asc, eq, isNull } from "drizzle-orm";
import { authorizeSetRead } from "../access/authorize.ts";
import { type Call, requireActor } from "../context.ts";
import { missingLanguages } from "../health/missing-languages.ts";
import { openQuestions } from "./open-questions.ts";
import { listPublished, topicNames } from "./published-questions.ts";
import { summariseSet } from "./set-summary.ts";

/** A set with all its questions, drafts included for those who may edit them. */
export async function getSet({ ctx, input }: Call<{ setId: string }>): Promise<SetDetail> {
  const actor = requireActor(ctx);
  const set = await authorizeSetRead(ctx, input.setId);
  const [owner] =
    set.ownerId === null
      ? []
      : await ctx.db.select({ name: users.name }).from(users).where(eq(users.id, set.ownerId));
  const row = { set, ownerName: owner?.name ?? null };
  const published = await listPublished(ctx, [input.setId]);
  const byQuestion = new Map(published.map((question) => [question.questionId, question]));
  const nameTopic = await topicNames(ctx);
  const editable = mayEditSet(actor, set);
  const items = await ctx.db
    .select({ id: questions.id, homeSetId: questions.homeSetId, draft: questionDrafts.content })
    .from(setItems)
    .innerJoin(questions, eq(questions.id, setItems.questionId))
    .leftJoin(questionDrafts, eq(questionDrafts.questionId, questions.id))
    .where(and(eq(setItems.setId, input.setId), isNull(questions.retiredAt)))
    .orderBy(asc(setItems.position));
  const opens = await openQuestions(
    ctx,
    items.map(({ id }) => id),
  );
  return {
    ...summariseSet(actor, row, published, nameTopic, await missingLanguages(ctx)),
    questions: items.flatMap((item) => {
      const mine = editable && item.homeSetId === input.setId;
      const version = byQuestion.get(item.id);
      const shown = version?.content ?? (mine ? item.draft : null);
      if (!shown) return [];
      return {
        id: item.id,
        title: shown.title || "Untitled question",
        kind: shown.kind ?? "free-text",
        topics: shown.topics.map(nameTopic),
        difficulty: shown.difficulty,
        minutes: shown.minutes,
        version: version?.version ?? null,
        hasDraft: mine && item.draft !== null,
        readable: version !== undefined && opens({ questionId: item.id, version: version.version }) !== null,
        editable: mine && item.draft !== null,
      };
    }),
  };
}
