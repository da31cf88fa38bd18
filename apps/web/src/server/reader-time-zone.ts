import "server-only";
import { cookies } from "next/headers";
import { knownTimeZone, TIME_ZONE_COOKIE } from "../features/time/time-zone.ts";
import { findCurrentReader } from "./actor.ts";

/** The zone to write times in for the reader of this request: the one they chose, else that of their browser. */
export async function readerTimeZone(): Promise<string> {
  return knownTimeZone((await findCurrentReader())?.timeZone) ?? (await browserTimeZone());
}

/** UTC until the browser has told its own. */
export async function browserTimeZone(): Promise<string> {
  const cookie = (await cookies()).get(TIME_ZONE_COOKIE)?.value;
  return knownTimeZone(cookie === undefined ? null : decodeURIComponent(cookie)) ?? "UTC";
}
