import { regrades } from "@viva/db/schema/grading";
import { eq } from "drizzle-orm";
import { authorizeAuthor, authorizeQuestionEdit } from "../access/authorize.ts";
import type { Context } from "../context.ts";
import { ServiceError } from "../errors.ts";

export type RegradeRow = typeof regrades.$inferSelect;

/** The regrade, for those who may change its question; with `lock`, its row stays locked to the end of `ctx`. */
export async function authorizeRegrade(ctx: Context, regradeId: string, lock = false) {
  authorizeAuthor(ctx);
  const query = ctx.db.select().from(regrades).where(eq(regrades.id, regradeId));
  const [regrade] = await (lock ? query.for("update") : query);
  if (!regrade) throw new ServiceError("not-found", "There is no such preview.");
  const { question, set } = await authorizeQuestionEdit(ctx, regrade.questionId);
  return { regrade, question, set };
}
