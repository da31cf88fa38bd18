import { setTimeout } from "node:timers/promises";
import { useTestDatabase } from "@viva/testing/test-database";
import { describe, expect, it } from "vitest";
import { publishQuestion } from "../bank/publish-question.ts";
import { getReview } from "../grading/get-review.ts";
import { listGradeHistory } from "../grading/list-grade-history.ts";
import { compileReport } from "../mastery/compile-report.ts";
import { listNews } from "../news/list-news.ts";
import { applyRegrade } from "./apply-regrade.ts";
import { GOOD, heavier, low, reason, regradedQuestion } from "./regraded-question.fixture.ts";
import { runApply } from "./run-apply.ts";

const database = useTestDatabase();

const world = () => regradedQuestion(database.current.db);

describe("an attempt under way while a rubric is repaired", () => {
  it("is graded by the repaired rubric at the end, keeps both grades, and is told of no change", async () => {
    const { take, preview, apply, score, save, set, owner } = await world();
    await take(GOOD, low);
    const { candidate, attemptId, attemptQuestionId } = await take(GOOD, low, async () => {
      expect(await apply(await preview(heavier))).toBe("applied");
      const revision = await save((content) => ({ ...content, prompt: `${content.prompt} Name two.` }));
      await publishQuestion({ ctx: owner, input: { questionId: set.questionId, revision } });
    });
    const review = await getReview({ ctx: candidate, input: { attemptId } });
    expect(review.questions[0]).toMatchObject({
      prompt: set.question.prompt,
      versions: { asked: 1, graded: 2 },
    });
    expect(await score(candidate)).toBeGreaterThan(60);
    expect(await listNews({ ctx: candidate, input: undefined })).toEqual([]);
    const history = await listGradeHistory({ ctx: candidate, input: { attemptId, attemptQuestionId } });
    expect(history).toMatchObject([
      { kind: "graded", version: 1, again: false, score: 0 },
      { kind: "graded", version: 2, again: true },
    ]);
  });

  it("keeps the rubric that it was asked by when another was published without a look at past answers", async () => {
    const { take, save, set, owner, score } = await world();
    const { candidate } = await take(GOOD, low, async () => {
      const revision = await save(heavier);
      await publishQuestion({ ctx: owner, input: { questionId: set.questionId, revision } });
    });
    expect(await score(candidate)).toBe(0);
  });

  it("waits for an applying that is not committed, and is not left out between the two", async () => {
    const { take, preview, score, owner, at, db } = await world();
    await take(GOOD, low);
    const { candidate } = await take(GOOD, low, async ({ gradingRunId }) => {
      const regradeId = await preview(heavier);
      await applyRegrade({ ctx: owner, input: { regradeId, reason } });
      const compiled = await db.transaction(async (tx) => {
        expect(await runApply({ ctx: { ...at.as(null), db: tx }, input: { regradeId } })).toBe("applied");
        const report = compileReport({ ctx: at.as(null), input: { gradingRunId } });
        await setTimeout(200);
        return { report };
      });
      expect(await compiled.report).toBe("compiled");
    });
    expect(await score(candidate)).toBeGreaterThan(60);
  });
});
