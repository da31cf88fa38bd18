import { appeals, appealWithdrawals } from "@viva/db/schema/grading";
import { appealStatus } from "@viva/domain/grading/appeal";
import { and, eq } from "drizzle-orm";
import { audit, type Call, inTransaction, requireActor } from "../context.ts";
import { lockOwnGrade } from "../decisions/lock-grades.ts";
import { ServiceError } from "../errors.ts";
import { takeOverdueBack } from "../news/tell-overdue.ts";

/** Takes back what one asked, as long as nobody answered it. Taking it back twice is the same as once. */
export function withdrawAppeal({ ctx, input }: Call<{ appealId: string }>): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const [appeal] = await tx.db
      .select()
      .from(appeals)
      .where(and(eq(appeals.id, input.appealId), eq(appeals.raisedBy, requireActor(tx).id)));
    if (!appeal) throw new ServiceError("not-found", "There is no such request of yours.");
    const grade = await lockOwnGrade(tx, appeal.attemptQuestionId);
    const raised = grade.appeals.find((each) => each.id === appeal.id);
    const status = raised && appealStatus(raised, decisionsThatStand(grade, appeal.criterionKey));
    if (status === "answered") {
      throw new ServiceError(
        "conflict",
        "This was answered meanwhile: the answer stands beside the criterion.",
      );
    }
    if (status === "withdrawn") return;
    await tx.db.insert(appealWithdrawals).values({ appealId: appeal.id, at: tx.clock.now() });
    await takeOverdueBack(tx, appeal.id);
    await audit(tx, "grading.withdraw-appeal", { type: "appeal", id: appeal.id });
  });
}

function decisionsThatStand(grade: Awaited<ReturnType<typeof lockOwnGrade>>, key: string) {
  return grade.current.criteria.find((criterion) => criterion.key === key)?.chain ?? [];
}
