import type { ExchangeSet } from "@viva/bank/interchange/exchange";
import { sources, topics } from "@viva/db/schema/bank";
import { inArray } from "drizzle-orm";
import type { Context } from "../context.ts";
import { listPublished } from "./published-questions.ts";

/**
 * A set as the formats of other systems take it: the newest published version of each question, in set order. Who may
 * have it is for the caller to decide: it holds model answers and hidden tests.
 */
export async function loadExchangeSet(
  ctx: Context,
  set: { id: string; title: string },
): Promise<ExchangeSet> {
  const published = await listPublished(ctx, [set.id]);
  const questions = published.map(({ content }) => content);
  // Those that its questions cite: a note is also a file that somebody else imported, and its name is theirs.
  const cited = new Set(questions.flatMap((question) => question.sources.map(({ note }) => note)));
  const notes = await ctx.db
    .select()
    .from(sources)
    .where(inArray(sources.id, [...cited]))
    .orderBy(sources.id);
  return {
    title: set.title,
    licence: null,
    topics: await ctx.db.select().from(topics).orderBy(topics.id),
    notes: notes.map(({ id, title, lineCount }) => ({ id, title, lines: lineCount })),
    questions,
    leftBehind: [],
    exportedAt: ctx.clock.now(),
  };
}
