"use client";

import { useEffect } from "react";
import { TIME_ZONE_COOKIE } from "./time-zone.ts";

export function TimeZoneCookie(): null {
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing on plain http, where many will host this
    document.cookie = `${TIME_ZONE_COOKIE}=${encodeURIComponent(timeZone)}; Path=/; Max-Age=31536000; SameSite=Lax`;
  }, []);
  return null;
}
