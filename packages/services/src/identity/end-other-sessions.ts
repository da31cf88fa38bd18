import { audit, type Call, inTransaction, requireActor } from "../context.ts";
import { revokeOtherSessions } from "./revoke-other-sessions.ts";

/** Signs the actor out everywhere but here. Returns how many sessions that ended. */
export async function endOtherSessions({ ctx }: Call<void>): Promise<{ ended: number }> {
  const { id } = requireActor(ctx);
  return inTransaction(ctx, async (tx) => {
    const ended = await revokeOtherSessions(tx, id);
    if (ended > 0) await audit(tx, "identity.end-other-sessions", { type: "user", id });
    return { ended };
  });
}
