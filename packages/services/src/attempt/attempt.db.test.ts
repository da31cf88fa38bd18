import { randomUUID } from "node:crypto";
import { attemptQuestions, attempts, clockEvents } from "@viva/db/schema/attempt";
import { gradingRuns } from "@viva/db/schema/grading";
import { foldEdits } from "@viva/domain/attempt/edits";
import { GRACE_MS } from "@viva/domain/attempt/ledger";
import type { SaveEditsInput } from "@viva/domain/attempt/views";
import { startedAttempt } from "@viva/testing/started-attempt";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { only } from "../context.ts";
import { sweep } from "../operations/sweep.ts";
import { getRoom } from "./get-room.ts";
import { listAttempts } from "./list-attempts.ts";
import { setFlag } from "./mark-question.ts";
import { recordHeartbeat } from "./record-heartbeat.ts";
import { saveEdits } from "./save-edits.ts";
import { startAttempt } from "./start-attempt.ts";
import { submitAttempt, submitExpiredAttempt } from "./submit-attempt.ts";

const database = useTestDatabase();

const typing = (attemptQuestionId: string, insert: string, changes: Partial<SaveEditsInput> = {}) => ({
  attemptQuestionId,
  clientId: randomUUID(),
  baseRevision: 0,
  edits: [{ seq: 1, at: new Date(), from: 0, deleteCount: 0, insert }],
  resultLength: insert.length,
  ...changes,
});

describe("starting", () => {
  it("draws once: starting again gives the same attempt, and books its deadline once", async () => {
    const { candidate, attemptId, interviewId, world } = await startedAttempt(database.current.db);
    expect(await startAttempt({ ctx: candidate, input: { interviewId } })).toEqual({ attemptId });
    expect(world.jobs.deadlines).toHaveLength(1);
    expect(world.jobs.deadlines[0]?.at).toEqual(
      new Date(world.clock.now().getTime() + 30 * 60_000 + GRACE_MS),
    );
  });

  it("shows the room to its candidate alone", async () => {
    const { candidate, attemptId, world } = await startedAttempt(database.current.db);
    const room = await getRoom({ ctx: candidate, input: { attemptId } });
    expect(room.questions.map((question) => question.position)).toEqual([1, 2]);
    for (const role of ["candidate", "interviewer", "admin"] as const) {
      const other = getRoom({ ctx: await world.signedUp(role), input: { attemptId } });
      await expect(other).rejects.toMatchObject({ code: "not-found" });
    }
    const nobody = getRoom({ ctx: world.as(null), input: { attemptId } });
    await expect(nobody).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("keeps references, rubrics and hidden tests on the server", async () => {
    const { candidate, attemptId } = await startedAttempt(database.current.db);
    const room = await getRoom({ ctx: candidate, input: { attemptId } });
    const text = JSON.stringify(room);
    expect(room.questions.find((question) => question.kind === "code")?.hiddenTestCount).toBe(1);
    for (const secret of [
      "nothing is zero",
      "return sum(numbers)",
      "promise not to change",
      "GET or a HEAD",
    ]) {
      expect(text).not.toContain(secret);
    }
  });
});

describe("saving", () => {
  it("appends edits, and the text is their fold", async () => {
    const { candidate, questionIds, db } = await startedAttempt(database.current.db);
    const [id] = questionIds;
    const clientId = randomUUID();
    await saveEdits({ ctx: candidate, input: typing(id, "a jion", { clientId }) });
    const saved = await saveEdits({
      ctx: candidate,
      input: typing(id, "", {
        clientId,
        baseRevision: 1,
        edits: [{ seq: 2, at: new Date(), from: 2, deleteCount: 4, insert: "join" }],
        resultLength: 6,
      }),
    });
    expect(saved).toMatchObject({ kind: "saved", revision: 2 });
    const row = only(await db.select().from(attemptQuestions).where(eq(attemptQuestions.id, id)));
    const log = await db.execute<{ from_offset: number; delete_count: number; insert_text: string }>(
      sql`select * from answer_edits where attempt_question_id = ${id} order by revision`,
    );
    const edits = log.rows.map((edit) => ({
      from: edit.from_offset,
      deleteCount: edit.delete_count,
      insert: edit.insert_text,
    }));
    expect(row.answerText).toBe("a join");
    expect(foldEdits(edits)).toBe("a join");
  });

  it("stores an edit once however often it is sent", async () => {
    const { candidate, questionIds } = await startedAttempt(database.current.db);
    const input = typing(questionIds[0], "once");
    const results = [];
    for (let sent = 0; sent < 3; sent++) results.push(await saveEdits({ ctx: candidate, input }));
    expect(results.map((result) => result.kind === "saved" && result.revision)).toEqual([1, 1, 1]);
  });

  it("stores the rest of a batch whose beginning had arrived", async () => {
    const { candidate, questionIds } = await startedAttempt(database.current.db);
    const first = typing(questionIds[0], "one");
    await saveEdits({ ctx: candidate, input: first });
    const more = { seq: 2, at: new Date(), from: 3, deleteCount: 0, insert: " two" };
    const both = { ...first, edits: [...first.edits, more], resultLength: 7 };
    expect(await saveEdits({ ctx: candidate, input: both })).toMatchObject({ kind: "saved", revision: 2 });
  });

  it("refuses edits made on an older text of another tab, and hands back the newer one", async () => {
    const { candidate, questionIds } = await startedAttempt(database.current.db);
    await saveEdits({ ctx: candidate, input: typing(questionIds[0], "from tab one") });
    const other = await saveEdits({ ctx: candidate, input: typing(questionIds[0], "from tab two") });
    expect(other).toMatchObject({ kind: "conflict", revision: 1, text: "from tab one" });
  });

  it("lets one of two tabs win that save at the same moment", async () => {
    const { candidate, questionIds } = await startedAttempt(database.current.db);
    const results = await Promise.all(
      ["left", "right"].map((text) => saveEdits({ ctx: candidate, input: typing(questionIds[0], text) })),
    );
    expect(results.map((result) => result.kind).sort()).toEqual(["conflict", "saved"]);
  });

  it("notices when the two sides hold different texts", async () => {
    const { candidate, questionIds } = await startedAttempt(database.current.db);
    const input = typing(questionIds[0], "four", { resultLength: 5 });
    expect(await saveEdits({ ctx: candidate, input })).toMatchObject({ kind: "conflict", text: "" });
  });

  it("keeps a save within the grace, and refuses and names one after it", async () => {
    const { candidate, questionIds, world } = await startedAttempt(database.current.db);
    world.clock.advance(30 * 60_000 + GRACE_MS);
    expect(await saveEdits({ ctx: candidate, input: typing(questionIds[0], "just") })).toMatchObject({
      kind: "saved",
    });
    world.clock.advance(1);
    expect(await saveEdits({ ctx: candidate, input: typing(questionIds[1], "late") })).toMatchObject({
      kind: "closed",
      reason: "late",
    });
  });

  it("answers a resend of what was kept as saved, also after the deadline", async () => {
    const { candidate, questionIds, world } = await startedAttempt(database.current.db);
    const input = typing(questionIds[0], "kept");
    await saveEdits({ ctx: candidate, input });
    world.clock.advance(60 * 60_000);
    expect(await saveEdits({ ctx: candidate, input })).toMatchObject({ kind: "saved", revision: 1 });
  });

  it("is for the candidate alone", async () => {
    const { questionIds, world } = await startedAttempt(database.current.db);
    for (const role of ["candidate", "interviewer", "admin"] as const) {
      const ctx = await world.signedUp(role);
      const input = typing(questionIds[0], "not mine");
      await expect(saveEdits({ ctx, input })).rejects.toMatchObject({ code: "not-found" });
      const flag = { attemptQuestionId: questionIds[0], flagged: true };
      await expect(setFlag({ ctx, input: flag })).rejects.toMatchObject({ code: "not-found" });
    }
  });
});

describe("the clock", () => {
  it("counts time on a question, and cannot be rewritten", async () => {
    const { candidate, attemptId, questionIds, db } = await startedAttempt(database.current.db);
    const input = { attemptId, attemptQuestionId: questionIds[0], activeMs: 10_000 };
    await recordHeartbeat({ ctx: candidate, input });
    expect(await recordHeartbeat({ ctx: candidate, input })).toMatchObject({ status: "open" });
    const row = only(await db.select().from(attemptQuestions).where(eq(attemptQuestions.id, questionIds[0])));
    expect(row.timeSpentMs).toBe(20_000);
    await expect(db.update(clockEvents).set({ at: new Date(0) })).rejects.toMatchObject({
      cause: expect.objectContaining({ message: expect.stringContaining("never change") }),
    });
  });
});

describe("submitting", () => {
  it("twice, even at once, makes one grading run", async () => {
    const { candidate, attemptId, db, world } = await startedAttempt(database.current.db);
    const both = await Promise.all([1, 2].map(() => submitAttempt({ ctx: candidate, input: { attemptId } })));
    expect(both[0]?.gradingRunId).toBe(both[1]?.gradingRunId);
    expect(await db.select().from(gradingRuns).where(eq(gradingRuns.attemptId, attemptId))).toHaveLength(1);
    expect(world.jobs.gradings).toHaveLength(1);
  });

  it("closes the answers", async () => {
    const { candidate, attemptId, questionIds } = await startedAttempt(database.current.db);
    await submitAttempt({ ctx: candidate, input: { attemptId } });
    const late = await saveEdits({ ctx: candidate, input: typing(questionIds[0], "more") });
    expect(late).toMatchObject({ kind: "closed", reason: "submitted" });
  });

  it("happens by itself when time is up and no browser is open, but not before", async () => {
    const { attemptId, db, world } = await startedAttempt(database.current.db);
    const system = world.as(null);
    const status = async () => only(await db.select().from(attempts).where(eq(attempts.id, attemptId)));
    world.clock.advance(30 * 60_000);
    await submitExpiredAttempt({ ctx: system, input: { attemptId } });
    expect((await status()).status).toBe("open");
    expect(world.jobs.deadlines).toHaveLength(2);
    world.clock.advance(GRACE_MS);
    await submitExpiredAttempt({ ctx: system, input: { attemptId } });
    expect(await status()).toMatchObject({ status: "submitted", submittedBy: "deadline" });
    expect(world.jobs.gradings).toHaveLength(1);
  });

  it("stands although the queue is down: the fault is reported, and the sweep puts the run on it later", async () => {
    const { candidate, attemptId, world } = await startedAttempt(database.current.db);
    world.jobs.down = true;
    const { gradingRunId } = await submitAttempt({ ctx: candidate, input: { attemptId } });
    expect(world.faults).toEqual([expect.stringContaining(gradingRunId)]);
    world.jobs.down = false;
    const swept = async () => {
      await sweep({ ctx: world.as(null), input: undefined });
      return world.jobs.gradings.filter((flow) => flow.gradingRunId === gradingRunId);
    };
    expect(await swept()).toEqual([]);
    world.clock.advance(31_000);
    expect((await swept()).map((flow) => flow.answerGradeIds.length)).toEqual([2]);
  });

  it("survives the loss of the deadline job: the sweep submits what is overdue", async () => {
    const { attemptId, candidate, world } = await startedAttempt(database.current.db);
    world.clock.advance(30 * 60_000 + GRACE_MS + 1);
    await sweep({ ctx: world.as(null), input: undefined });
    const { items } = await listAttempts({ ctx: candidate, input: { limit: 5 } });
    expect(items).toMatchObject([{ id: attemptId, status: "submitted", score: null }]);
  });
});
