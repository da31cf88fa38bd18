import { memberships, organisations, users } from "@viva/db/schema/identity";
import type { Member } from "@viva/domain/identity/organisation";
import { and, asc, eq, ilike, isNotNull, isNull, or, sql } from "drizzle-orm";
import { authorizeOperator } from "../access/authorize.ts";
import type { Call } from "../context.ts";

export interface ListMembersInput {
  organisationId?: string | undefined;
  /** A part of a name or of an address, in whatever case. */
  search?: string | undefined;
  /** Id of the last person of the page before. */
  cursor?: string | undefined;
  limit: number;
}

/** People with accounts, by name; those of one name by the age of their accounts. */
export async function listMembers({
  ctx,
  input,
}: Call<ListMembersInput>): Promise<{ items: Member[]; nextCursor: string | null }> {
  authorizeOperator(ctx);
  const name = sql`lower(${users.name})`;
  const pattern = `%${(input.search ?? "").replaceAll(/[\\%_]/g, "\\$&")}%`;
  const last = ctx.db
    .select({ name, id: users.id })
    .from(users)
    .where(eq(users.id, input.cursor ?? ""));
  const rows = await ctx.db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      demo: users.demo,
      organisation: { id: organisations.id, name: organisations.name },
    })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(
        isNull(users.erasedAt),
        isNotNull(users.email),
        input.organisationId === undefined ? undefined : eq(organisations.id, input.organisationId),
        input.search === undefined ? undefined : or(ilike(users.name, pattern), ilike(users.email, pattern)),
        input.cursor === undefined ? undefined : sql`(${name}, ${users.id}) > ${last}`,
      ),
    )
    .orderBy(asc(name), asc(users.id))
    .limit(input.limit + 1);
  const page = rows.slice(0, input.limit);
  return {
    items: page.map(({ email, demo, ...row }) => ({ ...row, email: email ?? "", demo: demo !== null })),
    nextCursor: rows.length > input.limit ? (page.at(-1)?.id ?? null) : null,
  };
}
