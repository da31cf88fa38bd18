import type { Role } from "@viva/domain/identity/role";
import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, time } from "./columns.ts";

export const users = pgTable(
  "users",
  {
    id: id(),
    name: text("name").notNull(),
    /** Kept in lower case; unique whatever the case it was typed in. */
    email: text("email").notNull(),
    /** Argon2id in PHC form. */
    passwordHash: text("password_hash").notNull(),
    role: text("role").$type<Role>().notNull().default("candidate"),
    timeZone: text("time_zone").notNull().default("UTC"),
    demo: time("demo_since"),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex("users_email_key").on(sql`lower(${table.email})`),
    check("users_role_known", sql`${table.role} in ('candidate', 'interviewer', 'admin')`),
  ],
);

/** A sign-in that can be revoked: the session cookie names one of these rows. */
export const authSessions = pgTable(
  "auth_sessions",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
    expiresAt: time("expires_at").notNull(),
    revokedAt: time("revoked_at"),
  },
  (table) => [index("auth_sessions_user_idx").on(table.userId)],
);

/** Failed sign-ins of the last minutes, for the rate limit. */
export const signInFailures = pgTable(
  "sign_in_failures",
  { id: id(), email: text("email").notNull(), at: time("at").notNull() },
  (table) => [index("sign_in_failures_email_at_idx").on(table.email, table.at)],
);

/** Who did what to which row. Append-only. */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: id(),
    at: time("at").notNull(),
    /** Null when the system acted (a deadline, a worker, set-up). */
    actorId: uuid("actor_id"),
    action: text("action").notNull(),
    subjectType: text("subject_type").notNull(),
    subjectId: text("subject_id").notNull(),
  },
  (table) => [index("audit_events_subject_idx").on(table.subjectType, table.subjectId)],
);
