import { answerGrades } from "@viva/db/schema/grading";
import { gradedAttempt, publishedSet } from "@viva/testing/graded-attempt";
import { sampleFreeText } from "@viva/testing/sample-bank";
import { startedAttempt } from "@viva/testing/started-attempt";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { submitAttempt } from "../attempt/submit-attempt.ts";
import type { Context } from "../context.ts";
import { compileReport } from "../mastery/compile-report.ts";
import { gradeAnswer } from "./grade-answer.ts";
import { gradeText } from "./grade-text.ts";
import { listAdditions } from "./list-additions.ts";

const database = useTestDatabase();
const question = sampleFreeText("q");
const ANSWER = "GET and HEAD are the safe methods.";

async function graded(answer = ANSWER) {
  const world = testWorld(database.current.db);
  const [owner, candidate] = [await world.signedUp("interviewer"), await world.signedUp()];
  const set = await publishedSet(database.current.db, owner.actor.id, question);
  const grades = { methods: { points: 1 }, promise: { points: 0 } };
  return { world, owner, candidate, ...(await gradedAttempt(world, candidate, set, { answer, grades })) };
}

describe("what would have raised an answer", () => {
  it("is told for what it misses, in the rubric's words, and earns it when it is added", async () => {
    const { candidate, attemptId, attemptQuestionId } = await graded();
    const additions = await listAdditions({ ctx: candidate, input: { attemptId, attemptQuestionId } });
    expect(additions).toEqual([{ criterion: "promise", text: expect.any(String), meets: true }]);
    const [{ text } = { text: "" }] = additions;
    const after = gradeText(question, `${ANSWER} ${text}.`);
    expect(after.criteria.find(({ id }) => id === "promise")?.verdict).toBe("met");
  });

  it("is told for all of an answer that was left empty", async () => {
    const { candidate, attemptId, attemptQuestionId } = await graded("");
    const additions = await listAdditions({ ctx: candidate, input: { attemptId, attemptQuestionId } });
    expect(additions.map(({ criterion }) => criterion).sort()).toEqual(["methods", "promise"]);
  });

  it("is nothing for code", async () => {
    const { candidate, attemptId, questionIds, world, db } = await startedAttempt(database.current.db);
    const { gradingRunId } = await submitAttempt({ ctx: candidate, input: { attemptId } });
    const runs = await db.select().from(answerGrades).where(eq(answerGrades.gradingRunId, gradingRunId));
    const ctx = { ...world.as(null), sandbox: { run: () => Promise.reject(new Error("nothing to run")) } };
    for (const { id } of runs) await gradeAnswer({ ctx, input: { answerGradeId: id } });
    await compileReport({ ctx, input: { gradingRunId } });
    const input = { attemptId, attemptQuestionId: questionIds[1] };
    expect(await listAdditions({ ctx: candidate, input })).toEqual([]);
  });

  it("stays closed until the attempt is graded, to others, and for answers of another attempt", async () => {
    const { world, owner, candidate, attemptId, attemptQuestionId } = await graded();
    const open = await startedAttempt(database.current.db);
    const own = { attemptId: open.attemptId, attemptQuestionId: open.questionIds[0] };
    await expect(listAdditions({ ctx: open.candidate, input: own })).rejects.toMatchObject({
      code: "conflict",
    });
    const input = { attemptId, attemptQuestionId };
    const refused = async (ctx: Context, wanted: typeof input) =>
      expect(listAdditions({ ctx, input: wanted })).rejects.toMatchObject({ code: "not-found" });
    await refused(await world.signedUp(), input);
    await refused(await world.signedUp("interviewer"), input);
    await refused(candidate, { ...own, attemptId });
    expect(await listAdditions({ ctx: owner, input })).toHaveLength(1);
  });
});
