import { randomUUID } from "node:crypto";
import { gradeDecisions } from "@viva/db/schema/grading";
import { auditEvents } from "@viva/db/schema/identity";
import type { ReviewCriterion } from "@viva/domain/grading/views";
import { type GivenGrades, gradedAttempt, publishedSet } from "@viva/testing/graded-attempt";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { seenNow } from "@viva/testing/seen-now";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { raiseAppeal } from "../appeals/raise-appeal.ts";
import { withdrawAppeal } from "../appeals/withdraw-appeal.ts";
import { listAttempts } from "../attempt/list-attempts.ts";
import type { Context } from "../context.ts";
import { getReview } from "../grading/get-review.ts";
import { getReport } from "../mastery/get-report.ts";
import { dismissNews } from "../news/dismiss-news.ts";
import { listNews } from "../news/list-news.ts";
import { decide } from "./decide.ts";
import { settleCheck } from "./settle-check.ts";
import { undoDecision } from "./undo-decision.ts";

const database = useTestDatabase();

/** The grader was unsure of "methods" (weight 2) and sure that "promise" (weight 1) was missed. */
const unsure: GivenGrades = {
  methods: { points: 0.5, state: "check", confidence: 0.5 },
  promise: { points: 0 },
};

async function graded(grades: GivenGrades = unsure) {
  const { db } = database.current;
  const world = testWorld(db);
  const owner = await world.signedUp("interviewer");
  const candidate = await world.signedUp("candidate");
  const set = await publishedSet(db, owner.actor.id, sampleFreeText("q-one"));
  const attempt = await gradedAttempt(world, candidate, set, { answer: "GET reads only.", grades });
  const criterion = async (key: string, ctx: Context = candidate): Promise<ReviewCriterion> => {
    const { questions } = await getReview({ ctx, input: { attemptId: attempt.attemptId } });
    const found = questions[0]?.criteria.find((each) => each.id === key);
    if (!found) throw new Error(`no criterion ${key}`);
    return found;
  };
  const seen = (key: string) => seenNow(owner, attempt.attemptQuestionId, key);
  const settle = async (counts: boolean, replaces: string | null, key = "methods", batchId = randomUUID()) =>
    settleCheck({
      ctx: candidate,
      input: { ...(await seen(key)), criterion: key, counts, replaces, batchId },
    });
  const decideOn = async (
    ctx: Context,
    key: string,
    points: number,
    replaces: string | null,
    reason = "",
    batchId: string = randomUUID(),
  ) => {
    const answers = [{ ...(await seen(key)), replaces }];
    const decided = await decide({ ctx, input: { batchId, answers, criterion: key, points, reason } });
    return { batchId, ...decided };
  };
  return { ...attempt, db, world, owner, candidate, set, criterion, seen, settle, decideOn };
}

describe("settling a check", () => {
  it("moves score, interval, report and lists at once, and writes who did it", async () => {
    const { candidate, attemptId, settle, db } = await graded();
    const before = await getReview({ ctx: candidate, input: { attemptId } });
    expect(before).toMatchObject({ score: 33.3, checks: 1 });
    const { decisionId } = await settle(true, null);
    const after = await getReview({ ctx: candidate, input: { attemptId } });
    expect(after).toMatchObject({ score: 66.7, checks: 0, questions: [{ score: 66.7, state: "graded" }] });
    expect(after.high - after.low).toBeLessThan(before.high - before.low);
    const { items } = await listAttempts({ ctx: candidate, input: { limit: 1 } });
    expect(items).toMatchObject([{ score: 66.7, checks: 0 }]);
    const report = await getReport({ ctx: candidate, input: {} });
    expect(report.trend).toMatchObject([{ score: 66.7 }]);
    expect(report.keepsMissing.map((each) => each.statement)).not.toContain(
      "GET and HEAD are the safe methods that everybody uses",
    );
    const audited = await db.select().from(auditEvents).where(eq(auditEvents.subjectId, decisionId));
    expect(audited).toMatchObject([{ action: "grading.settle-check", actorId: candidate.actor.id }]);
  });

  it("can be changed and taken back, and nothing is overwritten", async () => {
    const { settle, criterion, candidate, attemptQuestionId, db } = await graded();
    const first = await settle(true, null);
    const second = await settle(false, first.decisionId);
    expect(await criterion("methods")).toMatchObject({
      points: 0,
      decision: { by: "candidate", mayUndo: true },
    });
    await undoDecision({ ctx: candidate, input: second });
    expect(await criterion("methods")).toMatchObject({ points: 2, state: "graded" });
    const rows = await db
      .select()
      .from(gradeDecisions)
      .where(eq(gradeDecisions.attemptQuestionId, attemptQuestionId))
      .orderBy(gradeDecisions.id);
    expect(rows.map((row) => [row.kind, row.points])).toEqual([
      ["set", 1],
      ["set", 0],
      ["undo", null],
    ]);
    const change = db
      .update(gradeDecisions)
      .set({ points: 1 })
      .where(eq(gradeDecisions.id, second.decisionId));
    await expect(change).rejects.toMatchObject({ cause: { code: "23001" } });
  });

  it("is refused on what is graded, on a view that is out of date, and on another's answer", async () => {
    const { settle, world, seen, candidate, attemptQuestionId } = await graded();
    await expect(settle(true, null, "promise")).rejects.toMatchObject({ code: "forbidden" });
    const input = { ...(await seen("methods")), counts: true, batchId: randomUUID() };
    const unknown = settleCheck({ ctx: candidate, input: { ...input, criterion: "nothing" } });
    await expect(unknown).rejects.toMatchObject({ code: "not-found" });
    await settle(true, null);
    await expect(settle(false, null)).rejects.toMatchObject({ code: "conflict" });
    for (const role of ["candidate", "interviewer", "admin"] as const) {
      const stranger = await world.signedUp(role);
      const other = settleCheck({
        ctx: stranger,
        input: { ...input, attemptQuestionId, criterion: "methods" },
      });
      await expect(other).rejects.toMatchObject({ code: "not-found" });
    }
  });

  it("stores one of two that come at once, and tells the other", async () => {
    const { settle } = await graded();
    const both = await Promise.allSettled([settle(true, null), settle(false, null)]);
    expect(both.map((each) => each.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("gives way to an interviewer, whose decision the candidate cannot change", async () => {
    const { settle, decideOn, owner, criterion } = await graded();
    const { decisionId } = await settle(true, null);
    await decideOn(owner, "methods", 0, decisionId, "HEAD is not named.");
    const now = await criterion("methods");
    expect(now).toMatchObject({
      points: 0,
      decision: { by: "interviewer" },
      may: { settle: false, appeal: true },
    });
    await expect(settle(true, now.head)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("an interviewer's decision", () => {
  it("takes nothing away where nobody can see a difference", async () => {
    const { decideOn, owner } = await graded({ ...unsure, methods: { points: 0.52 } });
    await decideOn(owner, "methods", 0.5, null);
    const more = await graded({ ...unsure, methods: { points: 0.53 } });
    await expect(more.decideOn(more.owner, "methods", 0.5, null)).rejects.toMatchObject({ field: "reason" });
  });

  it("needs a reason to take points away, and is told to the candidate", async () => {
    const { decideOn, owner, candidate } = await graded();
    await expect(decideOn(owner, "methods", 0, null)).rejects.toMatchObject({
      code: "invalid",
      field: "reason",
    });
    await decideOn(owner, "methods", 0, null, "HEAD is not named.");
    const [news] = await listNews({ ctx: candidate, input: undefined });
    expect(news).toMatchObject({
      questionTitle: "What makes a request safe (q-one)?",
      details: { kind: "decided", before: 1, after: 0, maxPoints: 2, reason: "HEAD is not named." },
    });
    await dismissNews({ ctx: candidate, input: { newsIds: [news?.id ?? ""] } });
    expect(await listNews({ ctx: candidate, input: undefined })).toEqual([]);
  });

  it("is never overwritten by another interviewer's who decides at the same time", async () => {
    const { decideOn, owner, world, criterion, db, attemptQuestionId } = await graded();
    const admin = await world.signedUp("admin");
    const [one, two] = await Promise.all([
      decideOn(owner, "methods", 1, null),
      decideOn(admin, "methods", 0.5, null),
    ]);
    expect([one.decided.length, two.decided.length].sort()).toEqual([0, 1]);
    expect([...one.takenMeanwhile, ...two.takenMeanwhile]).toEqual([
      { attemptQuestionId, because: "decided" },
    ]);
    const rows = await db
      .select()
      .from(gradeDecisions)
      .where(eq(gradeDecisions.attemptQuestionId, attemptQuestionId));
    expect(rows).toHaveLength(1);
    expect((await criterion("methods")).points).toBe((rows[0]?.points ?? 0) * 2);
  });

  it("serves several answers, each with a fact of its own, and is taken back as one", async () => {
    const { owner, set, world, attemptQuestionId, db, candidate } = await graded();
    const other = await world.signedUp("candidate");
    const second = await gradedAttempt(world, other, set, { answer: "GET reads only.", grades: unsure });
    const answers = await Promise.all(
      [attemptQuestionId, second.attemptQuestionId].map((id) => seenNow(owner, id, "methods")),
    );
    const batchId = randomUUID();
    const { decided } = await decide({
      ctx: owner,
      input: { batchId, answers, criterion: "methods", points: 1, reason: "" },
    });
    expect(decided).toHaveLength(2);
    const scores = async () =>
      Promise.all(
        [candidate, other].map(
          async (ctx) => (await listAttempts({ ctx, input: { limit: 1 } })).items[0]?.score,
        ),
      );
    expect(await scores()).toEqual([66.7, 66.7]);
    expect(await undoDecision({ ctx: owner, input: { batchId } })).toEqual({ undone: 2 });
    expect(await scores()).toEqual([33.3, 33.3]);
    expect(await listNews({ ctx: other, input: undefined })).toEqual([]);
    expect(await db.select().from(gradeDecisions).where(eq(gradeDecisions.batchId, batchId))).toHaveLength(2);
  });

  it("is closed to candidates, to owners of other sets and, for one's own answer, to everybody", async () => {
    const { decideOn, world, owner, set } = await graded();
    for (const role of ["candidate", "interviewer"] as const) {
      const refused = decideOn(await world.signedUp(role), "methods", 1, null);
      await expect(refused).rejects.toMatchObject({ code: "not-found" });
    }
    const own = await gradedAttempt(world, owner, set, { answer: "GET reads only.", grades: unsure });
    const answers = [await seenNow(owner, own.attemptQuestionId, "methods")];
    const input = { batchId: randomUUID(), answers, criterion: "methods", points: 1, reason: "" };
    const refused = decide({ ctx: owner, input });
    await expect(refused).rejects.toMatchObject({ code: "not-found" });
  });

  it("tells again when it is taken back after the candidate read of it", async () => {
    const { decideOn, owner, candidate } = await graded();
    const { batchId } = await decideOn(owner, "methods", 1, null);
    const read = await listNews({ ctx: candidate, input: undefined });
    await dismissNews({ ctx: candidate, input: { newsIds: read.map((news) => news.id) } });
    await undoDecision({ ctx: owner, input: { batchId } });
    const [told] = await listNews({ ctx: candidate, input: undefined });
    expect(told?.details).toMatchObject({
      kind: "taken-back",
      change: { before: 2, after: 1, maxPoints: 2 },
    });
    await expect(undoDecision({ ctx: owner, input: { batchId } })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("tells of one that stood long enough to be read, and of a slip that was taken back at once nothing", async () => {
    const { decideOn, owner, candidate, world } = await graded();
    const told = async () =>
      (await listNews({ ctx: candidate, input: undefined })).map(({ details }) => details.kind);
    const slip = await decideOn(owner, "methods", 1, null);
    world.clock.advance(60_000);
    await undoDecision({ ctx: owner, input: { batchId: slip.batchId } });
    expect(await told()).toEqual([]);
    const stood = await decideOn(owner, "promise", 1, null);
    world.clock.advance(3_600_000);
    await undoDecision({ ctx: owner, input: { batchId: stood.batchId } });
    expect(await told()).toEqual(["taken-back"]);
  });
});

describe("an appeal", () => {
  it("needs a reason, is due in a week, and is answered by a decision with a reason", async () => {
    const { candidate, seen, owner, decideOn, criterion, world } = await graded();
    const asked = { ...(await seen("promise")), criterion: "promise" };
    const raise = (reason: string) => raiseAppeal({ ctx: candidate, input: { ...asked, reason } });
    await expect(raise("wrong")).rejects.toMatchObject({ code: "invalid", field: "reason" });
    const { dueAt } = await raise("It says that GET only reads.");
    expect(dueAt.getTime() - world.clock.now().getTime()).toBe(7 * 86_400_000);
    expect(await criterion("promise")).toMatchObject({
      appeal: { kind: "appeal", status: "open", mayWithdraw: true },
      may: { appeal: false },
    });
    await expect(raise("It says that GET only reads.")).rejects.toMatchObject({ code: "conflict" });
    await expect(decideOn(owner, "promise", 1, null)).rejects.toMatchObject({ field: "reason" });
    await decideOn(owner, "promise", 1, null, "Reading only is what safe means.");
    expect(await criterion("promise")).toMatchObject({
      points: 1,
      appeal: { status: "answered", mayWithdraw: false },
      decision: { reason: "Reading only is what safe means." },
    });
    const [news] = await listNews({ ctx: candidate, input: undefined });
    expect(news?.details).toMatchObject({ asked: "appeal", after: 1 });
  });

  it("can be taken back until it is answered, and is open again when its answer is taken back", async () => {
    const { candidate, seen, owner, decideOn, criterion } = await graded();
    const reason = "It says that GET only reads.";
    const input = { ...(await seen("promise")), criterion: "promise", reason };
    const { appealId } = await raiseAppeal({ ctx: candidate, input });
    const withdraw = (id: string) => withdrawAppeal({ ctx: candidate, input: { appealId: id } });
    await withdraw(appealId);
    await withdraw(appealId);
    expect((await criterion("promise")).appeal).toBeNull();
    const again = await raiseAppeal({ ctx: candidate, input });
    const { batchId } = await decideOn(owner, "promise", 0, null, "It does not say it.");
    await expect(withdraw(again.appealId)).rejects.toMatchObject({ code: "conflict" });
    expect((await criterion("promise")).may.appeal).toBe(false);
    await undoDecision({ ctx: owner, input: { batchId } });
    expect((await criterion("promise")).appeal).toMatchObject({ id: again.appealId, status: "open" });
  });

  it("of a check asks without a reason; in a built-in bank any interviewer may then decide, and only then", async () => {
    const { db } = database.current;
    const world = testWorld(db);
    const candidate = await world.signedUp("candidate");
    const set = await publishedSet(db, null, sampleFreeText("q-bank"));
    const { attemptQuestionId } = await gradedAttempt(world, candidate, set, {
      answer: "GET reads.",
      grades: unsure,
    });
    const interviewer = await world.signedUp("interviewer");
    const decideNow = async () => {
      const answers = [await seenNow(interviewer, attemptQuestionId, "methods")];
      const input = { batchId: randomUUID(), answers, criterion: "methods", points: 1, reason: "" };
      return decide({ ctx: interviewer, input });
    };
    await expect(decideNow()).rejects.toMatchObject({ code: "not-found" });
    const seen = await seenNow(candidate, attemptQuestionId, "methods");
    await raiseAppeal({ ctx: candidate, input: { ...seen, criterion: "methods", reason: "" } });
    expect((await decideNow()).decided).toHaveLength(1);
    expect(await listNews({ ctx: candidate, input: undefined })).toMatchObject([
      { details: { asked: "check" } },
    ]);
  });

  it("belongs to the candidate alone", async () => {
    const { seen, owner, candidate } = await graded();
    const reason = "It says that GET only reads.";
    const input = { ...(await seen("promise")), criterion: "promise", reason };
    await expect(raiseAppeal({ ctx: owner, input })).rejects.toMatchObject({ code: "not-found" });
    const { appealId } = await raiseAppeal({ ctx: candidate, input });
    await expect(withdrawAppeal({ ctx: owner, input: { appealId } })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
