import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentHash } from "@viva/bank/content-hash";
import { GRACE_MS } from "@viva/domain/attempt/ledger";
import { openQueue } from "@viva/jobs/queue";
import { getRoom } from "@viva/services/attempt/get-room";
import { saveEdits } from "@viva/services/attempt/save-edits";
import { startAttempt } from "@viva/services/attempt/start-attempt";
import { submitAttempt } from "@viva/services/attempt/submit-attempt";
import { loadBank } from "@viva/services/bank/load-bank";
import { createContext, randomIds } from "@viva/services/context";
import { getProgress } from "@viva/services/grading/get-progress";
import { getReview } from "@viva/services/grading/get-review";
import { checkHealth } from "@viva/services/health/check-health";
import { createInterview } from "@viva/services/interview/create-interview";
import { sampleBank, sampleCodeQuestion, sampleTextQuestion } from "@viva/testing/sample-bank";
import { testWorld } from "@viva/testing/test-context";
import { useTestDatabase } from "@viva/testing/test-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningWorkers, runWorkers } from "./run-workers.ts";

const database = useTestDatabase();
const cacheDir = mkdtempSync(join(tmpdir(), "viva-worker-test-"));
const lines: string[] = [];
let workers: RunningWorkers;
let queue: ReturnType<typeof openQueue>;

beforeAll(async () => {
  const { url } = database.current;
  queue = openQueue(url, (error) => lines.push(`queue: ${error.message}`));
  workers = await runWorkers(
    {
      databaseUrl: url,
      sandboxCacheDir: cacheDir,
      sandboxSlots: 1,
      models: { installation: null, keys: new Map() },
    },
    (line) => lines.push(line),
  );
}, 120_000);

afterAll(async () => {
  await workers?.stop();
  await queue?.close();
  rmSync(cacheDir, { recursive: true, force: true });
});

/** A candidate in an open attempt, on the real clock and the real queue. */
async function started(clock = { now: () => new Date() }) {
  const { db } = database.current;
  const world = testWorld(db);
  const { actor } = await world.signedUp();
  const ctx = createContext({ actor, db, jobs: queue, clock });
  const questions = [sampleTextQuestion("q-text"), sampleCodeQuestion("q-code")];
  const { setId } = await loadBank({
    ctx: { ...ctx, actor: null },
    input: {
      bank: { ...sampleBank, id: `bank-${randomIds.uuid()}` },
      questions: questions.map((question) => ({ question, contentHash: contentHash(question) })),
    },
  });
  const plan = {
    setId,
    questionCount: 2,
    durationMinutes: 5,
    topics: [],
    include: "text-and-code" as const,
  };
  const { interviewId } = await createInterview({ ctx, input: { plan } });
  const { attemptId } = await startAttempt({ ctx, input: { interviewId } });
  const room = await getRoom({ ctx, input: { attemptId } });
  return { ctx, attemptId, room };
}

const graded = { timeout: 60_000, interval: 200 };

describe("the workers", () => {
  it("grade a submitted attempt, code in the real sandbox, and compile its report", async () => {
    const { ctx, attemptId, room } = await started();
    const code = room.questions.find((question) => question.kind === "code");
    const insert = "def total(numbers):\n    return sum(numbers)\n";
    await saveEdits({
      ctx,
      input: {
        attemptQuestionId: code?.id ?? "",
        clientId: randomIds.uuid(),
        baseRevision: 0,
        edits: [{ seq: 1, at: new Date(), from: 0, deleteCount: 0, insert }],
        resultLength: insert.length,
      },
    });
    await submitAttempt({ ctx, input: { attemptId } });
    const progress = () => getProgress({ ctx, input: { attemptId } });
    await expect.poll(async () => (await progress()).status, graded).toBe("done");
    const review = await getReview({ ctx, input: { attemptId } });
    expect(review.questions.map((question) => [question.kind, question.score])).toEqual([
      ["free-text", 0],
      ["code", 100],
    ]);
  });

  it("submit an attempt whose time ran out with nobody there", async () => {
    // Started five minutes and the grace less two seconds ago: the job is due in two seconds.
    const ago = 5 * 60_000 + GRACE_MS - 2_000;
    const { ctx, attemptId } = await started({ now: () => new Date(Date.now() - ago) });
    const now = createContext({ actor: ctx.actor, db: ctx.db, jobs: queue });
    const status = async () =>
      getProgress({ ctx: now, input: { attemptId } }).then(
        (progress) => progress.status,
        (error: Error) => error.message,
      );
    expect(await status()).toContain("not submitted yet");
    await expect.poll(status, graded).toBe("done");
    expect((await getReview({ ctx: now, input: { attemptId } })).attempt.submittedBy).toBe("deadline");
  });

  it("tell the health check that database, queue and sandbox are there", async () => {
    const ctx = createContext({ actor: null, db: database.current.db, jobs: queue });
    const status = async () => (await checkHealth({ ctx, input: { version: "test" } })).status;
    await expect.poll(status, { timeout: 10_000 }).toBe("ok");
    expect(lines.filter((line) => line.includes("failed"))).toEqual([]);
  });
});
