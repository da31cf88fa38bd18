import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { env } from "../env.ts";

/** Over https the browser is told to send the cookie on nothing else, and holds the server to it by the prefix. */
export function sessionCookie(): { name: string; secure: boolean } {
  const secure = env().VIVA_URL.startsWith("https://");
  return { name: `${secure ? "__Host-" : ""}viva-session`, secure };
}

/** The session named by this request's cookie; null without one, or when it is not ours or too old. */
export async function readSessionId(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  if (token === undefined) return null;
  try {
    const claims = await decode({ token, secret: env().VIVA_SECRET });
    return typeof claims?.sessionId === "string" ? claims.sessionId : null;
  } catch (error) {
    // A forged, damaged or outdated token is the same as none: jose names its refusals with these codes.
    if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_JW")) return null;
    throw error;
  }
}
