import { appeals, appealWithdrawals, gradeDecisions } from "@viva/db/schema/grading";
import { and, eq, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Context } from "../context.ts";

/** `appealStatus` "open" as a condition on `appeals`: not withdrawn, and no answer stands. */
export function isUnanswered(ctx: Context) {
  const undo = alias(gradeDecisions, "undo");
  const undone = ctx.db
    .select({ id: undo.id })
    .from(undo)
    .where(and(eq(undo.replaces, gradeDecisions.id), eq(undo.kind, "undo")));
  const answered = ctx.db
    .select({ id: gradeDecisions.id })
    .from(gradeDecisions)
    .where(and(eq(gradeDecisions.appealId, appeals.id), notExists(undone)));
  const withdrawn = ctx.db
    .select({ id: appealWithdrawals.appealId })
    .from(appealWithdrawals)
    .where(eq(appealWithdrawals.appealId, appeals.id));
  return and(notExists(withdrawn), notExists(answered));
}
