import { questionSets } from "@viva/db/schema/bank";
import { type Actor, mayReach } from "@viva/domain/access/rules";
import { eq, isNull, or, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/**
 * `mayReach` as a condition for lists, over the column that says whose a row is. Undefined, which is no condition, for
 * whom every organisation is in reach.
 */
export function inReach(actor: Actor, organisationId: PgColumn): SQL | undefined {
  return reachesAll(actor) ? undefined : or(isNull(organisationId), eq(organisationId, actor.organisationId));
}

/**
 * Sets whose questions another set of this organisation may hold, or be compared with: its own, and built-in banks.
 * Asked of the set and not of who works on it, for an admin reaches more than may come together in one set.
 */
export function usableIn(organisationId: string | null): SQL | undefined {
  const banks = isNull(questionSets.organisationId);
  return organisationId === null ? banks : or(banks, eq(questionSets.organisationId, organisationId));
}

/** Asked of the rule itself, with an organisation that nobody is in, so that there are not two words on it. */
function reachesAll(actor: Actor): boolean {
  return mayReach(actor, { organisationId: "another" });
}
