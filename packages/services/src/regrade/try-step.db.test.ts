import { answerGrades, gradingRuns, regrades } from "@viva/db/schema/grading";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { sweep } from "../operations/sweep.ts";
import { applyRegrade } from "./apply-regrade.ts";
import { cancelRegrade } from "./cancel-regrade.ts";
import { previewRegrade } from "./preview-regrade.ts";
import { GOOD, heavier, low, reason, regradedQuestion } from "./regraded-question.fixture.ts";
import { runApply } from "./run-apply.ts";
import { runPreview } from "./run-preview.ts";
import { TRIES_OF_A_STEP } from "./try-step.ts";

const database = useTestDatabase();

const world = () => regradedQuestion(database.current.db);

describe("a step that fails", () => {
  it("is tried a few times, then ends with a reason, and a new preview is free to work", async () => {
    const { take, save, owner, at, view, set, db, preview } = await world();
    const { attemptId, attemptQuestionId } = await take(GOOD, low);
    const [run] = await db
      .insert(gradingRuns)
      .values({ attemptId, kind: "regrade", status: "done" })
      .returning();
    const damaged = {
      gradingRunId: run?.id ?? "",
      attemptQuestionId,
      questionVersionId: set.versionId,
      status: "graded" as const,
      score: 0.5,
    };
    const [grade] = await db.insert(answerGrades).values(damaged).returning();
    const { regradeId } = await previewRegrade({
      ctx: owner,
      input: { questionId: set.questionId, revision: await save(heavier) },
    });
    const tryIt = () => runPreview({ ctx: at.as(null), input: { regradeId } });
    for (let tries = 1; tries < TRIES_OF_A_STEP; tries++) await expect(tryIt()).rejects.toThrow("not whole");
    expect(await view(regradeId)).toMatchObject({ status: "previewing" });
    expect(await tryIt()).toBe("failed");
    expect(at.faults).toHaveLength(1);
    expect(await view(regradeId)).toMatchObject({
      status: "failed",
      failure: expect.stringContaining("tried 6 times"),
    });
    at.jobs.regrades.length = 0;
    await sweep({ ctx: at.as(null), input: undefined });
    expect(at.jobs.regrades).not.toContainEqual({ step: "preview-regrade", regradeId });
    await db.delete(answerGrades).where(eq(answerGrades.id, grade?.id ?? ""));
    expect(await view(await preview((content) => content))).toMatchObject({ status: "previewed", up: 1 });
  });

  it("also ends when it is applying, with nothing written, and can be put away then", async () => {
    const { take, preview, owner, at, view, score, db } = await world();
    const { candidate } = await take(GOOD, low);
    const regradeId = await preview(heavier);
    // A grade of a criterion that no rubric has.
    await db.transaction(async (tx) => {
      await tx.execute(sql`alter table regrade_results disable trigger user`);
      await tx.execute(
        sql`update regrade_results set result = jsonb_set(result, '{criteria}', result->'criteria' || jsonb_build_array(result->'criteria'->0 || '{"id": "gone"}')) where regrade_id = ${regradeId}`,
      );
      await tx.execute(sql`alter table regrade_results enable trigger user`);
    });
    await applyRegrade({ ctx: owner, input: { regradeId, reason } });
    const run = () => runApply({ ctx: at.as(null), input: { regradeId } });
    for (let tries = 1; tries < TRIES_OF_A_STEP; tries++) await expect(run()).rejects.toThrow("missing");
    expect(await run()).toBe("failed");
    expect(await view(regradeId)).toMatchObject({ status: "failed", version: 2 });
    expect(await score(candidate)).toBe(0);
    await cancelRegrade({ ctx: owner, input: { regradeId } });
    expect(await view(regradeId)).toMatchObject({ status: "cancelled" });
  });

  it("ends too when it takes its process down each time, and not while it gets on", async () => {
    const { take, save, owner, at, set, db } = await world();
    await take(GOOD, low);
    const revision = await save(heavier);
    const start = () => previewRegrade({ ctx: owner, input: { questionId: set.questionId, revision } });
    const { regradeId } = await start();
    const row = eq(regrades.id, regradeId);
    await db.update(regrades).set({ tries: TRIES_OF_A_STEP }).where(row);
    expect(await runPreview({ ctx: at.as(null), input: { regradeId } })).toBe("failed");
    const other = await start();
    await db
      .update(regrades)
      .set({ tries: TRIES_OF_A_STEP - 1 })
      .where(eq(regrades.id, other.regradeId));
    expect(await runPreview({ ctx: at.as(null), input: other })).toBe("previewed");
    const [done] = await db.select().from(regrades).where(eq(regrades.id, other.regradeId));
    expect(done).toMatchObject({ tries: 0, failure: null });
  });
});
