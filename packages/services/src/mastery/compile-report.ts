import { attempts } from "@viva/db/schema/attempt";
import { answerGrades, gradingRuns } from "@viva/db/schema/grading";
import { and, eq, ne } from "drizzle-orm";
import { audit, type Call, inTransaction, only } from "../context.ts";
import { signalGrading } from "../grading/signal-grading.ts";
import { followRepairs } from "../regrade/follow-repairs.ts";
import { writeReport } from "./write-reports.ts";

/**
 * Closes a grading run whose answers are all graded: scores the attempt, by the repaired rubric where one was repaired
 * meanwhile, and stores its report. Answers still open leave the run as it is, for the sweep; a run that is done stays
 * so, and one that went with the account of its candidate is let go.
 */
export function compileReport({
  ctx,
  input,
}: Call<{ gradingRunId: string }>): Promise<"compiled" | "was-done" | "not-ready" | "gone"> {
  return inTransaction(ctx, async (tx) => {
    const [run] = await tx.db
      .select()
      .from(gradingRuns)
      .where(eq(gradingRuns.id, input.gradingRunId))
      .for("update");
    if (!run) return "gone";
    if (run.status === "done") return "was-done";
    const open = await tx.db
      .select({ id: answerGrades.id })
      .from(answerGrades)
      .where(and(eq(answerGrades.gradingRunId, run.id), ne(answerGrades.status, "graded")))
      .limit(1);
    if (open.length > 0) return "not-ready";
    const attempt = only(await tx.db.select().from(attempts).where(eq(attempts.id, run.attemptId)));
    const now = tx.clock.now();
    await followRepairs(tx, attempt.id);
    await writeReport(tx, attempt);
    await tx.db
      .update(gradingRuns)
      .set({ status: "done", finishedAt: now })
      .where(eq(gradingRuns.id, run.id));
    await tx.db.update(attempts).set({ status: "graded" }).where(eq(attempts.id, attempt.id));
    await audit(tx, "mastery.compile-report", { type: "attempt", id: attempt.id });
    await signalGrading(tx, attempt.id);
    return "compiled";
  });
}
