import { users } from "@viva/db/schema/identity";
import type { Role } from "@viva/domain/identity/role";
import { eq, sql } from "drizzle-orm";
import { type Call, inTransaction } from "../context.ts";
import { insertAccount } from "./insert-account.ts";
import { hashPassword } from "./password.ts";

export interface DemoAccount {
  role: Role;
  email: string;
  password: string;
}

const PASSWORD = "viva demo 2026";
const ACCOUNTS: readonly { role: Role; name: string }[] = [
  { role: "candidate", name: "Demo candidate" },
  { role: "interviewer", name: "Demo interviewer" },
  { role: "admin", name: "Demo admin" },
];

/**
 * Makes one account for each role with a password that everybody knows: the caller decides where that is
 * right (the embedded database only, or where a flag asks for it). Calling it again changes nothing.
 */
export async function createDemoAccounts({ ctx }: Call<void>): Promise<DemoAccount[]> {
  for (const { role, name } of ACCOUNTS) {
    const email = demoEmail(role);
    const [existing] = await ctx.db
      .select({ id: users.id })
      .from(users)
      .where(eq(sql`lower(${users.email})`, email));
    if (existing) continue;
    const passwordHash = await hashPassword(PASSWORD);
    await inTransaction(ctx, (tx) =>
      insertAccount(tx, { name, email, passwordHash, role, demo: ctx.clock.now() }),
    );
  }
  return ACCOUNTS.map(({ role }) => ({ role, email: demoEmail(role), password: PASSWORD }));
}

function demoEmail(role: Role): string {
  return `${role}@demo.example`;
}
