import { randomUUID } from "node:crypto";
import { appeals } from "@viva/db/schema/grading";
import { type GivenGrades, gradedAttempt, publishedSet } from "@viva/testing/graded-attempt";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { seenNow } from "@viva/testing/seen-now";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { listAttempts } from "../attempt/list-attempts.ts";
import { decide } from "../decisions/decide.ts";
import { listQueue } from "../decisions/list-queue.ts";
import { getReview } from "../grading/get-review.ts";
import { askForReview } from "./ask-for-review.ts";
import { withdrawAppeal } from "./withdraw-appeal.ts";

const database = useTestDatabase();

const sure: GivenGrades = { methods: { points: 1 }, promise: { points: 1 } };
const negated = [{ code: "negated", reason: "The answer denies what it is expected to say." }];

async function flaggedAnswer(flags = negated) {
  const { db } = database.current;
  const world = testWorld(db);
  const owner = await world.signedUp("interviewer");
  const candidate = await world.signedUp();
  const set = await publishedSet(db, owner.actor.id, sampleFreeText("q-one"));
  const attempt = await gradedAttempt(world, candidate, set, { answer: "GET reads.", grades: sure, flags });
  const { attemptId, attemptQuestionId } = attempt;
  const review = async (ctx = candidate) => {
    const { questions, ...rest } = await getReview({ ctx, input: { attemptId } });
    const [question] = questions;
    if (!question) throw new Error("The attempt has no question.");
    return { ...rest, question };
  };
  const ask = (ctx = candidate) => askForReview({ ctx, input: { attemptQuestionId } });
  const decideAll = async () => {
    for (const { id: criterion } of (await review()).question.criteria) {
      const answers = [await seenNow(owner, attemptQuestionId, criterion)];
      const input = { batchId: randomUUID(), answers, criterion, points: 1, reason: "It is right." };
      await decide({ ctx: owner, input });
    }
  };
  return { db, world, owner, candidate, attemptQuestionId, review, ask, decideAll };
}

describe("an answer that was flagged", () => {
  it("waits for a person at full points too, is counted so, and its candidate may ask for one", async () => {
    const { candidate, owner, review } = await flaggedAnswer();
    expect(await review()).toMatchObject({
      score: 100,
      checks: 0,
      flagged: 1,
      question: { state: "check", flagged: true, mayAsk: true, flags: negated },
    });
    expect((await review(owner)).question.mayAsk).toBe(false);
    const { items } = await listAttempts({ ctx: candidate, input: { limit: 1 } });
    expect(items).toMatchObject([{ checks: 1 }]);
  });

  it("is asked about as a whole, and no longer waits when each criterion is decided", async () => {
    const { candidate, owner, review, ask, decideAll } = await flaggedAnswer();
    const { asked, dueAt } = await ask();
    expect(asked).toBe(2);
    const { question } = await review();
    expect(question).toMatchObject({ flagged: true, mayAsk: false });
    expect(question.criteria.map((each) => each.appeal)).toMatchObject([
      { kind: "check", status: "open", dueAt },
      { kind: "check", status: "open", dueAt },
    ]);
    const tasks = await listQueue({ ctx: owner, input: {} });
    expect(tasks.map((task) => task.why)).toEqual(["asked", "asked"]);
    await decideAll();
    expect(await review()).toMatchObject({ flagged: 0, question: { state: "graded", flagged: false } });
    const { items } = await listAttempts({ ctx: candidate, input: { limit: 1 } });
    expect(items).toMatchObject([{ checks: 0 }]);
    await expect(ask()).rejects.toMatchObject({ code: "conflict" });
  });

  it("can be asked about again where that was taken back, and only there", async () => {
    const { db, candidate, attemptQuestionId, ask } = await flaggedAnswer();
    await ask();
    await expect(ask()).rejects.toMatchObject({ code: "conflict" });
    const [first] = await db.select().from(appeals).where(eq(appeals.attemptQuestionId, attemptQuestionId));
    await withdrawAppeal({ ctx: candidate, input: { appealId: first?.id ?? "" } });
    expect(await ask()).toMatchObject({ asked: 1 });
  });

  it("is asked about by its candidate alone", async () => {
    const { world, owner, ask } = await flaggedAnswer();
    for (const other of [owner, await world.signedUp()])
      await expect(ask(other)).rejects.toMatchObject({ code: "not-found" });
  });

  it("is no answer in which only a criterion is left to a person", async () => {
    const { review, ask } = await flaggedAnswer([{ code: "person", reason: "A person judges a criterion." }]);
    expect(await review()).toMatchObject({
      flagged: 0,
      question: { flagged: false, mayAsk: false, flags: [] },
    });
    await expect(ask()).rejects.toMatchObject({ code: "conflict" });
  });
});
