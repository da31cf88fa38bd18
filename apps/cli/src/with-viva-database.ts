import { openDatabase } from "@viva/infra/database";
import type { Context } from "@viva/services/context";
import { sql } from "drizzle-orm";
import { BadInput, type Terminal } from "./terminal.ts";
import { withContext } from "./with-context.ts";

/**
 * Gives `work` the verbs' context on the database that `npm start` uses, without an actor: whoever runs commands here
 * can read it anyway. Refused for one that was never set up.
 */
export async function withVivaDatabase<T>(
  terminal: Terminal,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(terminal.env.variables, { onProgress: terminal.err });
  try {
    return await withContext(database.url, async (ctx) => {
      const { rows } = await ctx.db.execute<{ found: string | null }>(
        sql`select to_regclass('question_sets')::text as found`,
      );
      if (rows[0]?.found) return work(ctx);
      throw new BadInput(
        "The database has no tables yet, so there are no sets in it. Run npm start once: it makes them. A bank folder needs no database.",
      );
    });
  } finally {
    await database.stop();
  }
}
