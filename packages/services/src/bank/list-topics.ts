import { topics } from "@viva/db/schema/bank";
import type { TopicView } from "@viva/domain/bank/views";
import { asc, like } from "drizzle-orm";
import { type Call, requireActor } from "../context.ts";

/** Topics that a question may have (second level), by id. */
export async function listTopics({ ctx }: Call<void>): Promise<TopicView[]> {
  requireActor(ctx);
  return ctx.db.select().from(topics).where(like(topics.id, "%/%")).orderBy(asc(topics.id));
}
