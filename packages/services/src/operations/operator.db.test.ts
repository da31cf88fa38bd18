import { randomUUID } from "node:crypto";
import type { ModelUse } from "@viva/domain/grading/language-model";
import { gradedAttempt, publishedSet } from "@viva/testing/graded-attempt";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { seenNow } from "@viva/testing/seen-now";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { describe, expect, it } from "vitest";
import { raiseAppeal } from "../appeals/raise-appeal.ts";
import { decide } from "../decisions/decide.ts";
import { undoDecision } from "../decisions/undo-decision.ts";
import { beatHeart } from "../health/beat-heart.ts";
import { getModelUse } from "./get-model-use.ts";
import { listAudit } from "./list-audit.ts";
import { sweep } from "./sweep.ts";

const database = useTestDatabase();

async function world() {
  const { db } = database.current;
  const at = testWorld(db);
  const admin = await at.signedUp("admin", "Ada Admin");
  const candidate = await at.signedUp("candidate", "Carl Candidate");
  const set = await publishedSet(db, null, sampleFreeText("q"));
  const grades = { methods: { points: 1 }, promise: { points: 0 } };
  const grade = (model: ModelUse | null) =>
    gradedAttempt(at, candidate, set, { answer: "GET", grades, model });
  return { at, admin, candidate, grade };
}

const use = (outcome: ModelUse["outcome"], ms: number, tokens: number | null = null): ModelUse => ({
  name: "second",
  outcome,
  ms,
  promptTokens: tokens,
  completionTokens: tokens === null ? null : 10,
});

describe("what the language model cost", () => {
  it("is nothing while none was asked, and says that none is configured", async () => {
    const { at, admin, grade } = await world();
    await grade(null);
    await beatHeart({ ctx: at.as(null), input: { service: "worker", details: { model: null } } });
    expect(await getModelUse({ ctx: admin, input: {} })).toMatchObject({
      name: null,
      answers: 0,
      medianMs: null,
      promptTokens: 0,
    });
  });

  it("counts what was used, why the rest was not, how long it took and what it read, of the last 30 days", async () => {
    const { at, admin, grade } = await world();
    await beatHeart({ ctx: at.as(null), input: { service: "worker", details: { model: "second" } } });
    await grade(use("used", 9_000, 9_000));
    at.clock.advance(40 * 86_400_000);
    await grade(use("used", 100, 300));
    await grade(use("used", 200, 500));
    await grade(use("time-out", 2_000));
    expect(await getModelUse({ ctx: admin, input: {} })).toEqual({
      name: "second",
      days: 30,
      answers: 3,
      used: 2,
      faults: [{ fault: "time-out", answers: 1 }],
      medianMs: 200,
      p95Ms: 2_000,
      promptTokens: 800,
      completionTokens: 20,
    });
  });
});

describe("the audit", () => {
  it("is read page by page, newest first, by area and with names", async () => {
    const { admin, grade } = await world();
    await grade(null);
    const first = await listAudit({ ctx: admin, input: { limit: 2 } });
    expect(first.items[0]).toMatchObject({ action: "mastery.compile-report", actor: null });
    const rest = await listAudit({
      ctx: admin,
      input: { limit: 100, ...(first.nextCursor === null ? {} : { cursor: first.nextCursor }) },
    });
    expect(rest.items.map(({ id }) => id)).not.toContain(first.items.at(-1)?.id);
    const attempts = await listAudit({ ctx: admin, input: { limit: 100, area: "attempts" } });
    expect(attempts.items).toContainEqual(
      expect.objectContaining({ action: "attempt.start", actor: "Carl Candidate", subjectType: "attempt" }),
    );
    expect((await listAudit({ ctx: admin, input: { limit: 5, area: "accounts" } })).items).toEqual([]);
  });

  it("leads from what an interviewer decided and an overdue appeal to the answer, and from what candidates did nowhere", async () => {
    const { at, admin, candidate, grade } = await world();
    const { attemptId, attemptQuestionId } = await grade(null);
    const seen = await seenNow(candidate, attemptQuestionId, "promise");
    const raise = { ...seen, criterion: "promise", reason: "It is said in the first word." };
    await raiseAppeal({ ctx: candidate, input: raise });
    at.clock.advance(8 * 86_400_000);
    await sweep({ ctx: at.as(null), input: undefined });
    const answers = [await seenNow(admin, attemptQuestionId, "promise")];
    const batchId = randomUUID();
    const decision = { batchId, answers, criterion: "promise", points: 1, reason: "It does say so." };
    await decide({ ctx: admin, input: decision });
    await undoDecision({ ctx: admin, input: { batchId } });
    const { items } = await listAudit({ ctx: admin, input: { limit: 4, area: "grading" } });
    const answer = {
      attemptId,
      attemptQuestionId,
      position: 1,
      questionTitle: "What makes a request safe (q)?",
    };
    expect(items.map((event) => [event.action, event.answer])).toEqual([
      ["grading.undo-decision", answer],
      ["grading.decide", answer],
      ["grading.appeal-overdue", answer],
      ["grading.raise-appeal", null],
    ]);
  });

  it("and the cost are closed to interviewers and candidates", async () => {
    const { at, candidate } = await world();
    for (const ctx of [candidate, await at.signedUp("interviewer")]) {
      await expect(listAudit({ ctx, input: { limit: 5 } })).rejects.toMatchObject({ code: "forbidden" });
      await expect(getModelUse({ ctx, input: {} })).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});
