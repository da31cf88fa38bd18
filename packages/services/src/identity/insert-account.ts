import { memberships, organisations, users } from "@viva/db/schema/identity";
import type { Actor } from "@viva/domain/access/rules";
import { asc } from "drizzle-orm";
import { type Context, only } from "../context.ts";

type Account = Pick<typeof users.$inferInsert, "name" | "email" | "passwordHash" | "role" | "demo">;

/**
 * Writes an account into the first organisation, where everybody begins; an admin moves them. Null when the address is
 * taken. Call it inside a transaction: an account without an organisation is refused when that ends.
 */
export async function insertAccount(tx: Context, account: Account): Promise<Actor | null> {
  const now = tx.clock.now();
  const [user] = await tx.db
    .insert(users)
    .values({ ...account, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: users.id, role: users.role });
  if (!user) return null;
  const organisationId = await firstOrganisation(tx);
  await tx.db.insert(memberships).values({ userId: user.id, organisationId, since: now });
  return { ...user, organisationId };
}

/** The oldest, which the set-up made. Ids rise with time. */
async function firstOrganisation(tx: Context): Promise<string> {
  const rows = await tx.db
    .select({ id: organisations.id })
    .from(organisations)
    .orderBy(asc(organisations.id))
    .limit(1);
  return only(rows).id;
}
