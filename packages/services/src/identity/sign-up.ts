import { users } from "@viva/db/schema/identity";
import type { SignUp } from "@viva/domain/identity/credentials";
import { eq, sql } from "drizzle-orm";
import { audit, type Call, inTransaction, only } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { hashPassword } from "./password.ts";

const emailTaken = () =>
  new ServiceError("conflict", "There is an account with this e-mail address. Sign in instead.", {
    field: "email",
  });

/** Makes a candidate's account. Interviewers and admins are made by an admin, never by signing up. */
export async function signUp({ ctx, input }: Call<SignUp>): Promise<{ userId: string }> {
  const [existing] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(sql`lower(${users.email})`, input.email));
  if (existing) throw emailTaken();
  const passwordHash = await hashPassword(input.password);
  return inTransaction(ctx, async (tx) => {
    // Two sign-ups with one address can both pass the check above; the index lets one of them in.
    const inserted = await tx.db
      .insert(users)
      .values({ name: input.name, email: input.email, passwordHash, createdAt: ctx.clock.now() })
      .onConflictDoNothing()
      .returning({ id: users.id });
    if (inserted.length === 0) throw emailTaken();
    const { id } = only(inserted);
    await audit(tx, "identity.sign-up", { type: "user", id });
    return { userId: id };
  });
}
