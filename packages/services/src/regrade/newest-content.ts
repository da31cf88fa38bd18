import { questionVersions } from "@viva/db/schema/bank";
import type { FreeTextQuestion } from "@viva/domain/bank/question";
import { desc, eq } from "drizzle-orm";
import type { Context } from "../context.ts";

/** The newest published version of a question in free text; null while there is none. */
export async function newestContent(ctx: Context, questionId: string): Promise<FreeTextQuestion | null> {
  const [newest] = await ctx.db
    .select({ content: questionVersions.content })
    .from(questionVersions)
    .where(eq(questionVersions.questionId, questionId))
    .orderBy(desc(questionVersions.version))
    .limit(1);
  return newest?.content.kind === "free-text" ? newest.content : null;
}
