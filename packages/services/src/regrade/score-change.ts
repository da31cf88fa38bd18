import { regradeResults } from "@viva/db/schema/grading";
import { sql } from "drizzle-orm";

/** The change of an answer's score in points of 100, rounded so that float noise is no change. */
export function changeOf() {
  return sql`round(((${regradeResults.after} - ${regradeResults.before}) * 100)::numeric, 6)::float8`;
}
