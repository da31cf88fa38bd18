import { randomUUID } from "node:crypto";
import { questionDrafts } from "@viva/db/schema/bank";
import { gradeDecisions } from "@viva/db/schema/grading";
import { type GivenGrades, gradedAttempt, publishedSet } from "@viva/testing/graded-attempt";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { seenNow } from "@viva/testing/seen-now";
import { TEST_PASSWORD, testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { raiseAppeal } from "../appeals/raise-appeal.ts";
import { withdrawAppeal } from "../appeals/withdraw-appeal.ts";
import type { Context } from "../context.ts";
import { getReview } from "../grading/get-review.ts";
import { deleteAccount } from "../identity/delete-account.ts";
import { getMe } from "../identity/get-me.ts";
import { listNews } from "../news/list-news.ts";
import { applyRegrade } from "../regrade/apply-regrade.ts";
import { previewRegrade } from "../regrade/preview-regrade.ts";
import { runApply } from "../regrade/run-apply.ts";
import { runPreview } from "../regrade/run-preview.ts";
import { type DecideInput, decide } from "./decide.ts";
import type { SeenToDecide } from "./seen.ts";
import { settleCheck } from "./settle-check.ts";
import { undoDecision } from "./undo-decision.ts";

const database = useTestDatabase();

const unsure: GivenGrades = {
  methods: { points: 0.5, state: "check", confidence: 0.5 },
  promise: { points: 0 },
};
type SeenAnswer = SeenToDecide & { attemptQuestionId: string };

async function start({ owned = true } = {}) {
  const { db } = database.current;
  const world = testWorld(db);
  const owner = await world.signedUp("interviewer");
  const question = sampleFreeText("q-one");
  const set = await publishedSet(db, owned ? owner.actor.id : null, question);
  const take = async () => {
    const candidate = await world.signedUp("candidate");
    const attempt = await gradedAttempt(world, candidate, set, { answer: "GET reads.", grades: unsure });
    const seen = (key = "methods") => seenNow(owner, attempt.attemptQuestionId, key);
    const criterion = async (key = "methods") => {
      const { questions } = await getReview({ ctx: candidate, input: { attemptId: attempt.attemptId } });
      return questions[0]?.criteria.find((each) => each.id === key);
    };
    const settle = async (input: { counts: boolean; batchId?: string; seen?: SeenAnswer }) =>
      settleCheck({
        ctx: candidate,
        input: { batchId: randomUUID(), criterion: "methods", ...(input.seen ?? (await seen())), ...input },
      });
    return { ...attempt, candidate, seen, criterion, settle };
  };
  const decideOn = (
    answers: readonly SeenAnswer[],
    changes: Partial<DecideInput> = {},
    ctx: Context = owner,
  ) =>
    decide({
      ctx,
      input: { batchId: randomUUID(), answers, criterion: "methods", points: 1, reason: "", ...changes },
    });
  /** The criterion "methods" says the opposite from now on, in the grades of all past answers. */
  const restate = async () => {
    const { title, topics, difficulty, minutes, prompt, reference } = question;
    const rubric = question.rubric.map(({ id, weight, statement, accept, misconceptions }) => ({
      ...{ id, weight, accept, misconceptions },
      statement: id === "methods" ? "GET and HEAD are not safe" : statement,
    }));
    const content = { title, topics, difficulty, minutes, prompt, reference, rubric };
    await db.insert(questionDrafts).values({ questionId: set.questionId, content });
    const input = { questionId: set.questionId, revision: 1 };
    const { regradeId } = await previewRegrade({ ctx: owner, input });
    await runPreview({ ctx: world.as(null), input: { regradeId } });
    await applyRegrade({ ctx: owner, input: { regradeId, reason: "It was the wrong way round." } });
    await runApply({ ctx: world.as(null), input: { regradeId } });
  };
  return { db, world, owner, take, decideOn, restate };
}

describe("a criterion that says something else since it was read", () => {
  it("is not decided on, and the interviewer is told why", async () => {
    const { take, decideOn, restate, db } = await start();
    const { attemptQuestionId, seen } = await take();
    const read = await seen();
    await restate();
    expect(await decideOn([read])).toEqual({
      decided: [],
      takenMeanwhile: [{ attemptQuestionId, because: "regraded" }],
      gone: [],
    });
    expect(await db.$count(gradeDecisions, eq(gradeDecisions.attemptQuestionId, attemptQuestionId))).toBe(0);
    expect((await decideOn([await seen()])).decided).toHaveLength(1);
  });

  it("is neither settled nor appealed by its candidate, who is told what to do", async () => {
    const { take, restate } = await start();
    const { seen, settle, candidate } = await take();
    const [methods, promise] = [await seen(), await seen("promise")];
    await restate();
    const told = { code: "conflict", message: expect.stringMatching(/graded again.*Read what stands now/) };
    await expect(settle({ counts: true, seen: methods })).rejects.toMatchObject(told);
    const appeal = { ...promise, criterion: "promise", reason: "It is in my first words." };
    await expect(raiseAppeal({ ctx: candidate, input: appeal })).rejects.toMatchObject(told);
  });
});

describe("what a candidate asked since the answer was read", () => {
  it("is not answered by a decision that was made without it, nor one that answers what was taken back", async () => {
    const { take, decideOn } = await start();
    const { attemptQuestionId, seen, candidate, criterion } = await take();
    const before = await seen("promise");
    const appeal = { ...before, criterion: "promise", reason: "It is in my first words." };
    const { appealId } = await raiseAppeal({ ctx: candidate, input: appeal });
    const decision = { criterion: "promise", points: 0, reason: "It was flagged." };
    const asked = { decided: [], takenMeanwhile: [{ attemptQuestionId, because: "asked" }] };
    expect(await decideOn([before], decision)).toMatchObject(asked);
    expect((await criterion("promise"))?.appeal).toMatchObject({ status: "open" });
    const read = await seen("promise");
    expect(read.appealId).toBe(appealId);
    await withdrawAppeal({ ctx: candidate, input: { appealId } });
    expect(await decideOn([read], decision)).toMatchObject(asked);
  });
});

describe("a decision that is sent again after its reply was lost", () => {
  it("is answered as the first time, by one at the same time as well, and is taken back as one", async () => {
    const { take, decideOn, db, owner } = await start();
    const [one, two] = [await take(), await take()];
    const answers = [await one.seen(), await two.seen()];
    const batchId = randomUUID();
    const [first, again] = await Promise.all([
      decideOn(answers, { batchId }),
      decideOn(answers, { batchId }),
    ]);
    expect(first.decided).toHaveLength(2);
    expect(again).toEqual(first);
    expect(await decideOn(answers, { batchId })).toEqual(first);
    expect(await db.$count(gradeDecisions, eq(gradeDecisions.batchId, batchId))).toBe(2);
    expect(await listNews({ ctx: one.candidate, input: undefined })).toHaveLength(1);
    expect(await undoDecision({ ctx: owner, input: { batchId } })).toEqual({ undone: 2 });
  });

  it("is nobody else’s, and another decision on the same is told that it is one’s own that stands", async () => {
    const { take, decideOn, world } = await start();
    const { attemptQuestionId, seen } = await take();
    const read = await seen();
    const batchId = randomUUID();
    await decideOn([read], { batchId });
    const left = (because: string) => ({ decided: [], takenMeanwhile: [{ attemptQuestionId, because }] });
    expect(await decideOn([read], { batchId }, await world.signedUp("admin"))).toMatchObject(left("decided"));
    expect(await decideOn([read])).toMatchObject(left("decided-by-you"));
  });

  it("settles a check once", async () => {
    const { take, db } = await start();
    const { seen, settle, attemptQuestionId } = await take();
    const once = { counts: true, batchId: randomUUID(), seen: await seen() };
    expect(await settle(once)).toEqual(await settle(once));
    expect(await db.$count(gradeDecisions, eq(gradeDecisions.attemptQuestionId, attemptQuestionId))).toBe(1);
    await expect(settle({ ...once, batchId: randomUUID() })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("You decided on this criterion already"),
    });
  });
});

describe("answers that are gone since they were read", () => {
  it("do not hold up the others: one account deleted, one request taken back", async () => {
    const { take, decideOn } = await start({ owned: false });
    const all = [await take(), await take(), await take()];
    const requests = [];
    for (const { seen, candidate } of all) {
      const input = { ...(await seen()), criterion: "methods", reason: "" };
      requests.push(await raiseAppeal({ ctx: candidate, input }));
    }
    const answers = await Promise.all(all.map(({ seen }) => seen()));
    const [back, deleted, stays] = all;
    if (!back || !deleted || !stays) throw new Error("three were taken");
    await withdrawAppeal({ ctx: back.candidate, input: { appealId: requests[0]?.appealId ?? "" } });
    const me = await getMe({ ctx: deleted.candidate, input: undefined });
    await deleteAccount({
      ctx: deleted.candidate,
      input: { password: TEST_PASSWORD, confirmation: me?.email ?? "", sets: { kind: "keep" } },
    });
    const outcome = await decideOn(answers);
    expect(outcome.decided.map((each) => each.attemptQuestionId)).toEqual([stays.attemptQuestionId]);
    expect(outcome.gone.sort()).toEqual([back.attemptQuestionId, deleted.attemptQuestionId].sort());
    await expect(decideOn(answers.slice(0, 2))).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("taking back", () => {
  it("is left to the candidate whose word stands again after an interviewer overruled it and took that back", async () => {
    const { take, decideOn, owner } = await start();
    const { seen, settle, criterion, candidate } = await take();
    const own = await settle({ counts: true });
    const batchId = randomUUID();
    await decideOn([await seen()], { batchId, points: 0, reason: "HEAD is not named." });
    await undoDecision({ ctx: owner, input: { batchId } });
    expect(await criterion()).toMatchObject({
      points: 2,
      decision: { id: own.decisionId, by: "candidate", mayUndo: true },
    });
    await undoDecision({ ctx: candidate, input: { decisionId: own.decisionId } });
    expect(await criterion()).toMatchObject({ decision: null, may: { settle: true, ask: true } });
    await settle({ counts: false });
    expect(await criterion()).toMatchObject({ points: 0 });
  });

  it("goes on to the decision before, and not to one that is not the last", async () => {
    const { take } = await start();
    const { settle, criterion, candidate } = await take();
    const [first, second] = [await settle({ counts: true }), await settle({ counts: false })];
    const undo = (input: { decisionId: string }) => undoDecision({ ctx: candidate, input });
    await expect(undo(first)).rejects.toMatchObject({ code: "conflict" });
    await undo(second);
    expect((await criterion())?.decision).toMatchObject({ id: first.decisionId, mayUndo: true });
    await undo(first);
    expect((await criterion())?.decision).toBeNull();
    await expect(undo(first)).rejects.toMatchObject({
      message: expect.stringContaining("taken back already"),
    });
  });
});
