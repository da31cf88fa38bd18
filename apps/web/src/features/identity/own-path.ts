import type { Route } from "next";

/**
 * Where to go after signing in: a path of this server from the address bar, else `fallback`. Anything that a
 * browser could read as another site (`//evil`, `/\evil`, a scheme, control characters) is not followed.
 */
export function ownPath(candidate: string | string[] | undefined, fallback: Route): Route {
  if (typeof candidate !== "string" || !candidate.startsWith("/")) return fallback;
  if (!URL.canParse(candidate, ORIGIN)) return fallback;
  const url = new URL(candidate, ORIGIN);
  if (url.origin !== ORIGIN || url.pathname.startsWith("//")) return fallback;
  if (url.pathname.startsWith("/api/") || url.pathname.startsWith("/sign-")) return fallback;
  return `${url.pathname}${url.search}${url.hash}` as Route;
}

const ORIGIN = "https://own.invalid";
