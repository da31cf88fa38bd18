import type { Db } from "@viva/db/client";
import { memberships, organisations, users } from "@viva/db/schema/identity";
import { only } from "@viva/services/context";
import { asc } from "drizzle-orm";

/** Many accounts at once, written straight into the tables, in the first organisation; its id. */
export function insertPeople(
  db: Db,
  people: readonly Pick<typeof users.$inferInsert, "id" | "email" | "createdAt">[],
): Promise<string> {
  return db.transaction(async (tx) => {
    const { id: organisationId } = only(
      await tx.select().from(organisations).orderBy(asc(organisations.id)).limit(1),
    );
    const made = await tx
      .insert(users)
      .values(people.map((person) => ({ name: "A candidate", passwordHash: "none", ...person })))
      .returning({ userId: users.id });
    await tx.insert(memberships).values(made.map(({ userId }) => ({ userId, organisationId })));
    return organisationId;
  });
}
