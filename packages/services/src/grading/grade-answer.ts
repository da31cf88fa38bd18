import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { questionVersions, rubricCriteria } from "@viva/db/schema/bank";
import { answerGrades, criterionGrades } from "@viva/db/schema/grading";
import type { FreeTextQuestion, Question } from "@viva/domain/bank/question";
import type { AnswerResult } from "@viva/domain/grading/answer-result";
import { eq } from "drizzle-orm";
import { type Call, type GradingContext, inTransaction, only } from "../context.ts";
import { findModel } from "../language-models/find-model.ts";
import { claimAnswer, holds, LEASE_MS, type Lease, releaseLease, renewLease } from "./answer-lease.ts";
import { gradeCode } from "./grade-code.ts";
import { gradeColumns } from "./grade-columns.ts";
import { gradeText } from "./grade-text.ts";
import { gradeWithModel } from "./grade-with-model.ts";
import { signalGrading } from "./signal-grading.ts";

export interface GradeAnswerInput {
  answerGradeId: string;
  signal?: AbortSignal;
}

/**
 * Grades one answer: claim it, run code or read text outside any transaction, then write the grade in one
 * transaction if the lease still holds. Delivered twice, it grades once. A fault gives the answer back and
 * rejects, so that the queue tries again; it never becomes a score.
 */
export async function gradeAnswer({
  ctx,
  input,
}: Call<GradeAnswerInput, GradingContext>): Promise<"graded" | "was-graded" | "lost-lease"> {
  const lease = await claimAnswer(ctx, input.answerGradeId);
  if (!lease) return "was-graded";
  const renewal = keepRenewing(ctx, lease);
  try {
    const work = await loadWork(ctx, lease);
    const result =
      work.content.kind === "code"
        ? await gradeCode(work.content, work.answer, ctx.sandbox, {
            // The same at each grading of this answer; another candidate meets other inputs.
            seed: lease.attemptQuestionId,
            signal: input.signal,
          })
        : await gradeFreeText(ctx, work, work.content, input.signal);
    return await write(ctx, lease, work, result);
  } catch (error) {
    await releaseLease(
      ctx,
      lease,
      error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    );
    throw error;
  } finally {
    renewal.stop();
  }
}

/** By the built-in grader, and by a language model beside it where the organisation has one. */
async function gradeFreeText(
  ctx: GradingContext,
  { answer, organisationId }: Work,
  question: FreeTextQuestion,
  signal: AbortSignal | undefined,
): Promise<AnswerResult> {
  const embedded = gradeText(question, answer);
  const model = await findModel(ctx, organisationId);
  return model ? gradeWithModel(model, question, answer, embedded, signal) : embedded;
}

interface Work {
  questionVersionId: string;
  content: Question;
  answer: string;
  /** The one that the attempt was taken in. */
  organisationId: string;
}

async function loadWork(ctx: GradingContext, lease: Lease): Promise<Work> {
  return only(
    await ctx.db
      .select({
        questionVersionId: questionVersions.id,
        content: questionVersions.content,
        answer: attemptQuestions.answerText,
        organisationId: attempts.organisationId,
      })
      .from(attemptQuestions)
      .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
      .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
      .where(eq(attemptQuestions.id, lease.attemptQuestionId)),
  );
}

function write(
  ctx: GradingContext,
  lease: Lease,
  work: Work,
  result: AnswerResult,
): Promise<"graded" | "lost-lease"> {
  return inTransaction(ctx, async (tx) => {
    const written = await tx.db
      .update(answerGrades)
      .set({
        ...gradeColumns(result, work.answer, tx.clock.now()),
        leaseToken: null,
        leaseUntil: null,
        lastFault: null,
      })
      .where(holds(lease))
      .returning({ id: answerGrades.id });
    if (written.length === 0) return "lost-lease";
    const criteria = await tx.db
      .select({ id: rubricCriteria.id, key: rubricCriteria.key })
      .from(rubricCriteria)
      .where(eq(rubricCriteria.questionVersionId, work.questionVersionId));
    const ids = new Map(criteria.map((criterion) => [criterion.key, criterion.id]));
    await tx.db.insert(criterionGrades).values(
      result.criteria.map(({ id: key, ...grade }) => {
        const criterionId = ids.get(key);
        if (!criterionId) throw new Error(`The grader answered for a criterion "${key}" that is not there.`);
        return { answerGradeId: lease.answerGradeId, criterionId, ...grade };
      }),
    );
    await signalGrading(tx, lease.attemptId);
    return "graded";
  });
}

/** Renews until stopped. A renewal that fails only lets the lease run out: then the write is refused. */
function keepRenewing(ctx: GradingContext, lease: Lease): { stop(): void } {
  const timer = setInterval(() => {
    renewLease(ctx, lease).then(
      (held) => {
        if (!held) clearInterval(timer);
      },
      (error: unknown) => {
        ctx.reportFault(`The lease of answer ${lease.answerGradeId} could not be renewed`, error);
        clearInterval(timer);
      },
    );
  }, LEASE_MS / 3);
  return { stop: () => clearInterval(timer) };
}
