import { users } from "@viva/db/schema/identity";
import { eq } from "drizzle-orm";
import { type Call, requireActor } from "../context.ts";

/** The zone that times are written in, or null for that of the browser. Nothing is moved by it, so nothing is audited. */
export async function changeTimeZone({ ctx, input }: Call<{ timeZone: string | null }>): Promise<void> {
  const { id } = requireActor(ctx);
  await ctx.db.update(users).set({ timeZone: input.timeZone }).where(eq(users.id, id));
}
