import { questionSets } from "@viva/db/schema/bank";
import { users } from "@viva/db/schema/identity";
import type { SetSummary } from "@viva/domain/bank/views";
import { asc, eq, sql } from "drizzle-orm";
import { inReach } from "../access/in-reach.ts";
import { type Call, requireActor } from "../context.ts";
import { missingLanguages } from "../health/missing-languages.ts";
import { listPublished, topicNames } from "./published-questions.ts";
import { summariseSet } from "./set-summary.ts";

/** Sets that the actor may draw from or edit, built-in banks first. An empty set shows only to its editors. */
export async function listSets({ ctx }: Call<void>): Promise<SetSummary[]> {
  const actor = requireActor(ctx);
  const rows = await ctx.db
    .select({ set: questionSets, ownerName: users.name })
    .from(questionSets)
    .leftJoin(users, eq(users.id, questionSets.ownerId))
    .where(inReach(actor, questionSets.organisationId))
    .orderBy(sql`${questionSets.ownerId} is not null`, asc(questionSets.title), asc(questionSets.id));
  const setIds = rows.map((row) => row.set.id);
  const published = Map.groupBy(await listPublished(ctx, setIds), (question) => question.setId);
  const nameTopic = await topicNames(ctx);
  const missing = await missingLanguages(ctx);
  return rows
    .map((row) => summariseSet(actor, row, published.get(row.set.id) ?? [], nameTopic, missing))
    .filter((set) => set.questionCount > 0 || set.editable);
}
