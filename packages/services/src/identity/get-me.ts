import { users } from "@viva/db/schema/identity";
import type { Role } from "@viva/domain/identity/role";
import { eq } from "drizzle-orm";
import type { Call } from "../context.ts";

export interface Me {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** IANA zone that they chose to read times in; null for that of the browser. */
  timeZone: string | null;
}

/** The reader's own account; null when nobody is signed in. */
export async function getMe({ ctx }: Call<void>): Promise<Me | null> {
  if (!ctx.actor) return null;
  const [user] = await ctx.db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      timeZone: users.timeZone,
    })
    .from(users)
    .where(eq(users.id, ctx.actor.id));
  // An erased account has no address: it was erased after this session was looked up.
  return user && user.email !== null ? { ...user, email: user.email } : null;
}
