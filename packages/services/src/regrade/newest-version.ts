import { questionVersions } from "@viva/db/schema/bank";
import { desc, eq } from "drizzle-orm";
import type { Context } from "../context.ts";

export type VersionRow = typeof questionVersions.$inferSelect;

/** The newest published version of a question; null while there is none. */
export async function newestVersion(ctx: Context, questionId: string): Promise<VersionRow | null> {
  const [newest] = await ctx.db
    .select()
    .from(questionVersions)
    .where(eq(questionVersions.questionId, questionId))
    .orderBy(desc(questionVersions.version))
    .limit(1);
  return newest ?? null;
}

/**
 * The version of others that applying a regrade would overwrite: one that was published since it was begun and is not
 * the previewed content itself. Null while there is none.
 */
export function publishedSince(
  regrade: { baseVersionId: string; contentHash: string },
  newest: VersionRow | null,
): VersionRow | null {
  if (newest === null || newest.id === regrade.baseVersionId) return null;
  return newest.contentHash === regrade.contentHash ? null : newest;
}
