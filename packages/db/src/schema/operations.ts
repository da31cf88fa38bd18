import { jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { time } from "./columns.ts";

/** What each running service last said of itself; health checks read it. */
export const serviceHeartbeats = pgTable("service_heartbeats", {
  service: text("service").primaryKey(),
  at: time("at").notNull(),
  details: jsonb("details").$type<Record<string, string | number | boolean | null>>().notNull(),
});
