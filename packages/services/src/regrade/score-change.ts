import { regradeResults } from "@viva/db/schema/grading";
import { sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

/** The change of an answer's score in points of 100 as it is shown, like `shownChange`: what nobody can see is none. */
export function changeOf() {
  const shown = (score: AnyPgColumn) => sql`round((${score} * 100)::numeric, 1)`;
  return sql`(${shown(regradeResults.after)} - ${shown(regradeResults.before)})::float8`;
}
