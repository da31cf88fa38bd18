import { randomUUID } from "node:crypto";
import { answerGrades, criterionGrades, gradingRuns } from "@viva/db/schema/grading";
import { type RunJob, type RunResult, type Runtime, SandboxFault } from "@viva/domain/execution/run";
import type { LanguageModel, ModelAnswer } from "@viva/domain/grading/language-model";
import type { InterviewPlan } from "@viva/domain/interview/plan";
import { noModels } from "@viva/testing/no-models";
import { startedAttempt } from "@viva/testing/started-attempt";
import { useTestDatabase } from "@viva/testing/test-database";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { listAttempts } from "../attempt/list-attempts.ts";
import { saveEdits } from "../attempt/save-edits.ts";
import { startAttempt } from "../attempt/start-attempt.ts";
import { submitAttempt } from "../attempt/submit-attempt.ts";
import { type Context, type GradingContext, only } from "../context.ts";
import { checkGrading, checkHealth } from "../health/check-health.ts";
import { createInterview } from "../interview/create-interview.ts";
import { getHome } from "../interview/get-home.ts";
import { compileReport } from "../mastery/compile-report.ts";
import { getReport } from "../mastery/get-report.ts";
import { claimAnswer, LEASE_MS, TRIES_BEFORE_OPERATOR } from "./answer-lease.ts";
import { getProgress } from "./get-progress.ts";
import { getReview } from "./get-review.ts";
import { gradeAnswer } from "./grade-answer.ts";

const database = useTestDatabase();

/** A runtime of our own port that adds correctly but gets the empty list wrong; `failures` runs fault first. */
function adder(failures = 0): Runtime & { runs: number } {
  const runtime = {
    runs: 0,
    async run(job: RunJob): Promise<RunResult> {
      runtime.runs++;
      if (runtime.runs <= failures) throw new SandboxFault("the sandbox lost a process");
      return {
        status: "ok",
        stdout: "printed: total([])",
        stderr: "raised: total([])",
        errorLine: null,
        wallMs: 5,
        cpuMs: null,
        peakMb: null,
        calls: job.calls.map(({ name, call }) => ({
          kind: "value" as const,
          name,
          value: call === "total([])" ? { t: "none" as const } : { t: "int" as const, v: "6" },
          ms: 1,
        })),
      };
    },
  };
  return runtime;
}

async function submitted() {
  const attempt = await startedAttempt(database.current.db);
  const { candidate, questionIds, db } = attempt;
  const write = (attemptQuestionId: string, insert: string) =>
    saveEdits({
      ctx: candidate,
      input: {
        attemptQuestionId,
        clientId: randomUUID(),
        baseRevision: 0,
        edits: [{ seq: 1, at: new Date(), from: 0, deleteCount: 0, insert }],
        resultLength: insert.length,
      },
    });
  await write(
    questionIds[0],
    "GET and HEAD are the safe methods. A safe request does not change state on the server.",
  );
  await write(questionIds[1], "def total(numbers):\n    return sum(numbers) or None\n");
  const { gradingRunId } = await submitAttempt({ ctx: candidate, input: { attemptId: attempt.attemptId } });
  const gradeOf = async (attemptQuestionId: string) =>
    only(
      await db
        .select()
        .from(answerGrades)
        .where(
          and(
            eq(answerGrades.gradingRunId, gradingRunId),
            eq(answerGrades.attemptQuestionId, attemptQuestionId),
          ),
        ),
    );
  const [text, code] = await Promise.all(questionIds.map(gradeOf));
  if (!text || !code) throw new Error("A submitted attempt has a grade to give for each question.");
  return { ...attempt, gradingRunId, textId: text.id, codeId: code.id, gradeOf };
}

/** One more attempt of the same candidate, handed in without a word. */
async function submittedEmpty(candidate: Context, plan: InterviewPlan) {
  const { interviewId } = await createInterview({ ctx: candidate, input: { plan } });
  const { attemptId: second } = await startAttempt({ ctx: candidate, input: { interviewId } });
  const run = await submitAttempt({ ctx: candidate, input: { attemptId: second } });
  const open = await candidate.db
    .select({ id: answerGrades.id })
    .from(answerGrades)
    .where(eq(answerGrades.gradingRunId, run.gradingRunId));
  return { second, run, open };
}

const grading = (ctx: Context, sandbox: Runtime = adder()): GradingContext => ({ ...ctx, sandbox });

describe("grading an answer", () => {
  it("grades code by its tests, visible and hidden", async () => {
    const { world, codeId, questionIds, gradeOf } = await submitted();
    const ctx = grading(world.as(null));
    expect(await gradeAnswer({ ctx, input: { answerGradeId: codeId } })).toBe("graded");
    const grade = await gradeOf(questionIds[1]);
    expect(grade).toMatchObject({ status: "graded", grader: "tests@2", state: "graded" });
    expect(grade.score).toBeCloseTo(2 / 3, 10);
    expect(JSON.stringify(grade.run)).not.toContain("total([])");
  });

  it("grades text by its criteria, with the words that earned each", async () => {
    const { world, textId, candidate, attemptId, gradingRunId, codeId } = await submitted();
    const ctx = grading(world.as(null));
    for (const answerGradeId of [textId, codeId]) await gradeAnswer({ ctx, input: { answerGradeId } });
    await compileReport({ ctx, input: { gradingRunId } });
    const review = await getReview({ ctx: candidate, input: { attemptId } });
    const [question] = review.questions;
    const methods = question?.criteria.find((criterion) => criterion.id === "methods");
    expect(methods?.verdict).toBe("met");
    const quotes = methods?.evidence.map(({ start, end }) => question?.answer.slice(start, end));
    expect(quotes?.join(" ")).toMatch(/HEAD/);
  });

  it("makes one grade of a job that is delivered twice, one after the other or at once", async () => {
    const { world, textId, codeId, db } = await submitted();
    const sandbox = adder();
    const ctx = grading(world.as(null), sandbox);
    await gradeAnswer({ ctx, input: { answerGradeId: textId } });
    expect(await gradeAnswer({ ctx, input: { answerGradeId: textId } })).toBe("was-graded");
    const both = await Promise.allSettled(
      [1, 2].map(() => gradeAnswer({ ctx, input: { answerGradeId: codeId } })),
    );
    const values = both.map((each) => (each.status === "fulfilled" ? each.value : each.reason.name)).sort();
    expect([
      ["LeaseHeld", "graded"],
      ["graded", "was-graded"],
    ]).toContainEqual(values);
    expect(sandbox.runs).toBe(1);
    const rows = await db.select().from(criterionGrades).where(eq(criterionGrades.answerGradeId, codeId));
    expect(rows).toHaveLength(2);
  });

  it("never scores a fault of the sandbox: the answer goes back, and the next try grades it", async () => {
    const { world, codeId, questionIds, gradeOf } = await submitted();
    const ctx = grading(world.as(null), adder(1));
    const failing = gradeAnswer({ ctx, input: { answerGradeId: codeId } });
    await expect(failing).rejects.toThrow(SandboxFault);
    expect(await gradeOf(questionIds[1])).toMatchObject({
      status: "retrying",
      score: null,
      lastFault: "SandboxFault: the sandbox lost a process",
    });
    expect(await gradeAnswer({ ctx, input: { answerGradeId: codeId } })).toBe("graded");
  });

  it("waits for the operator after many faults, says so, and is graded when the fault is gone", async () => {
    const { world, textId, codeId, candidate, attemptId, gradingRunId, questionIds, gradeOf } =
      await submitted();
    const ctx = grading(world.as(null), adder(TRIES_BEFORE_OPERATOR));
    await gradeAnswer({ ctx, input: { answerGradeId: textId } });
    for (let round = 0; round < TRIES_BEFORE_OPERATOR; round += 1) {
      expect((await gradeOf(questionIds[1])).status).not.toBe("failed");
      await expect(gradeAnswer({ ctx, input: { answerGradeId: codeId } })).rejects.toThrow(SandboxFault);
    }
    const progress = () => getProgress({ ctx: candidate, input: { attemptId } });
    const health = async () =>
      (await checkHealth({ ctx: world.as(null), input: { version: "test" } })).grading;
    expect(await progress()).toMatchObject({ status: "failed", graded: 1 });
    expect(await health()).toMatchObject({
      status: "down",
      detail: expect.stringContaining("lost a process"),
    });
    expect(await compileReport({ ctx, input: { gradingRunId } })).toBe("not-ready");

    expect(await gradeAnswer({ ctx, input: { answerGradeId: codeId } })).toBe("graded");
    expect(await progress()).toMatchObject({ status: "compiling" });
  });

  it("tells how many answers of others come first, and fewer as they are graded", async () => {
    const { world, plan, textId } = await submitted();
    world.clock.advance(1_000);
    const later = await world.signedUp("candidate");
    const { interviewId } = await createInterview({ ctx: later, input: { plan } });
    const { attemptId } = await startAttempt({ ctx: later, input: { interviewId } });
    await submitAttempt({ ctx: later, input: { attemptId } });
    const ahead = async () => (await getProgress({ ctx: later, input: { attemptId } })).ahead;

    const before = await ahead();
    expect(before).toBeGreaterThanOrEqual(2);
    await gradeAnswer({ ctx: { ...world.as(null), sandbox: adder() }, input: { answerGradeId: textId } });
    expect(await ahead()).toBe(before - 1);
  });

  it("is reported to the operator when its turn does not come", async () => {
    const { world, textId, codeId } = await submitted();
    const health = () => checkGrading({ ctx: world.as(null), input: undefined });
    const waiting = async () => Number(/(\d+) answers? ha/.exec((await health()).detail)?.[1] ?? 0);
    expect(await waiting()).toBe(0);
    world.clock.advance(31 * 60_000);
    const before = await waiting();
    expect(before).toBeGreaterThanOrEqual(2);
    expect(await health()).toMatchObject({ status: "down", detail: expect.stringContaining("30 minutes") });
    for (const answerGradeId of [textId, codeId])
      await gradeAnswer({ ctx: grading(world.as(null)), input: { answerGradeId } });
    expect(await waiting()).toBe(before - 2);
  });

  it("lets a stale lease write nothing", async () => {
    const { world, codeId, questionIds, gradeOf, db } = await submitted();
    const gate = Promise.withResolvers<void>();
    const slow = adder();
    const stalled: Runtime = {
      async run(job) {
        await gate.promise;
        return slow.run(job);
      },
    };
    const first = gradeAnswer({
      ctx: grading(world.as(null), stalled),
      input: { answerGradeId: codeId },
    });
    await expect.poll(async () => (await gradeOf(questionIds[1])).status).toBe("running");
    world.clock.advance(LEASE_MS + 1);
    const second = await gradeAnswer({ ctx: grading(world.as(null)), input: { answerGradeId: codeId } });
    gate.resolve();
    expect([await first, second]).toEqual(["lost-lease", "graded"]);
    const rows = await db.select().from(criterionGrades).where(eq(criterionGrades.answerGradeId, codeId));
    expect(rows).toHaveLength(2);
  });

  it("is taken over from a worker that died, once its lease has run out", async () => {
    const { world, codeId } = await submitted();
    await claimAnswer(world.as(null), codeId);
    const ctx = grading(world.as(null));
    await expect(gradeAnswer({ ctx, input: { answerGradeId: codeId } })).rejects.toThrow("another worker");
    world.clock.advance(LEASE_MS + 1);
    expect(await gradeAnswer({ ctx, input: { answerGradeId: codeId } })).toBe("graded");
  });
});

describe("a language model beside the grader", () => {
  const model = (answer: ModelAnswer): LanguageModel => ({
    name: "second",
    grade: () => Promise.resolve(answer),
  });
  const models = (installation: LanguageModel) => ({ ...noModels, installation });
  const cost = { ms: 12, promptTokens: 300, completionTokens: 40 };

  it("has its word beside the built-in points and its cost kept with the grade", async () => {
    const { world, textId, questionIds, gradeOf } = await submitted();
    const reply = {
      criteria: [
        { id: "methods", points: 1 as const, evidence: ["GET and HEAD are the safe methods"] },
        { id: "promise", points: 0 as const, evidence: [] },
      ],
    };
    const ctx = { ...grading(world.as(null)), models: models(model({ kind: "reply", reply, cost })) };
    await gradeAnswer({ ctx, input: { answerGradeId: textId } });
    const grade = await gradeOf(questionIds[0]);
    expect(grade).toMatchObject({ state: "check", model: { name: "second", outcome: "used", ...cost } });
    expect(grade.grader).toMatch(/^embedded@.*\+second$/);
    // The second criterion is what they differ on: its points stand, and the interval has both.
    expect(grade.score).toBeGreaterThan(0.9);
    expect(grade.low).toBeCloseTo(2 / 3, 10);
  });

  it("leaves the built-in grade where it fails, and says so", async () => {
    const { world, textId, questionIds, gradeOf } = await submitted();
    const fault = model({ kind: "fault", fault: "time-out", detail: "", cost });
    await gradeAnswer({
      ctx: { ...grading(world.as(null)), models: models(fault) },
      input: { answerGradeId: textId },
    });
    const grade = await gradeOf(questionIds[0]);
    expect(grade).toMatchObject({ status: "graded", model: { outcome: "time-out" } });
    expect(grade.grader).not.toContain("second");
  });
});

describe("the report", () => {
  it("waits until all answers are graded, and is compiled once", async () => {
    const { world, textId, codeId, gradingRunId, candidate, attemptId, db } = await submitted();
    const ctx = grading(world.as(null));
    const compile = () => compileReport({ ctx, input: { gradingRunId } });
    await gradeAnswer({ ctx, input: { answerGradeId: textId } });
    expect(await compile()).toBe("not-ready");
    expect(await getProgress({ ctx: candidate, input: { attemptId } })).toMatchObject({
      status: "grading",
      total: 2,
      graded: 1,
    });
    await gradeAnswer({ ctx, input: { answerGradeId: codeId } });
    expect(await getProgress({ ctx: candidate, input: { attemptId } })).toMatchObject({
      status: "compiling",
    });
    expect([await compile(), await compile()]).toEqual(["compiled", "was-done"]);
    const run = only(await db.select().from(gradingRuns).where(eq(gradingRuns.id, gradingRunId)));
    expect(run.status).toBe("done");
  });

  it("tells by topic where the candidate stands and what was missed", async () => {
    const { world, textId, codeId, gradingRunId, candidate, attemptId } = await submitted();
    const ctx = grading(world.as(null));
    for (const answerGradeId of [textId, codeId]) await gradeAnswer({ ctx, input: { answerGradeId } });
    await compileReport({ ctx, input: { gradingRunId } });
    const report = await getReport({ ctx: candidate, input: {} });
    expect(report).toMatchObject({ interviews: 1, answers: 2, trend: [{ attemptId }], attempt: null });
    expect(report.topics.map((topic) => topic.standing)).toEqual(["too-few", "too-few"]);
    expect(report.keepsMissing).toMatchObject([
      { statement: "gives 0 for an empty list", missed: 1, of: 1, attemptId },
    ]);
    expect(report.suggestion?.topics).toHaveLength(2);
    const home = await getHome({ ctx: candidate, input: undefined });
    expect(home.recent).toMatchObject([{ id: attemptId, change: null }]);
    expect(home.recent[0]?.score).toBeGreaterThan(60);
  });

  it("tells the change since the attempt before, and leaves a run that is going on out", async () => {
    const { world, textId, codeId, gradingRunId, candidate, plan } = await submitted();
    const ctx = grading(world.as(null));
    for (const answerGradeId of [textId, codeId]) await gradeAnswer({ ctx, input: { answerGradeId } });
    await compileReport({ ctx, input: { gradingRunId } });
    const { second, run, open } = await submittedEmpty(candidate, plan);
    const [first, ...rest] = open.map(({ id }) => id);
    await gradeAnswer({ ctx, input: { answerGradeId: first ?? "" } });
    expect(await getReport({ ctx: candidate, input: {} })).toMatchObject({ interviews: 1, answers: 2 });
    for (const answerGradeId of rest) await gradeAnswer({ ctx, input: { answerGradeId } });
    await compileReport({ ctx, input: { gradingRunId: run.gradingRunId } });
    const review = await getReview({ ctx: candidate, input: { attemptId: second } });
    expect(review.score).toBe(0);
    expect(review.change).toBeLessThan(-60);
    const { items } = await listAttempts({ ctx: candidate, input: { limit: 5 } });
    expect(items.map((item) => item.change)).toEqual([review.change, null]);
  });

  it("counts no question that was not reached as an answer, nor as one that missed something", async () => {
    const { world, textId, codeId, gradingRunId, candidate, plan } = await submitted();
    const ctx = grading(world.as(null));
    for (const answerGradeId of [textId, codeId]) await gradeAnswer({ ctx, input: { answerGradeId } });
    await compileReport({ ctx, input: { gradingRunId } });
    const before = await getReport({ ctx: candidate, input: {} });
    const { second, run, open } = await submittedEmpty(candidate, plan);
    for (const { id } of open) await gradeAnswer({ ctx, input: { answerGradeId: id } });
    await compileReport({ ctx, input: { gradingRunId: run.gradingRunId } });
    const after = await getReport({ ctx: candidate, input: {} });
    expect(after).toMatchObject({ interviews: 2, answers: 2, unanswered: 2, neverAnswered: [] });
    expect(after.keepsMissing).toEqual(before.keepsMissing);
    expect(after.topics.map(({ id, estimate }) => [id, estimate])).toEqual(
      before.topics.map(({ id, estimate }) => [id, estimate]),
    );
    const ofSecond = await getReport({ ctx: candidate, input: { attemptId: second } });
    expect(ofSecond).toMatchObject({ answers: 0, unanswered: 2, keepsMissing: [] });
    expect(ofSecond.neverAnswered).toMatchObject([{ given: "not-reached" }, { given: "not-reached" }]);
    const review = await getReview({ ctx: candidate, input: { attemptId: second } });
    expect(review.questions.map(({ given, score }) => [given, score])).toEqual([
      ["not-reached", 0],
      ["not-reached", 0],
    ]);
  });

  it("and the review are closed to other candidates and to interviewers who do not own the set", async () => {
    const { world, textId, codeId, gradingRunId, attemptId } = await submitted();
    const ctx = grading(world.as(null));
    for (const answerGradeId of [textId, codeId]) await gradeAnswer({ ctx, input: { answerGradeId } });
    await compileReport({ ctx, input: { gradingRunId } });
    for (const role of ["candidate", "interviewer"] as const) {
      const other = await world.signedUp(role);
      await expect(getReview({ ctx: other, input: { attemptId } })).rejects.toMatchObject({
        code: "not-found",
      });
      await expect(getReport({ ctx: other, input: { attemptId } })).rejects.toMatchObject({
        code: "not-found",
      });
    }
    const admin = await world.signedUp("admin");
    expect((await getReview({ ctx: admin, input: { attemptId } })).candidate.isReader).toBe(false);
  });

  it("is refused with a reason while grading goes on, and before submission", async () => {
    const { candidate, attemptId } = await submitted();
    await expect(getReview({ ctx: candidate, input: { attemptId } })).rejects.toMatchObject({
      code: "conflict",
    });
    const open = await startedAttempt(database.current.db);
    const early = getProgress({ ctx: open.candidate, input: { attemptId: open.attemptId } });
    await expect(early).rejects.toMatchObject({ code: "not-found" });
  });
});
