import { env, runsOnNode } from "./env.ts";

/** Runs once when the server starts: a wrong setting stops it here, by name, instead of at the first request. */
export function register(): void {
  if (runsOnNode) env();
}
