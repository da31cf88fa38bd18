import type { Route } from "next";

/** The report over all attempts, or of one. */
export function reportAddress(attemptId?: string): Route {
  return (attemptId === undefined ? "/report" : `/report?attempt=${attemptId}`) as Route;
}
