import { questionTrials } from "@viva/db/schema/bank";
import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { Context } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { subjectHash, type TrialSubject } from "./start-trial.ts";

/** Refuses what was not tried as it stands, and what broke a promise when it was. */
export async function requireKept(tx: Context, questionId: string, subject: TrialSubject): Promise<void> {
  const [trial] = await tx.db
    .select({ result: questionTrials.result })
    .from(questionTrials)
    .where(
      and(
        eq(questionTrials.questionId, questionId),
        eq(questionTrials.subjectHash, subjectHash(subject)),
        isNotNull(questionTrials.result),
      ),
    )
    .orderBy(desc(questionTrials.createdAt))
    .limit(1);
  if (!trial?.result) {
    throw new ServiceError(
      "conflict",
      "The question was not tried as it stands now. Try it, then publish what passes.",
    );
  }
  if (trial.result.problems.length === 0) return;
  throw new ServiceError("invalid", "The question breaks a promise. Mend what is marked, then publish.", {
    problems: trial.result.problems,
  });
}
