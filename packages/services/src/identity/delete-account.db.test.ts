import { randomUUID } from "node:crypto";
import { answerEdits, attemptQuestions, attempts, clockEvents } from "@viva/db/schema/attempt";
import { questionSets } from "@viva/db/schema/bank";
import { appeals, criterionGrades, gradeDecisions, gradeNews, gradingRuns } from "@viva/db/schema/grading";
import { auditEvents, authSessions, users } from "@viva/db/schema/identity";
import { scheduledInterviews } from "@viva/db/schema/interview";
import { reports } from "@viva/db/schema/mastery";
import type { DeleteAccount } from "@viva/domain/identity/account";
import type { Role } from "@viva/domain/identity/role";
import { type GivenGrades, gradedAttempt, publishedSet } from "@viva/testing/graded-attempt";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { seenNow } from "@viva/testing/seen-now";
import { TEST_PASSWORD, testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq, inArray, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { raiseAppeal } from "../appeals/raise-appeal.ts";
import { startAttempt } from "../attempt/start-attempt.ts";
import { submitAttempt, submitExpiredAttempt } from "../attempt/submit-attempt.ts";
import { createQuestion } from "../bank/create-question.ts";
import { createSet } from "../bank/create-set.ts";
import { getSet } from "../bank/get-set.ts";
import type { Context } from "../context.ts";
import { decide } from "../decisions/decide.ts";
import { claimAnswer } from "../grading/answer-lease.ts";
import { getReview } from "../grading/get-review.ts";
import { createInterview } from "../interview/create-interview.ts";
import { compileReport } from "../mastery/compile-report.ts";
import { getReport } from "../mastery/get-report.ts";
import { createDemoAccounts } from "./create-demo-accounts.ts";
import { deleteAccount } from "./delete-account.ts";
import { refuseObstacle } from "./deletion-obstacle.ts";
import { findActor } from "./find-actor.ts";
import { getMe } from "./get-me.ts";
import { previewDeletion } from "./preview-deletion.ts";
import { signIn } from "./sign-in.ts";
import { signUp } from "./sign-up.ts";

const database = useTestDatabase();
const grades: GivenGrades = { methods: { points: 0.5 }, promise: { points: 0 } };

async function deletionInput(ctx: Context, changes: Partial<DeleteAccount> = {}): Promise<DeleteAccount> {
  const me = await getMe({ ctx, input: undefined });
  return { password: TEST_PASSWORD, confirmation: me?.email ?? "", sets: { kind: "keep" }, ...changes };
}

const deleteAs = async (ctx: Context, changes?: Partial<DeleteAccount>) =>
  deleteAccount({ ctx, input: await deletionInput(ctx, changes) });

/** An attempt of one candidate on the set of one interviewer, contested and decided. */
async function contested() {
  const { db } = database.current;
  const world = testWorld(db);
  const owner = await world.signedUp("interviewer", "Grace");
  const candidate = await world.signedUp("candidate", "Ada");
  const set = await publishedSet(db, owner.actor.id, sampleFreeText("q-one"));
  const attempt = await gradedAttempt(world, candidate, set, { answer: "GET reads only.", grades });
  const { attemptQuestionId } = attempt;
  const seen = await seenNow(candidate, attemptQuestionId, "promise");
  await raiseAppeal({
    ctx: candidate,
    input: { ...seen, criterion: "promise", reason: "It says that it reads only." },
  });
  const answers = [await seenNow(owner, attemptQuestionId, "promise")];
  const batchId = randomUUID();
  await decide({
    ctx: owner,
    input: { batchId, answers, criterion: "promise", points: 1, reason: "Agreed." },
  });
  return { db, world, owner, candidate, set, ...attempt };
}

describe("deleting the account of a candidate", () => {
  it("removes interviews with all that hangs on them, and leaves the audit without a name", async () => {
    const { db, world, candidate, owner, attemptId, attemptQuestionId } = await contested();
    const id = candidate.actor.id;
    const left = () =>
      Promise.all([
        db.$count(scheduledInterviews, eq(scheduledInterviews.candidateId, id)),
        db.$count(attempts, eq(attempts.candidateId, id)),
        db.$count(attemptQuestions, eq(attemptQuestions.attemptId, attemptId)),
        db.$count(clockEvents, eq(clockEvents.attemptId, attemptId)),
        db.$count(answerEdits, eq(answerEdits.attemptQuestionId, attemptQuestionId)),
        db.$count(gradingRuns, eq(gradingRuns.attemptId, attemptId)),
        db.$count(appeals, eq(appeals.attemptQuestionId, attemptQuestionId)),
        db.$count(gradeDecisions, eq(gradeDecisions.attemptQuestionId, attemptQuestionId)),
        db.$count(gradeNews, eq(gradeNews.readerId, id)),
        db.$count(reports, eq(reports.candidateId, id)),
      ]);
    expect((await left()).every((rows) => rows > 0)).toBe(true);
    const others = await gradedAttempt(world, await world.signedUp("candidate"), await otherSet(owner), {
      answer: "HEAD as well.",
      grades,
    });
    const before = await db.$count(criterionGrades);
    await deleteAs(candidate);
    expect(await left()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await db.$count(criterionGrades)).toBe(before - 2);
    expect(await db.$count(attempts, eq(attempts.id, others.attemptId))).toBe(1);
    const [row] = await db.select().from(users).where(eq(users.id, id));
    expect(row).toMatchObject({ name: "Deleted account", email: null, passwordHash: null });
    const audited = await db.select().from(auditEvents).where(eq(auditEvents.actorId, id));
    expect(audited.map((event) => event.action)).toEqual(
      expect.arrayContaining(["attempt.start", "grading.raise-appeal", "identity.delete-account"]),
    );
  });

  it("ends every session, and frees the address for a new account", async () => {
    const world = testWorld(database.current.db);
    const open = world.as(null);
    const account = { name: "Ada", email: "ada@example.org", password: "a long passphrase" };
    await signUp({ ctx: open, input: account });
    const sessions = [
      await signIn({ ctx: open, input: account }),
      await signIn({ ctx: open, input: account }),
    ];
    const ctx = world.as(await findActor({ ctx: open, input: sessions[0] ?? { sessionId: "" } }));
    await deleteAs(ctx, { password: account.password });
    for (const session of sessions) expect(await findActor({ ctx: open, input: session })).toBeNull();
    await expect(signIn({ ctx: open, input: account })).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(deleteAs(ctx, { password: account.password })).rejects.toMatchObject({
      code: "unauthenticated",
    });
    expect(await signUp({ ctx: open, input: account })).toHaveProperty("userId");
  });

  it("changes nothing for a wrong password, a wrong address, or while an interview is running", async () => {
    const { world, candidate, set, attemptId } = await contested();
    await expect(deleteAs(candidate, { password: "a guess" })).rejects.toMatchObject({ field: "password" });
    await expect(deleteAs(candidate, { confirmation: "yes" })).rejects.toMatchObject({
      field: "confirmation",
    });
    const running = await startedOn(candidate, set.setId);
    await expect(deleteAs(candidate)).rejects.toMatchObject({ code: "conflict" });
    expect(await previewDeletion({ ctx: candidate, input: undefined })).toMatchObject({
      obstacle: { kind: "running", attemptId: running.attemptId },
      interviews: 2,
      attempts: 2,
    });
    expect(await getReview({ ctx: candidate, input: { attemptId } })).toMatchObject({
      attempt: { id: attemptId },
    });
    await submitAttempt({ ctx: candidate, input: running });
    await deleteAs(candidate);
    expect(await getMe({ ctx: candidate, input: undefined })).toBeNull();
    expect(world.faults).toEqual([]);
  });

  it("lets jobs go that name what went with it", async () => {
    const { db, world, candidate, gradingRunId, set } = await contested();
    const { attemptId } = await startedOn(candidate, set.setId);
    const second = await submitAttempt({ ctx: candidate, input: { attemptId } });
    const [waiting] = await db
      .execute<{ id: string }>(
        sql`select id from answer_grades where grading_run_id = ${second.gradingRunId}`,
      )
      .then((result) => result.rows);
    await deleteAs(candidate);
    const ctx = world.as(null);
    await submitExpiredAttempt({ ctx, input: { attemptId } });
    expect(await claimAnswer(ctx, waiting?.id ?? "")).toBeNull();
    expect(await compileReport({ ctx, input: { gradingRunId } })).toBe("gone");
  });

  it("and starting an interview at once leave one of the two", async () => {
    const { db, candidate, set } = await contested();
    const { interviewId } = await interviewOn(candidate, set.setId);
    const input = await deletionInput(candidate);
    const [deleted, started] = await Promise.allSettled([
      deleteAccount({ ctx: candidate, input }),
      startAttempt({ ctx: candidate, input: { interviewId } }),
    ]);
    expect([deleted.status, started.status].sort()).toEqual(["fulfilled", "rejected"]);
    const rows = await db.$count(attempts, eq(attempts.candidateId, candidate.actor.id));
    expect(rows).toBe(started.status === "fulfilled" ? 2 : 0);
  });
});

describe("deleting the account of an interviewer", () => {
  it("keeps decisions on the answers of others, without the name", async () => {
    const { db, owner, candidate, attemptId, attemptQuestionId } = await contested();
    expect(await previewDeletion({ ctx: owner, input: undefined })).toMatchObject({
      obstacle: null,
      decisions: 1,
    });
    const before = await getReview({ ctx: candidate, input: { attemptId } });
    await deleteAs(owner);
    expect(await getReview({ ctx: candidate, input: { attemptId } })).toEqual(before);
    expect(await getReport({ ctx: candidate, input: {} })).toMatchObject({ interviews: 1 });
    const [decision] = await db
      .select({ name: users.name, reason: gradeDecisions.reason })
      .from(gradeDecisions)
      .innerJoin(users, eq(users.id, gradeDecisions.decidedBy))
      .where(eq(gradeDecisions.attemptQuestionId, attemptQuestionId));
    expect(decision).toEqual({ name: "Deleted account", reason: "Agreed." });
  });

  it("keeps published sets and removes the others", async () => {
    const { db, world, owner, set } = await contested();
    const draft = await createSet({ ctx: owner, input: { title: "Only a draft", description: "" } });
    await createQuestion({ ctx: owner, input: { ...draft, kind: "code" } });
    expect(await previewDeletion({ ctx: owner, input: undefined })).toMatchObject({
      setsKept: ["A set"],
      setsRemoved: ["Only a draft"],
    });
    await deleteAs(owner);
    const sets = await db
      .select({ id: questionSets.id })
      .from(questionSets)
      .where(inArray(questionSets.id, [set.setId, draft.setId]));
    expect(sets).toEqual([{ id: set.setId }]);
    const reader = await world.signedUp("interviewer");
    expect(await getSet({ ctx: reader, input: { setId: set.setId } })).toMatchObject({
      ownerName: "Deleted account",
      editable: false,
    });
    expect(await interviewOn(await world.signedUp("candidate"), set.setId)).toHaveProperty("interviewId");
  });

  it("hands published sets over to another author, and to nobody else", async () => {
    const { db, world, owner, set, candidate } = await contested();
    const heir = await world.signedUp("interviewer", "Edsger");
    const handOver = async (to: Context) =>
      deleteAs(owner, {
        sets: { kind: "hand-over", to: (await getMe({ ctx: to, input: undefined }))?.email ?? "" },
      });
    await expect(handOver(candidate)).rejects.toMatchObject({ code: "invalid", field: "sets.to" });
    await expect(handOver(owner)).rejects.toMatchObject({ code: "invalid", field: "sets.to" });
    const stranger = await world.signedUp("interviewer", "Away", await world.organisation());
    await expect(handOver(stranger)).rejects.toMatchObject({ code: "invalid", field: "sets.to" });
    expect(await getMe({ ctx: owner, input: undefined })).toMatchObject({ name: "Grace" });
    await handOver(heir);
    expect(await getSet({ ctx: heir, input: { setId: set.setId } })).toMatchObject({
      ownerName: "Edsger",
      editable: true,
    });
    const audited = await db.select().from(auditEvents).where(eq(auditEvents.subjectId, set.setId));
    expect(audited.map((event) => event.action)).toContain("bank.hand-over-set");
  });
});

describe("an installation", () => {
  it("keeps its last admin, also when the last two leave at once", async () => {
    const { db } = database.current;
    const world = testWorld(db);
    await db.update(users).set({ role: "candidate" }).where(eq(users.role, "admin"));
    const pair = [await world.signedUp("admin"), await world.signedUp("admin")];
    const outcomes = await Promise.allSettled(pair.map((ctx) => deleteAs(ctx)));
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    const last = pair[outcomes.findIndex((outcome) => outcome.status === "rejected")];
    if (!last) throw new Error("both went");
    expect(await previewDeletion({ ctx: last, input: undefined })).toMatchObject({
      obstacle: { kind: "last-admin" },
    });
    await world.signedUp("admin");
    await deleteAs(last);
  });

  it("keeps its demo accounts, which nobody can lock the others out of", async () => {
    const world = testWorld(database.current.db);
    const [demo] = await createDemoAccounts({ ctx: world.as(null), input: undefined });
    if (!demo) throw new Error("no demo account");
    const session = await signIn({ ctx: world.as(null), input: demo });
    const ctx = world.as(await findActor({ ctx: world.as(null), input: session }));
    const refused = {
      code: "forbidden",
      message: expect.stringMatching(/nobody can delete it.* Sign out and create an account of your own/),
    };
    // Said before the password is looked at: no guess at it tells more.
    for (const password of [demo.password, "a guess"])
      await expect(deleteAs(ctx, { password })).rejects.toMatchObject(refused);
    expect(() => refuseObstacle({ kind: "demo" })).toThrow(expect.objectContaining(refused));
    expect(await findActor({ ctx: world.as(null), input: session })).not.toBeNull();
    expect(await previewDeletion({ ctx, input: undefined })).toMatchObject({ obstacle: { kind: "demo" } });
  });
});

describe("the database", () => {
  const refused = { cause: { code: "23001" } };

  it("lets nothing of an account that stands be deleted", async () => {
    const { db, attemptId, attemptQuestionId, interviewId } = await contestedWithInterview();
    await expect(db.delete(attempts).where(eq(attempts.id, attemptId))).rejects.toMatchObject(refused);
    const interview = eq(scheduledInterviews.id, interviewId);
    await expect(db.delete(scheduledInterviews).where(interview)).rejects.toMatchObject(refused);
    const edits = eq(answerEdits.attemptQuestionId, attemptQuestionId);
    await expect(db.delete(answerEdits).where(edits)).rejects.toMatchObject(refused);
  });

  it("takes nothing more for an erased account, and does not revive it", async () => {
    const { db, world, candidate, set } = await contested();
    const id = candidate.actor.id;
    await deleteAs(candidate);
    const now = world.clock.now();
    const session = { userId: id, lastSeenAt: now, expiresAt: now };
    await expect(db.insert(authSessions).values(session)).rejects.toMatchObject(refused);
    await expect(interviewOn(candidate, set.setId)).rejects.toMatchObject(refused);
    const owned = { title: "Mine", ownerId: id };
    await expect(db.insert(questionSets).values(owned)).rejects.toMatchObject(refused);
    await expect(db.update(users).set({ name: "Ada" }).where(eq(users.id, id))).rejects.toMatchObject(
      refused,
    );
    const half = db
      .update(users)
      .set({ erasedAt: now })
      .where(eq(users.id, (await world.signedUp()).actor.id));
    await expect(half).rejects.toMatchObject({ cause: { code: "23514" } });
  });
});

async function contestedWithInterview() {
  const made = await contested();
  const [attempt] = await made.db.select().from(attempts).where(eq(attempts.id, made.attemptId));
  return { ...made, interviewId: attempt?.interviewId ?? "" };
}

const otherSet = (owner: Context & { actor: { id: string; role: Role } }) =>
  publishedSet(database.current.db, owner.actor.id, sampleFreeText("q-two"));

function interviewOn(ctx: Context, setId: string): Promise<{ interviewId: string }> {
  const plan = { setId, questionCount: 1, durationMinutes: 10, topics: [], include: "text-only" as const };
  return createInterview({ ctx, input: { plan } });
}

async function startedOn(ctx: Context, setId: string): Promise<{ attemptId: string }> {
  return startAttempt({ ctx, input: await interviewOn(ctx, setId) });
}
