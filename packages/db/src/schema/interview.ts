import type { InterviewPlan } from "@viva/domain/interview/plan";
import { boolean, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { questionSets } from "./bank.ts";
import { createdAt, id, time } from "./columns.ts";
import { users } from "./identity.ts";

/** An interview that somebody means to take, now or at a set time. It becomes one attempt. */
export const scheduledInterviews = pgTable(
  "scheduled_interviews",
  {
    id: id(),
    candidateId: uuid("candidate_id")
      .notNull()
      .references(() => users.id),
    setId: uuid("set_id")
      .notNull()
      .references(() => questionSets.id),
    title: text("title").notNull(),
    plan: jsonb("plan").$type<InterviewPlan>().notNull(),
    /** The instant from which it may be started. */
    startsAt: time("starts_at").notNull(),
    /** The wall clock and zone it was booked in: the instant is derived from them, never the other way. */
    localDateTime: text("local_date_time"),
    timeZone: text("time_zone").notNull(),
    /** False when it was made to be taken at once. */
    scheduled: boolean("scheduled").notNull(),
    createdAt: createdAt(),
    cancelledAt: time("cancelled_at"),
  },
  (table) => [index("scheduled_interviews_candidate_idx").on(table.candidateId, table.startsAt)],
);
