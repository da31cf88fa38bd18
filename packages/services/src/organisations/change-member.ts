import { memberships, users } from "@viva/db/schema/identity";
import type { Role } from "@viva/domain/identity/role";
import { and, asc, eq, isNull, ne, or } from "drizzle-orm";
import { authorizeOperator, authorizeOrganisation } from "../access/authorize.ts";
import { audit, type Call, type Context, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { hasOtherAdmin } from "../identity/has-other-admin.ts";

/**
 * Puts a person into another organisation, from their next request on. What they made and took stays where it was; they
 * keep their own attempts. Moving somebody to where they are changes nothing.
 */
export function moveMember({ ctx, input }: Call<{ userId: string; organisationId: string }>): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const organisation = await authorizeOrganisation(tx, input.organisationId);
    const { id } = await lockMember(tx, input.userId);
    const moved = await tx.db
      .update(memberships)
      .set({ organisationId: organisation.id, since: tx.clock.now() })
      .where(and(eq(memberships.userId, id), ne(memberships.organisationId, organisation.id)))
      .returning({ id: memberships.userId });
    if (moved.length > 0) await audit(tx, "organisation.move-member", { type: "user", id });
  });
}

/** Gives a person another role, from their next request on. There is always an admin, whoever loses the role. */
export function changeRole({ ctx, input }: Call<{ userId: string; role: Role }>): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    authorizeOperator(tx);
    const { id, role, demo } = await lockMember(tx, input.userId);
    if (role === input.role) return;
    if (demo !== null) {
      throw new ServiceError(
        "forbidden",
        "A demo account shows its role to all who try Viva here. It stays what it is.",
      );
    }
    if (role === "admin" && !(await hasOtherAdmin(tx, id))) {
      throw new ServiceError(
        "conflict",
        "This is the only admin. Somebody has to look after this server: make another admin first.",
        { field: "role" },
      );
    }
    await tx.db.update(users).set({ role: input.role }).where(eq(users.id, id));
    await audit(tx, "identity.change-role", { type: "user", id });
  });
}

/** The account, locked together with those of all admins, so that of the last two not both can lose their role. */
async function lockMember(tx: Context, userId: string) {
  const rows = await tx.db
    .select({ id: users.id, role: users.role, demo: users.demo })
    .from(users)
    .where(and(isNull(users.erasedAt), or(eq(users.id, userId), eq(users.role, "admin"))))
    .orderBy(asc(users.id))
    .for("update");
  const member = rows.find(({ id }) => id === userId);
  if (!member) throw new ServiceError("not-found", "There is no such person here.");
  return member;
}
