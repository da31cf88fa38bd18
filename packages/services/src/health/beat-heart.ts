import { serviceHeartbeats } from "@viva/db/schema/operations";
import type { Call } from "../context.ts";

export const HEARTBEAT_EVERY_MS = 3_000;

export type HeartbeatDetails = Record<string, string | number | boolean | null>;

/** Writes that a service is alive and what it says of itself. */
export async function beatHeart({
  ctx,
  input,
}: Call<{ service: string; details: HeartbeatDetails }>): Promise<void> {
  const values = { at: ctx.clock.now(), details: input.details };
  await ctx.db
    .insert(serviceHeartbeats)
    .values({ service: input.service, ...values })
    .onConflictDoUpdate({ target: serviceHeartbeats.service, set: values });
}
