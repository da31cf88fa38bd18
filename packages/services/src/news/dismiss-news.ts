import { gradeNews } from "@viva/db/schema/grading";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { type Call, requireActor } from "../context.ts";

/** Puts news of one's own away; those that are away already, or another's, are left as they are. */
export async function dismissNews({ ctx, input }: Call<{ newsIds: readonly string[] }>): Promise<void> {
  const actor = requireActor(ctx);
  if (input.newsIds.length === 0) return;
  await ctx.db
    .update(gradeNews)
    .set({ readAt: ctx.clock.now() })
    .where(
      and(
        inArray(gradeNews.id, [...input.newsIds]),
        eq(gradeNews.readerId, actor.id),
        isNull(gradeNews.readAt),
      ),
    );
}
