import { users } from "@viva/db/schema/identity";
import type { ChangePassword } from "@viva/domain/identity/account";
import { and, eq } from "drizzle-orm";
import { audit, type Call, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { hashPassword } from "./password.ts";
import { provePassword } from "./prove-password.ts";
import { revokeOtherSessions } from "./revoke-other-sessions.ts";

/** Changes the password and ends every other session: whoever knew the old one is out. Returns how many. */
export async function changePassword({ ctx, input }: Call<ChangePassword>): Promise<{ ended: number }> {
  const account = await provePassword(ctx, input.currentPassword, "currentPassword");
  const passwordHash = await hashPassword(input.newPassword);
  return inTransaction(ctx, async (tx) => {
    // Of two changes at once the second was proved with a password that is none any more.
    const changed = await tx.db
      .update(users)
      .set({ passwordHash })
      .where(and(eq(users.id, account.id), eq(users.passwordHash, account.passwordHash)))
      .returning({ id: users.id });
    if (changed.length === 0) {
      throw new ServiceError(
        "conflict",
        "The password was changed elsewhere just now. Sign in with that one.",
      );
    }
    const ended = await revokeOtherSessions(tx, account.id);
    await audit(tx, "identity.change-password", { type: "user", id: account.id });
    return { ended };
  });
}
