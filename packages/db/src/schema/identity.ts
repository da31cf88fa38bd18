import type { Role } from "@viva/domain/identity/role";
import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, time } from "./columns.ts";

export const users = pgTable(
  "users",
  {
    id: id(),
    /** What stands where their name stood, once the account is erased. */
    name: text("name").notNull(),
    /** Kept in lower case; unique whatever the case it was typed in. Null once the account is erased. */
    email: text("email"),
    /** Argon2id in PHC form. Null once the account is erased. */
    passwordHash: text("password_hash"),
    role: text("role").$type<Role>().notNull().default("candidate"),
    /** IANA zone that times are written in; null for that of the browser in use. */
    timeZone: text("time_zone"),
    demo: time("demo_since"),
    createdAt: createdAt(),
    /**
     * When the account was erased. The row stays, for decisions and sets that others rest on name it; of the person
     * it holds nothing any more, which the database sees to.
     */
    erasedAt: time("erased_at"),
  },
  (table) => [
    uniqueIndex("users_email_key").on(sql`lower(${table.email})`),
    check("users_role_known", sql`${table.role} in ('candidate', 'interviewer', 'admin')`),
    check(
      "users_erased_whole",
      sql`case when ${table.erasedAt} is null
        then ${table.email} is not null and ${table.passwordHash} is not null
        else ${table.email} is null and ${table.passwordHash} is null and ${table.timeZone} is null
          and ${table.name} = 'Deleted account' and ${table.role} = 'candidate' end`,
    ),
  ],
);

/** People who work with the same sets and candidates. There is always one: the first, which sign-ups join. */
export const organisations = pgTable(
  "organisations",
  { id: id(), name: text("name").notNull(), createdAt: createdAt() },
  (table) => [uniqueIndex("organisations_name_key").on(sql`lower(${table.name})`)],
);

/**
 * Which organisation a person is in. The person is the key: in two at once it would be open under which of them an
 * attempt is taken, who may read it and whose language model it is sent to. A trigger refuses a person without one.
 * What a person may do is their role, which stands with the person: it would be a second word on it here.
 */
export const memberships = pgTable(
  "memberships",
  {
    userId: uuid("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    organisationId: uuid("organisation_id")
      .notNull()
      .references(() => organisations.id),
    since: time("since").notNull().defaultNow(),
  },
  (table) => [index("memberships_organisation_idx").on(table.organisationId)],
);

/** A sign-in that can be revoked: the session cookie names one of these rows. */
export const authSessions = pgTable(
  "auth_sessions",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Browser and system that it was opened with, as in `Firefox on Linux`; null where they did not say. */
    device: text("device"),
    createdAt: createdAt(),
    /** To the quarter of an hour: most requests leave it as it is. */
    lastSeenAt: time("last_seen_at").notNull(),
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
