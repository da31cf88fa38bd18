import { organisationModels } from "@viva/db/schema/language-model";
import type { ModelChoice } from "@viva/domain/grading/model-settings";
import { eq } from "drizzle-orm";
import type { Context } from "../context.ts";

/** What an organisation chose; the installation's model while it never did. */
export async function loadChoice(ctx: Context, organisationId: string): Promise<ModelChoice> {
  const [row] = await ctx.db
    .select()
    .from(organisationModels)
    .where(eq(organisationModels.organisationId, organisationId));
  return row === undefined ? { use: "installation" } : choiceOf(row);
}

/** A row as the choice that it is. */
export function choiceOf(row: typeof organisationModels.$inferSelect): ModelChoice {
  const { use, baseUrl, model, keyVariable, timeoutMs } = row;
  if (use === "off") return { use };
  if (baseUrl === null || model === null || timeoutMs === null)
    throw new Error("A model of an organisation's own is not whole: the table's check rules this out.");
  return { use, baseUrl, model, keyVariable, timeoutMs };
}
