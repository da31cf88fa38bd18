import { attemptQuestions } from "@viva/db/schema/attempt";
import { regradeResults, regrades } from "@viva/db/schema/grading";
import { and, asc, count, eq, inArray, isNull } from "drizzle-orm";
import { type Call, type Context, inTransaction, only } from "../context.ts";
import { loadCurrentGrades } from "../grading/load-current-grades.ts";
import { pastAnswers } from "./past-answers.ts";
import { regradeAnswer } from "./regrade-answer.ts";
import { tryStep } from "./try-step.ts";

/** Small enough that a cancel is felt within a second, large enough that the database is not asked too often. */
const BATCH = 400;
/** Answers graded before other work of the process gets a turn: some 30 ms. */
const IN_ONE_GO = 25;

/**
 * Grades past answers in batches until all have a result or the preview is cancelled. Safe to deliver twice, also at
 * once: what has a result is left out, and the same answer gets the same result. What fails however often it is tried
 * ends as failed.
 */
export function runPreview({
  ctx,
  input,
}: Call<RunPreviewInput>): Promise<"previewed" | "stopped" | "failed"> {
  return tryStep(ctx, input.regradeId, "previewing", () => previewAll(ctx, input));
}

interface RunPreviewInput {
  regradeId: string;
  signal?: AbortSignal;
}

async function previewAll(ctx: Context, input: RunPreviewInput): Promise<"previewed" | "stopped"> {
  // Answers by their ids, so that those done are not searched again; then from the start, for what came in meanwhile.
  let after: string | null = null;
  while (!input.signal?.aborted) {
    const regrade = await findPreviewing(ctx, input.regradeId);
    if (!regrade) return "stopped";
    const ids = await nextAnswers(ctx, regrade, after);
    if (ids.length === 0 && after === null) return finish(ctx, regrade.id);
    if (ids.length > 0) await previewBatch(ctx, regrade, ids);
    after = ids.at(-1) ?? null;
  }
  return "stopped";
}

type Regrade = typeof regrades.$inferSelect;

async function findPreviewing(ctx: Context, regradeId: string): Promise<Regrade | null> {
  const [regrade] = await ctx.db
    .select()
    .from(regrades)
    .where(and(eq(regrades.id, regradeId), eq(regrades.status, "previewing")));
  return regrade ?? null;
}

async function nextAnswers(ctx: Context, regrade: Regrade, after: string | null): Promise<string[]> {
  const past = pastAnswers(ctx, regrade.questionId, regrade.contentHash, after);
  const rows = await ctx.db
    .select({ id: past.attemptQuestionId })
    .from(past)
    .leftJoin(
      regradeResults,
      and(
        eq(regradeResults.regradeId, regrade.id),
        eq(regradeResults.attemptQuestionId, past.attemptQuestionId),
      ),
    )
    .where(isNull(regradeResults.attemptQuestionId))
    .orderBy(asc(past.attemptQuestionId))
    .limit(BATCH);
  return rows.map((row) => row.id);
}

async function previewBatch(ctx: Context, regrade: Regrade, ids: string[]): Promise<void> {
  const { content } = regrade;
  if (content.kind !== "free-text") throw new Error("Only questions in free text are regraded.");
  const grades = await loadCurrentGrades(ctx, inArray(attemptQuestions.id, ids));
  const rows: (typeof regradeResults.$inferInsert)[] = [];
  for (const [index, grade] of grades.entries()) {
    rows.push({
      regradeId: regrade.id,
      attemptQuestionId: grade.question.id,
      baseGradeId: grade.grade.id,
      ...regradeAnswer(content, grade),
    });
    if (index % IN_ONE_GO === IN_ONE_GO - 1) await new Promise(setImmediate);
  }
  await inTransaction(ctx, async (tx) => {
    const previewing = and(eq(regrades.id, regrade.id), eq(regrades.status, "previewing"));
    // Once it is finished or stopped nothing joins it: what is applied is what was seen.
    const [open] = await tx.db.select({ id: regrades.id }).from(regrades).where(previewing).for("update");
    if (!open) return;
    await tx.db.insert(regradeResults).values(rows).onConflictDoNothing();
    const { done } = only(
      await tx.db
        .select({ done: count() })
        .from(regradeResults)
        .where(eq(regradeResults.regradeId, regrade.id)),
    );
    await tx.db.update(regrades).set({ done, tries: 0 }).where(previewing);
  });
}

/** Answers that came in while it ran were graded too: the total is what there is. */
async function finish(ctx: Context, regradeId: string): Promise<"previewed" | "stopped"> {
  const results = await ctx.db.$count(regradeResults, eq(regradeResults.regradeId, regradeId));
  const finished = await ctx.db
    .update(regrades)
    .set({ status: "previewed", done: results, total: results })
    .where(and(eq(regrades.id, regradeId), eq(regrades.status, "previewing")))
    .returning({ id: regrades.id });
  return finished.length > 0 ? "previewed" : "stopped";
}
