import { serviceHeartbeats } from "@viva/db/schema/operations";
import type { Question } from "@viva/domain/bank/question";
import type { Missing } from "@viva/domain/bank/views";
import type { Language } from "@viva/domain/execution/run";
import { eq } from "drizzle-orm";
import type { Context } from "../context.ts";

/**
 * Languages that this installation cannot run, each with a sentence that says why. The worker knows, for it
 * grades; until one has ever reported, what is optional counts as missing.
 */
export async function missingLanguages(ctx: Context): Promise<Map<Language, string>> {
  const [beat] = await ctx.db.select().from(serviceHeartbeats).where(eq(serviceHeartbeats.service, "worker"));
  const reason = beat === undefined ? "no worker has reported yet" : beat.details.noDjango;
  return new Map(typeof reason === "string" ? [["django" as const, reason]] : []);
}

/** What of the questions cannot be asked here, by language. */
export function countMissing(
  contents: readonly Question[],
  missing: ReadonlyMap<Language, string>,
): Missing[] {
  return [...missing].flatMap(([language, reason]) => {
    const questions = contents.filter((content) => needs(content, language)).length;
    return questions === 0 ? [] : [{ language, questions, reason }];
  });
}

export function isMissing(content: Question, missing: ReadonlyMap<Language, string>): boolean {
  return content.kind === "code" && missing.has(content.runtime);
}

const needs = (content: Question, language: Language) =>
  content.kind === "code" && content.runtime === language;
