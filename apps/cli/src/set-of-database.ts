import type { ExchangeSet } from "@viva/bank/interchange/exchange";
import { questionSets } from "@viva/db/schema/bank";
import { loadExchangeSet } from "@viva/services/bank/exchange-set";
import type { Context } from "@viva/services/context";
import { asc } from "drizzle-orm";
import { BadInput, type Terminal } from "./terminal.ts";
import { withVivaDatabase } from "./with-viva-database.ts";

/** A set of Viva's database by its title or id. */
export function setOfDatabase(wanted: string, terminal: Terminal): Promise<ExchangeSet> {
  return withVivaDatabase(terminal, async (ctx) => loadExchangeSet(ctx, await findSet(ctx, wanted)));
}

async function findSet(ctx: Context, wanted: string): Promise<{ id: string; title: string }> {
  const sets = await ctx.db
    .select({ id: questionSets.id, title: questionSets.title })
    .from(questionSets)
    .orderBy(asc(questionSets.title));
  const found = sets.filter(({ id, title }) => id === wanted || title === wanted);
  const [set, other] = found;
  if (set !== undefined && other === undefined) return set;
  if (set !== undefined) {
    throw new BadInput(`${found.length} sets have the title “${wanted}”. Name one by its id.`);
  }
  const titles = sets.map(({ title }) => `“${title}”`).join(", ");
  throw new BadInput(
    `There is no folder and no set “${wanted}”. ${titles === "" ? "There are no sets." : `There are ${titles}.`}`,
  );
}
