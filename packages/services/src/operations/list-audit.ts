import { auditEvents, users } from "@viva/db/schema/identity";
import type { AuditArea, AuditEvent } from "@viva/domain/operations/views";
import { and, desc, eq, like, lt, or } from "drizzle-orm";
import { authorizeOperator } from "../access/authorize.ts";
import type { Call } from "../context.ts";

export interface ListAuditInput {
  area?: AuditArea | undefined;
  /** Id of the last event of the page before. Ids rise with time, so they are the order too. */
  cursor?: string | undefined;
  limit: number;
}

/** How actions of an area begin. */
const PREFIXES: Record<AuditArea, readonly string[]> = {
  grading: ["grading."],
  bank: ["bank."],
  attempts: ["attempt.", "interview.", "mastery."],
  accounts: ["identity.", "organisation."],
};

/** Who did what to which row, newest first. */
export async function listAudit({
  ctx,
  input,
}: Call<ListAuditInput>): Promise<{ items: AuditEvent[]; nextCursor: string | null }> {
  authorizeOperator(ctx);
  const prefixes = input.area === undefined ? [] : PREFIXES[input.area];
  const rows = await ctx.db
    .select({ event: auditEvents, actor: users.name })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(
      and(
        input.cursor === undefined ? undefined : lt(auditEvents.id, input.cursor),
        prefixes.length === 0
          ? undefined
          : or(...prefixes.map((prefix) => like(auditEvents.action, `${prefix}%`))),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(input.limit + 1);
  const page = rows.slice(0, input.limit);
  return {
    items: page.map(({ event, actor }) => {
      const { id, at, actorId, action, subjectType, subjectId } = event;
      return { id, at, actor: actor ?? actorId, action, subjectType, subjectId };
    }),
    nextCursor: rows.length > input.limit ? (page.at(-1)?.event.id ?? null) : null,
  };
}
