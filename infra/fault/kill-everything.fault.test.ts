import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "../free-port.ts";
import { shareSandbox } from "../testing/share-sandbox.ts";
import { type Candidate, signUpCandidate } from "./candidate.fixture.ts";
import { killEverything, type Stack, startStack, stopStack } from "./stack.fixture.ts";

interface Question {
  id: string;
  kind: string;
  answer: { text: string; revision: number; savedAt: Date | null };
}

interface Room {
  id: string;
  status: string;
  startedAt: Date;
  deadlineAt: Date;
  questions: Question[];
}

interface Progress {
  status: string;
  total: number;
  graded: number;
  answers: { score: number | null; status: string }[];
}

const folder = mkdtempSync(join(tmpdir(), "viva-fault-"));
const dataDir = join(folder, "data");
let port: number;
let stack: Stack | undefined;
let candidate: Candidate;

/** Three attempts that the same power cut meets in three states. */
let open: Room;
let running: Room;
let submitted: Room;
let lastSave: object;
let lastReceipt: { revision: number; savedAt: Date };

beforeAll(async () => {
  port = await findFreePort();
  shareSandbox(dataDir);
  stack = await startStack(dataDir, port, 600_000);
  candidate = await signUpCandidate(`http://localhost:${port}`);
  submitted = await start({ questionCount: 3, durationMinutes: 30, include: "text-and-code" });
  for (const question of submitted.questions)
    await save(question, `An answer to ${question.id}`, 0, randomUUID());
  open = await start({ questionCount: 2, durationMinutes: 30, include: "text-only" });
  const [first, second] = open.questions;
  if (first === undefined || second === undefined)
    throw new Error("The attempt has fewer than two questions.");
  const clientId = randomUUID();
  await save(second, "The second answer, written first", 0, randomUUID());
  await save(first, "A view decides what is shown", 0, clientId);
  lastSave = editOf(first, " and a model what is kept", 1, clientId, "A view decides what is shown");
  lastReceipt = await candidate.mutate("attempt.saveEdits", lastSave);
  running = await start({ questionCount: 1, durationMinutes: 1, include: "text-only" });
  for (const question of running.questions)
    await save(question, "Written before the power cut", 0, randomUUID());
  await candidate.mutate("attempt.submit", { attemptId: submitted.id });
  killEverything(stack, dataDir);
  stack = await startStack(dataDir, port, 300_000);
}, 960_000);

afterAll(async () => {
  if (stack !== undefined) await stopStack(stack);
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

describe("after kill -9 of web, worker, Postgres and their supervisor in mid-attempt", {
  timeout: 240_000,
}, () => {
  it("the next start builds nothing again", () => {
    expect(stack?.output()).not.toContain("Building the pages");
  });

  it("every answer that the server had acknowledged is there, to the letter", async () => {
    const room = await roomOf(open);
    expect(room.status).toBe("open");
    expect(room.questions.map(({ answer }) => answer.text)).toEqual([
      "A view decides what is shown and a model what is kept",
      "The second answer, written first",
    ]);
    const { revision, savedAt } = lastReceipt;
    expect(room.questions[0]?.answer).toMatchObject({ revision, savedAt });
  });

  it("the candidate is still signed in, and a save sent again is stored once", async () => {
    const again = await candidate.mutate<typeof lastReceipt>("attempt.saveEdits", lastSave);
    expect(again.revision).toBe(lastReceipt.revision);
    const room = await roomOf(open);
    expect(room.questions[0]?.answer.text).toBe("A view decides what is shown and a model what is kept");
  });

  it("the clock shows the start and no earlier deadline than before", async () => {
    const room = await roomOf(open);
    expect(room.startedAt).toEqual(open.startedAt);
    expect(room.deadlineAt.getTime()).toBeGreaterThanOrEqual(open.deadlineAt.getTime());
  });

  it("the attempt that had just been submitted is graded, each answer once", async () => {
    const progress = await until(submitted, ({ status }) => status === "done");
    expect(progress).toMatchObject({ total: 3, graded: 3 });
    expect(progress.answers.map(({ status }) => status)).toEqual(["graded", "graded", "graded"]);
  });

  it("the attempt whose time ran out meanwhile is submitted with what was written, and graded", async () => {
    const progress = await until(running, ({ status }) => status === "done");
    expect(progress).toMatchObject({ total: 1, graded: 1 });
    const room = await roomOf(running);
    expect(room.questions[0]?.answer.text).toBe("Written before the power cut");
  });

  it("the open attempt goes on: it is answered, submitted and graded", async () => {
    const [first] = (await roomOf(open)).questions;
    if (first === undefined) throw new Error("The attempt has no question.");
    await save(first, "; both end up in a template", first.answer.revision, randomUUID(), first.answer.text);
    await candidate.mutate("attempt.submit", { attemptId: open.id });
    expect(await until(open, ({ status }) => status === "done")).toMatchObject({ total: 2, graded: 2 });
  });
});

async function start(plan: object): Promise<Room> {
  const [set] = await candidate.query<{ id: string }[]>("bank.listSets");
  if (set === undefined) throw new Error("There is no question set.");
  const { interviewId } = await candidate.mutate<{ interviewId: string }>("interview.create", {
    plan: { setId: set.id, topics: [], ...plan },
  });
  const { attemptId } = await candidate.mutate<{ attemptId: string }>("attempt.start", { interviewId });
  return candidate.query<Room>("attempt.getRoom", { attemptId });
}

async function roomOf(room: Room): Promise<Room> {
  return candidate.query<Room>("attempt.getRoom", { attemptId: room.id });
}

async function save(question: Question, insert: string, revision: number, clientId: string, before?: string) {
  const text = before ?? question.answer.text;
  const result = await candidate.mutate<{ kind: string }>(
    "attempt.saveEdits",
    editOf(question, insert, revision, clientId, text),
  );
  expect(result).toMatchObject({ kind: "saved" });
}

function editOf(question: Question, insert: string, revision: number, clientId: string, text: string) {
  return {
    attemptQuestionId: question.id,
    clientId,
    baseRevision: revision,
    edits: [{ seq: revision, at: new Date(), from: text.length, deleteCount: 0, insert }],
    resultLength: text.length + insert.length,
  };
}

async function until(room: Room, condition: (progress: Progress) => boolean): Promise<Progress> {
  let last: unknown;
  for (const giveUpAt = Date.now() + 200_000; Date.now() < giveUpAt; await sleep(500)) {
    try {
      const progress = await candidate.query<Progress>("grading.progress", { attemptId: room.id });
      if (condition(progress)) return progress;
      last = progress;
    } catch (error) {
      // Before the submission there is no grading to tell of.
      last = error;
    }
  }
  throw new Error(
    `The grading of ${room.id} did not get there: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
