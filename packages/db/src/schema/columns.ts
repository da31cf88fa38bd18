import { sql } from "drizzle-orm";
import { customType, timestamp, uuid } from "drizzle-orm/pg-core";

/** Ids are uuidv7: made by the database, ordered by time of creation. */
export const id = () => uuid("id").primaryKey().default(sql`uuidv7()`);

/** Every time is a timestamptz, read as a Date. */
export const time = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const createdAt = () => time("created_at").notNull().defaultNow();

/** Words by their stems with their places, as a text search looks for them. */
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
