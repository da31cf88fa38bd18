import type { Route } from "next";
import { paths } from "../../client/paths.ts";

/** The review of an attempt, at one of its questions (counted from 1). */
export function reviewAddress(attemptId: string, position: number): Route {
  return `${paths.review(attemptId)}?${QUESTION_PARAMETER}=${position}` as Route;
}

/** The parameter that names the question shown. */
export const QUESTION_PARAMETER = "q";
