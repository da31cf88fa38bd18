import { randomUUID } from "node:crypto";
import { answerGrades, gradingRuns } from "@viva/db/schema/grading";
import type { TextDraft } from "@viva/domain/bank/drafts";
import { seenNow } from "@viva/testing/seen-now";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { publishQuestion } from "../bank/publish-question.ts";
import { decide } from "../decisions/decide.ts";
import { settleCheck } from "../decisions/settle-check.ts";
import { getReview } from "../grading/get-review.ts";
import { listNews } from "../news/list-news.ts";
import { sweep } from "../operations/sweep.ts";
import { applyRegrade } from "./apply-regrade.ts";
import { cancelRegrade } from "./cancel-regrade.ts";
import { getRegrade } from "./get-regrade.ts";
import { listChanges } from "./list-changes.ts";
import { previewRegrade } from "./preview-regrade.ts";
import { GOOD, heavier, high, low, reason, regradedQuestion, WRONG } from "./regraded-question.fixture.ts";
import { runApply } from "./run-apply.ts";
import { runPreview } from "./run-preview.ts";

const database = useTestDatabase();

const world = () => regradedQuestion(database.current.db);

const restated = (content: TextDraft): TextDraft => ({
  ...content,
  rubric: content.rubric.map((each) =>
    each.id === "methods" ? { ...each, statement: "GET, HEAD and OPTIONS are the safe methods" } : each,
  ),
});

describe("previewing a regrade", () => {
  it("tells how many answers rise and fall, by how much and which, and changes nothing", async () => {
    const { take, preview, view, owner, score } = await world();
    const good = await take(GOOD, low);
    const wrong = await take(WRONG, high);
    await take("", low);
    const regradeId = await preview(heavier);
    expect(await view(regradeId)).toMatchObject({
      status: "previewed",
      total: 3,
      done: 3,
      up: 1,
      down: 1,
      same: 1,
      version: 2,
    });
    const { bins, meanUp, meanDown } = await view(regradeId);
    expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(3);
    expect([meanUp > 50, meanDown]).toEqual([true, -100]);
    const fallen = await listChanges({
      ctx: owner,
      input: { regradeId, direction: "down", offset: 0, limit: 5 },
    });
    expect(fallen).toMatchObject({ items: [{ answer: WRONG, before: 100, after: 0 }], nextOffset: null });
    expect([await score(good.candidate), await score(wrong.candidate)]).toEqual([0, 100]);
  });

  it("goes on where it stopped, and can be cancelled until it is applied", async () => {
    const { take, save, owner, at, view, set } = await world();
    await take(GOOD, low);
    const revision = await save(heavier);
    const { regradeId } = await previewRegrade({
      ctx: owner,
      input: { questionId: set.questionId, revision },
    });
    const stopped = AbortSignal.abort();
    expect(await runPreview({ ctx: at.as(null), input: { regradeId, signal: stopped } })).toBe("stopped");
    expect((await sweep({ ctx: at.as(null), input: undefined })).regrades).toBeGreaterThan(0);
    expect(at.jobs.regrades).toContainEqual({ step: "preview-regrade", regradeId });
    await cancelRegrade({ ctx: owner, input: { regradeId } });
    expect(await runPreview({ ctx: at.as(null), input: { regradeId } })).toBe("stopped");
    expect(await view(regradeId)).toMatchObject({ status: "cancelled", done: 0 });
    const refused = applyRegrade({ ctx: owner, input: { regradeId, reason } });
    await expect(refused).rejects.toMatchObject({ code: "conflict" });
  });

  it("refuses a draft that is not finished or was saved since", async () => {
    const { save, owner, set } = await world();
    const revision = await save((content) => ({ ...content, reference: "" }));
    const unfinished = previewRegrade({ ctx: owner, input: { questionId: set.questionId, revision } });
    await expect(unfinished).rejects.toMatchObject({ code: "invalid" });
    const stale = previewRegrade({
      ctx: owner,
      input: { questionId: set.questionId, revision: revision - 1 },
    });
    await expect(stale).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("applying a regrade", () => {
  it("publishes the version, adds grades that name it, and tells everybody whose score changed", async () => {
    const { take, preview, apply, score, db, view } = await world();
    const good = await take(GOOD, low);
    const wrong = await take(WRONG, high);
    const regradeId = await preview(heavier);
    expect(await apply(regradeId)).toBe("applied");
    expect(await score(good.candidate)).toBeGreaterThan(60);
    expect(await score(wrong.candidate)).toBe(0);
    const review = await getReview({ ctx: good.candidate, input: { attemptId: good.attemptId } });
    expect(review.questions[0]).toMatchObject({ versions: { asked: 1, graded: 2 }, maxPoints: 4 });
    expect(await listNews({ ctx: wrong.candidate, input: undefined })).toMatchObject([
      { details: { kind: "regraded", before: 100, after: 0, fromVersion: 1, toVersion: 2, reason } },
    ]);
    expect(await listNews({ ctx: good.candidate, input: undefined })).toHaveLength(1);
    const runs = await db.select().from(gradingRuns).where(eq(gradingRuns.attemptId, good.attemptId));
    expect(runs.map((run) => [run.kind, run.regradeId])).toContainEqual(["regrade", regradeId]);
    const grades = await db
      .select()
      .from(answerGrades)
      .where(eq(answerGrades.attemptQuestionId, good.attemptQuestionId));
    expect(grades).toHaveLength(2);
    expect(await view(regradeId)).toMatchObject({ status: "applied", version: 2 });
  });

  it("needs a reason to lower anybody, and none to raise", async () => {
    const { take, preview, owner, apply } = await world();
    await take(WRONG, high);
    const lowering = await preview(heavier);
    const refused = applyRegrade({ ctx: owner, input: { regradeId: lowering, reason: "short" } });
    await expect(refused).rejects.toMatchObject({ code: "invalid", field: "reason" });
    const other = await world();
    await other.take(GOOD, low);
    expect(await other.apply(await other.preview(heavier), "")).toBe("applied");
    expect(await apply(lowering)).toBe("applied");
  });

  it("is done once, however often it is asked for and delivered", async () => {
    const { take, preview, apply, owner, at, db } = await world();
    const { attemptId } = await take(GOOD, low);
    const regradeId = await preview(heavier);
    await applyRegrade({ ctx: owner, input: { regradeId, reason: "" } });
    const run = () => runApply({ ctx: at.as(null), input: { regradeId } });
    expect((await Promise.all([run(), run()])).sort()).toEqual(["applied", "stopped"]);
    expect(await apply(regradeId)).toBe("stopped");
    expect(await db.select().from(gradingRuns).where(eq(gradingRuns.attemptId, attemptId))).toHaveLength(2);
  });

  it("writes nothing when answers came in that the preview did not see", async () => {
    const { take, preview, apply, view, score, db, set } = await world();
    const good = await take(GOOD, low);
    const regradeId = await preview(heavier);
    await take(WRONG, high);
    expect(await apply(regradeId)).toBe("outdated");
    expect(await view(regradeId)).toMatchObject({ status: "outdated" });
    expect(await score(good.candidate)).toBe(0);
    expect(
      await db.select().from(answerGrades).where(eq(answerGrades.questionVersionId, set.versionId)),
    ).toHaveLength(2);
  });

  it("leaves what people decided where the criterion is the same, and opens it again where it says something else", async () => {
    const { take, preview, apply, owner, view, score } = await world();
    const open = { ...low, methods: { points: 0, state: "check" as const, confidence: 0.5 } };
    const { attemptQuestionId, attemptId, candidate } = await take(WRONG, open);
    const seen = await seenNow(candidate, attemptQuestionId, "methods");
    const settling = { criterion: "methods", counts: true, batchId: randomUUID() };
    await settleCheck({ ctx: candidate, input: { ...seen, ...settling } });
    const answers = [await seenNow(owner, attemptQuestionId, "methods")];
    const batchId = randomUUID();
    await decide({ ctx: owner, input: { batchId, answers, criterion: "methods", points: 1, reason: "" } });
    expect(await score(candidate)).toBe(66.7);
    const kept = await preview(heavier);
    expect(await view(kept)).toMatchObject({ lapsing: 0, down: 1 });
    expect(await apply(kept)).toBe("applied");
    expect(await score(candidate)).toBe(50);
    const lapsed = await preview(restated);
    expect(await view(lapsed)).toMatchObject({ lapsing: 1, down: 1 });
    expect(await apply(lapsed)).toBe("applied");
    const review = await getReview({ ctx: candidate, input: { attemptId } });
    expect(review.questions[0]?.criteria[0]).toMatchObject({
      id: "methods",
      state: "check",
      decision: null,
      lapsed: { by: "interviewer", own: false, points: 1, statement: expect.any(String) },
    });
    const [news] = await listNews({ ctx: candidate, input: undefined });
    expect(news?.details).toMatchObject({ kind: "regraded", lapsed: [expect.any(String)] });
    expect(review.checks).toBe(1);
  });

  it("writes nothing over a version that was published since, and takes one with the same content", async () => {
    const { take, preview, apply, owner, save, set, view, score } = await world();
    const { candidate } = await take(GOOD, low);
    const publish = (revision: number) =>
      publishQuestion({ ctx: owner, input: { questionId: set.questionId, revision } });
    const regradeId = await preview(heavier);
    await publish(await save((content) => ({ ...content, prompt: `${content.prompt} Name two.` })));
    expect(await view(regradeId)).toMatchObject({ publishedSince: 2, version: 3 });
    expect(await apply(regradeId)).toBe("outdated");
    expect(await score(candidate)).toBe(0);
    const again = await preview((content) => content);
    expect(await view(again)).toMatchObject({ publishedSince: null, version: 2 });
    const other = await preview((content) => ({ ...content, minutes: content.minutes + 1 }));
    await publish((await view(other)).draftRevision ?? 0);
    expect(await view(other)).toMatchObject({ publishedSince: null, version: 3 });
    expect(await apply(other)).toBe("applied");
    expect(await score(candidate)).toBeGreaterThan(60);
  });

  it("writes nothing when a decision since makes it do anything else than was shown, whatever the reason", async () => {
    const { take, preview, apply, owner, score, view } = await world();
    const open = { ...low, methods: { points: 0, state: "check" as const, confidence: 0.5 } };
    const { attemptQuestionId, candidate } = await take(WRONG, open);
    const regradeId = await preview(heavier);
    expect(await view(regradeId)).toMatchObject({ down: 0 });
    const answers = [await seenNow(owner, attemptQuestionId, "methods")];
    const batchId = randomUUID();
    await decide({ ctx: owner, input: { batchId, answers, criterion: "methods", points: 1, reason: "" } });
    expect(await score(candidate)).toBe(66.7);
    expect(await apply(regradeId, "a")).toBe("outdated");
    expect(await score(candidate)).toBe(66.7);
    const again = await preview((content) => content);
    // What was typed is there again.
    expect(await view(again)).toMatchObject({ down: 1, reason: "a" });
    await expect(apply(again, "a")).rejects.toMatchObject({ code: "invalid", field: "reason" });
    expect(await apply(again)).toBe("applied");
    expect(await score(candidate)).toBe(50);
  });

  it("tells whose decision no longer counts also where the score stays", async () => {
    const { take, preview, apply } = await world();
    const open = { ...low, methods: { points: 0, state: "check" as const, confidence: 0.5 } };
    const { attemptQuestionId, candidate } = await take(WRONG, open);
    const seen = await seenNow(candidate, attemptQuestionId, "methods");
    const settling = { criterion: "methods", counts: false, batchId: randomUUID() };
    await settleCheck({ ctx: candidate, input: { ...seen, ...settling } });
    expect(await apply(await preview(restated))).toBe("applied");
    const told = await listNews({ ctx: candidate, input: undefined });
    expect(told).toMatchObject([{ details: { before: 0, after: 0, lapsed: [expect.any(String)] } }]);
  });

  it("also takes a version that was published before anybody looked back", async () => {
    const { take, preview, apply, owner, save, set, score } = await world();
    const good = await take(GOOD, low);
    const revision = await save(heavier);
    await publishQuestion({ ctx: owner, input: { questionId: set.questionId, revision } });
    const regradeId = await preview((content) => content);
    expect(await apply(regradeId)).toBe("applied");
    expect(await score(good.candidate)).toBeGreaterThan(60);
    const again = await preview((content) => content);
    expect(await getRegrade({ ctx: owner, input: { regradeId: again } })).toMatchObject({
      total: 0,
      version: 2,
    });
  });

  it("is closed to owners of other sets", async () => {
    const { take, preview, at } = await world();
    await take(GOOD, low);
    const regradeId = await preview(heavier);
    const other = await at.signedUp("interviewer");
    for (const call of [
      () => getRegrade({ ctx: other, input: { regradeId } }),
      () => applyRegrade({ ctx: other, input: { regradeId, reason } }),
      () => cancelRegrade({ ctx: other, input: { regradeId } }),
      () => listChanges({ ctx: other, input: { regradeId, direction: "up", offset: 0, limit: 5 } }),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});
