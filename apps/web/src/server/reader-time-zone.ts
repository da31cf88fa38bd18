import "server-only";
import { cookies } from "next/headers";
import { knownTimeZone, TIME_ZONE_COOKIE } from "../features/time/time-zone.ts";

/** The zone to write times in for the reader of this request; UTC until the browser has told its own. */
export async function readerTimeZone(): Promise<string> {
  const cookie = (await cookies()).get(TIME_ZONE_COOKIE)?.value;
  return knownTimeZone(cookie === undefined ? null : decodeURIComponent(cookie)) ?? "UTC";
}
