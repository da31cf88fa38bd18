import { users } from "@viva/db/schema/identity";
import { and, eq, isNull, ne } from "drizzle-orm";
import type { Context } from "../context.ts";

/** Whether somebody else looks after this server. A demo account, whose password everybody knows, is nobody. */
export async function hasOtherAdmin(ctx: Context, id: string): Promise<boolean> {
  const others = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, "admin"), isNull(users.erasedAt), isNull(users.demo), ne(users.id, id)))
    .limit(1);
  return others.length > 0;
}
