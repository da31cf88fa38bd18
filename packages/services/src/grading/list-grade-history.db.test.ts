import { randomUUID } from "node:crypto";
import { gradedAttempt, publishedSet } from "@viva/testing/graded-attempt";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { seenNow } from "@viva/testing/seen-now";
import { startedAttempt } from "@viva/testing/started-attempt";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { describe, expect, it } from "vitest";
import { raiseAppeal } from "../appeals/raise-appeal.ts";
import { withdrawAppeal } from "../appeals/withdraw-appeal.ts";
import { decide } from "../decisions/decide.ts";
import { settleCheck } from "../decisions/settle-check.ts";
import { undoDecision } from "../decisions/undo-decision.ts";
import { listGradeHistory } from "./list-grade-history.ts";

const database = useTestDatabase();

async function graded() {
  const { db } = database.current;
  const world = testWorld(db);
  const [owner, candidate] = [await world.signedUp("interviewer"), await world.signedUp()];
  const set = await publishedSet(db, owner.actor.id, sampleFreeText("q"));
  const grades = { methods: { points: 0 }, promise: { points: 0.5, state: "check" as const } };
  const model = {
    name: "small",
    outcome: "time-out",
    ms: 7,
    promptTokens: null,
    completionTokens: null,
  } as const;
  const attempt = await gradedAttempt(world, candidate, set, { answer: "GET is safe.", grades, model });
  const later = () => world.clock.advance(60_000);
  return { world, owner, candidate, later, ...attempt };
}

describe("the history of a grade", () => {
  it("tells all that was given, asked, decided and taken back, in its order and without names", async () => {
    const { owner, candidate, later, attemptId, attemptQuestionId } = await graded();
    const [settling, appealing] = ["promise", "methods"];
    later();
    const settled = await settleCheck({
      ctx: candidate,
      input: {
        ...(await seenNow(candidate, attemptQuestionId, settling)),
        ...{ criterion: settling, counts: true, batchId: randomUUID() },
      },
    });
    later();
    await undoDecision({ ctx: candidate, input: { decisionId: settled.decisionId } });
    later();
    const reason = "It is in my first words.";
    const seen = await seenNow(candidate, attemptQuestionId, appealing);
    const ask = { ctx: candidate, input: { ...seen, criterion: appealing, reason } };
    const { appealId } = await raiseAppeal(ask);
    later();
    await withdrawAppeal({ ctx: candidate, input: { appealId } });
    later();
    await raiseAppeal(ask);
    later();
    await decide({
      ctx: owner,
      input: {
        batchId: randomUUID(),
        answers: [await seenNow(owner, attemptQuestionId, appealing)],
        criterion: appealing,
        points: 0.5,
        reason: "Half of it is.",
      },
    });
    const events = await listGradeHistory({ ctx: candidate, input: { attemptId, attemptQuestionId } });
    expect(events).toMatchObject([
      {
        kind: "graded",
        grader: "embedded@test",
        version: 1,
        again: false,
        answerHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        model: { name: "small", outcome: "time-out" },
      },
      { kind: "decided", by: { role: "candidate", reader: true }, points: 1, maxPoints: 1 },
      { kind: "taken-back", by: { role: "candidate", reader: true } },
      { kind: "asked", what: "appeal", reason },
      { kind: "withdrawn" },
      { kind: "asked", what: "appeal" },
      {
        kind: "decided",
        by: { role: "interviewer", reader: false },
        points: 1,
        maxPoints: 2,
        reason: "Half of it is.",
      },
    ]);
    expect(JSON.stringify(events)).not.toContain(owner.actor.id);
  });

  it("is closed until the attempt is graded, to others, and for answers of another attempt", async () => {
    const { world, owner, candidate, attemptId, attemptQuestionId } = await graded();
    const open = await startedAttempt(database.current.db);
    const early = listGradeHistory({
      ctx: open.candidate,
      input: { attemptId: open.attemptId, attemptQuestionId: open.questionIds[0] },
    });
    await expect(early).rejects.toMatchObject({ code: "conflict" });
    const input = { attemptId, attemptQuestionId };
    const other = listGradeHistory({ ctx: await world.signedUp("interviewer"), input });
    await expect(other).rejects.toMatchObject({ code: "not-found" });
    const foreign = { attemptId, attemptQuestionId: open.questionIds[0] };
    await expect(listGradeHistory({ ctx: candidate, input: foreign })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await listGradeHistory({ ctx: owner, input })).toHaveLength(1);
  });
});
