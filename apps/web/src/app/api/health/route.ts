import { checkHealth } from "@viva/services/health/check-health";
import { connection } from "next/server";
import { contextFor } from "../../../server/context.ts";
import { APP_VERSION } from "../../../server/version.ts";

/** For whatever watches this server: 200 when an interview can be held, 503 with the reason when not. */
export async function GET(): Promise<Response> {
  await connection();
  const health = await checkHealth({ ctx: contextFor(null), input: { version: APP_VERSION } });
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
