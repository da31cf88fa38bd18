import type { ExchangeSet } from "@viva/bank/interchange/exchange";
import { sources, topics } from "@viva/db/schema/bank";
import { inArray } from "drizzle-orm";
import type { Context } from "../context.ts";
import { plantedOf } from "./planted-solutions.ts";
import { listPublished } from "./published-questions.ts";

/**
 * A set as the formats of other systems take it: the newest published version of each question, in set order. Who may
 * have it is for the caller to decide: it holds model answers and hidden tests. A set also holds questions of others;
 * with `mayRead` those that are not open to the reader are left out, and counted among what is left behind.
 */
export async function loadExchangeSet(
  ctx: Context,
  set: { id: string; title: string },
  mayRead: (homeSetId: string) => boolean = () => true,
): Promise<ExchangeSet> {
  const all = await listPublished(ctx, [set.id]);
  const published = all.filter(({ homeSetId }) => mayRead(homeSetId));
  const planted = await plantedOf(
    ctx,
    published.map(({ versionId }) => versionId),
  );
  // Those that its questions cite: a note is also a file that somebody else imported, and its name is theirs.
  const cited = new Set(published.flatMap(({ content }) => content.sources.map(({ note }) => note)));
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
    questions: published.map(({ content, versionId }) => ({
      question: content,
      planted: planted(versionId),
    })),
    leftBehind: ofOthers(all.length - published.length),
    exportedAt: ctx.clock.now(),
  };
}

function ofOthers(count: number): string[] {
  if (count === 0) return [];
  if (count === 1)
    return ["One question of somebody else's set was left out: it can be exported with that set alone."];
  return [
    `${count} questions of other people's sets were left out: they can be exported with those sets alone.`,
  ];
}
