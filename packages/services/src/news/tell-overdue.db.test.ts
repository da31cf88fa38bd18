import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { appealDeadlines } from "@viva/db/schema/grading";
import { auditEvents, memberships, users } from "@viva/db/schema/identity";
import { gradedAttempt, publishedSet } from "@viva/testing/graded-attempt";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { seenNow } from "@viva/testing/seen-now";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { raiseAppeal } from "../appeals/raise-appeal.ts";
import { withdrawAppeal } from "../appeals/withdraw-appeal.ts";
import type { Context } from "../context.ts";
import { decide } from "../decisions/decide.ts";
import { undoDecision } from "../decisions/undo-decision.ts";
import { sweep } from "../operations/sweep.ts";
import { listNews } from "./list-news.ts";

const database = useTestDatabase();
const DAY_MS = 86_400_000;

// Each test has the installation for itself: who may answer depends on who is there.
beforeEach(async () => {
  await database.current.db.update(users).set({ role: "candidate" });
});

/** A candidate's appeal on an answer from a set of somebody, or from a built-in bank. */
async function appealed(owned: boolean) {
  const { db } = database.current;
  const world = testWorld(db);
  const owner = await world.signedUp("interviewer");
  const candidate = await world.signedUp();
  const set = await publishedSet(db, owned ? owner.actor.id : null, sampleFreeText("q"));
  const grades = { methods: { points: 1 }, promise: { points: 0 } };
  const { attemptId, attemptQuestionId } = await gradedAttempt(world, candidate, set, {
    answer: "GET reads.",
    grades,
  });
  const seen = await seenNow(candidate, attemptQuestionId, "promise");
  const raise = { ...seen, criterion: "promise", reason: "It is said in the first word." };
  const { appealId, dueAt } = await raiseAppeal({ ctx: candidate, input: raise });
  const run = () => sweep({ ctx: world.as(null), input: undefined });
  const sweepLate = () => {
    world.clock.advance(7 * DAY_MS + 1);
    return run();
  };
  const toldTo = async (ctx: Context) =>
    (await listNews({ ctx, input: undefined })).map(({ details, ...news }) => [
      details.kind,
      news.attemptQuestionId === attemptQuestionId,
    ]);
  const answer = async () => {
    const answers = [await seenNow(owner, attemptQuestionId, "promise")];
    const input = { batchId: randomUUID(), answers, criterion: "promise", points: 1, reason: "It does." };
    await decide({ ctx: owner, input });
    return { batchId: input.batchId };
  };
  return { db, world, owner, candidate, attemptId, appealId, dueAt, run, sweepLate, toldTo, answer };
}

describe("an appeal that is overdue", () => {
  it("is told once to whose set it is and to its candidate, with when it was due", async () => {
    const { world, owner, candidate, dueAt, run, sweepLate, toldTo } = await appealed(true);
    const colleague = await world.signedUp("interviewer");
    expect(await run()).toMatchObject({ overdue: 0 });
    expect(await toldTo(owner)).toEqual([]);
    expect(await sweepLate()).toMatchObject({ overdue: 1 });
    expect(await run()).toMatchObject({ overdue: 0 });
    expect(await toldTo(owner)).toEqual([["overdue", true]]);
    expect(await toldTo(candidate)).toEqual([["late", true]]);
    expect(await toldTo(colleague)).toEqual([]);
    const [news] = await listNews({ ctx: owner, input: undefined });
    expect(news?.details).toMatchObject({ asked: "appeal", dueAt: dueAt.toISOString() });
  });

  it("leads its candidate to the review, and who answers nowhere that names the candidate", async () => {
    const { owner, candidate, attemptId, sweepLate } = await appealed(true);
    await sweepLate();
    expect(JSON.stringify(await listNews({ ctx: owner, input: undefined }))).not.toContain(attemptId);
    expect(await listNews({ ctx: candidate, input: undefined })).toMatchObject([{ attemptId }]);
  });

  it("in a built-in bank is told to everybody of the attempt's organisation who may answer, and to no other", async () => {
    const { world, owner, sweepLate, toldTo } = await appealed(false);
    const admin = await world.signedUp("admin");
    const elsewhere = await world.organisation();
    const strangers = [
      await world.signedUp("interviewer", "Away", elsewhere),
      await world.signedUp("admin", "Away", elsewhere),
    ];
    await sweepLate();
    for (const reader of [owner, admin]) expect(await toldTo(reader)).toEqual([["overdue", true]]);
    for (const reader of strangers) expect(await toldTo(reader)).toEqual([]);
  });

  it("goes to admins, wherever they are, when its owner has left the organisation", async () => {
    const { db, world, owner, sweepLate, toldTo } = await appealed(true);
    const organisationId = await world.organisation();
    await db.update(memberships).set({ organisationId }).where(eq(memberships.userId, owner.actor.id));
    const admin = await world.signedUp("admin", "Away", organisationId);
    await sweepLate();
    expect(await toldTo(admin)).toEqual([["overdue", true]]);
    expect(await toldTo(owner)).toEqual([]);
  });

  it("is not shown any more to who was moved to another organisation, or may not answer any more", async () => {
    const { world, owner, sweepLate, toldTo } = await appealed(true);
    await sweepLate();
    const { actor } = owner;
    const moved = { ...owner, actor: { ...actor, organisationId: await world.organisation() } };
    expect(await toldTo(moved)).toEqual([]);
    expect(await toldTo({ ...owner, actor: { ...actor, role: "candidate" } })).toEqual([]);
    expect(await toldTo(owner)).toEqual([["overdue", true]]);
  });

  it("is told once by sweeps at the same time", async () => {
    const { db, world, owner, appealId, run, toldTo } = await appealed(true);
    world.clock.advance(7 * DAY_MS + 1);
    await Promise.all([run(), run(), run()]);
    expect(await toldTo(owner)).toEqual([["overdue", true]]);
    const audited = await db.select().from(auditEvents).where(eq(auditEvents.subjectId, appealId));
    expect(audited.filter(({ action }) => action === "grading.appeal-overdue")).toHaveLength(1);
  });

  it("is not told when it was answered or taken back in time", async () => {
    const answered = await appealed(true);
    await answered.answer();
    expect(await answered.sweepLate()).toMatchObject({ overdue: 0 });
    const { candidate, appealId, sweepLate } = await appealed(true);
    await withdrawAppeal({ ctx: candidate, input: { appealId } });
    expect(await sweepLate()).toMatchObject({ overdue: 0 });
  });

  it("is looked at once by sweeps, told or not, however many there ever were", async () => {
    const { db, owner, appealId, run, sweepLate, toldTo } = await appealed(true);
    const answered = await appealed(true);
    await answered.answer();
    const withdrawn = await appealed(true);
    await withdrawAppeal({ ctx: withdrawn.candidate, input: { appealId: withdrawn.appealId } });
    const waiting = () => db.select({ id: appealDeadlines.appealId }).from(appealDeadlines);
    const all = [appealId, answered.appealId, withdrawn.appealId].map((id) => ({ id }));
    expect(await waiting()).toEqual(expect.arrayContaining(all));
    expect(await sweepLate()).toMatchObject({ overdue: 1 });
    expect(await waiting()).toEqual([]);
    expect(await run()).toMatchObject({ overdue: 0 });
    expect(await toldTo(owner)).toEqual([["overdue", true]]);
  });

  it("is told when its answer is taken back after it was due, and not a second time after another", async () => {
    const { owner, run, sweepLate, toldTo, answer } = await appealed(true);
    const { batchId } = await answer();
    expect(await sweepLate()).toMatchObject({ overdue: 0 });
    await undoDecision({ ctx: owner, input: { batchId } });
    expect(await run()).toMatchObject({ overdue: 1 });
    expect(await toldTo(owner)).toEqual([["overdue", true]]);
    const second = await answer();
    await undoDecision({ ctx: owner, input: { batchId: second.batchId } });
    expect(await run()).toMatchObject({ overdue: 0 });
    expect(await toldTo(owner)).toEqual([]);
  });

  it("that was raised before sweeps kept a list of them is told as well, and what needs nothing is not looked at", async () => {
    const told = await appealed(true);
    await told.sweepLate();
    const { db, appealId } = await appealed(true);
    const answered = await appealed(true);
    await answered.answer();
    const { candidate, appealId: withdrawn } = await appealed(true);
    await withdrawAppeal({ ctx: candidate, input: { appealId: withdrawn } });
    await db.delete(appealDeadlines);
    await db.execute(sql.raw(await lastStatement("0011_deadlines_of_appeals.sql")));
    const waiting = await db.select({ id: appealDeadlines.appealId }).from(appealDeadlines);
    expect(waiting).toEqual([{ id: appealId }]);
  });

  it("is put away for all when somebody answers it, or its candidate takes it back", async () => {
    const answered = await appealed(true);
    await answered.sweepLate();
    await answered.answer();
    expect(await answered.toldTo(answered.owner)).toEqual([]);
    expect(await answered.toldTo(answered.candidate)).toEqual([["decided", true]]);
    const { owner, candidate, appealId, sweepLate, toldTo } = await appealed(true);
    await sweepLate();
    await withdrawAppeal({ ctx: candidate, input: { appealId } });
    expect([await toldTo(owner), await toldTo(candidate)]).toEqual([[], []]);
  });
});

/** What a migration does to the rows that are there. */
async function lastStatement(migration: string): Promise<string> {
  const entry = pathToFileURL(createRequire(import.meta.url).resolve("@viva/db/migrate"));
  const text = await readFile(new URL(`../migrations/${migration}`, entry), "utf8");
  return text.split("--> statement-breakpoint").at(-1) ?? "";
}
