import { sources } from "@viva/db/schema/bank";
import type { Context } from "../context.ts";

/** Titles of notes by id. A note that nobody named goes by its id. */
export async function noteTitles(ctx: Context): Promise<(id: string) => string> {
  const rows = await ctx.db.select({ id: sources.id, title: sources.title }).from(sources);
  const titles = new Map(rows.map((note) => [note.id, note.title]));
  return (id) => titles.get(id) ?? id;
}
