import { answerGrades, gradingRuns } from "@viva/db/schema/grading";
import { serviceHeartbeats } from "@viva/db/schema/operations";
import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import type { Call, Context } from "../context.ts";
import { HEARTBEAT_EVERY_MS } from "./beat-heart.ts";

const STALE_AFTER_MS = 4 * HEARTBEAT_EVERY_MS;

export interface Part {
  status: "ok" | "down";
  detail: string;
}

export interface Health {
  status: "ok" | "degraded";
  version: string;
  database: Part;
  queue: Part;
  sandbox: Part;
  /** Down while answers fail, with the last fault of the one that waits longest, or do not get their turn. */
  grading: Part;
}

/** Whether everything that an interview needs is there. Never throws: a part that fails is down, and says why. */
export async function checkHealth({ ctx, input }: Call<{ version: string }>): Promise<Health> {
  const [database, queue, sandbox, grading] = await Promise.all([
    part(async () => {
      await ctx.db.execute(sql`select 1`);
      return "answers";
    }),
    part(async () => {
      const { waiting, active, delayed } = await ctx.jobs.counts();
      return `${waiting} waiting, ${active} active, ${delayed} delayed`;
    }),
    part(() => sandboxDetail(ctx)),
    checkGrading({ ctx, input: undefined }),
  ]);
  // An answer that cannot be graded is for the operator to see; interviews can be held all the same.
  const ok = [database, queue, sandbox].every(({ status }) => status === "ok");
  return { status: ok ? "ok" : "degraded", version: input.version, database, queue, sandbox, grading };
}

async function sandboxDetail(ctx: Context): Promise<string> {
  const [beat] = await ctx.db.select().from(serviceHeartbeats).where(eq(serviceHeartbeats.service, "worker"));
  if (!beat || ctx.clock.now().getTime() - beat.at.getTime() > STALE_AFTER_MS) {
    throw new Error("no worker has reported within the last seconds: is it running?");
  }
  if (beat.details.sandbox !== "ready") {
    throw new Error(`the worker's sandbox is ${String(beat.details.sandbox)}`);
  }
  return `${String(beat.details.warm)} warm, ${String(beat.details.queued)} queued`;
}

/** Whether every answer that was submitted is graded or about to be. */
export function checkGrading({ ctx }: Call<undefined>): Promise<Part> {
  return part(async () => {
    const problems = [await failingAnswers(ctx), await stuckAnswers(ctx)].filter((each) => each !== null);
    if (problems.length > 0) throw new Error(problems.join("; "));
    return "nothing waits for the operator";
  });
}

async function failingAnswers(ctx: Context): Promise<string | null> {
  const failed = eq(answerGrades.status, "failed");
  const count = await ctx.db.$count(answerGrades, failed);
  if (count === 0) return null;
  const [first] = await ctx.db
    .select({ fault: answerGrades.lastFault })
    .from(answerGrades)
    .where(failed)
    .orderBy(asc(answerGrades.id))
    .limit(1);
  const answers = count === 1 ? "1 answer fails" : `${count} answers fail`;
  return `${answers} to be graded again and again: ${first?.fault ?? "no reason was kept"}`;
}

/** Longer than the longest queue that a worker still gets through, and than all pauses before an answer fails. */
const STUCK_AFTER_MINUTES = 30;

async function stuckAnswers(ctx: Context): Promise<string | null> {
  const since = new Date(ctx.clock.now().getTime() - STUCK_AFTER_MINUTES * 60_000);
  const old = ctx.db.select({ id: gradingRuns.id }).from(gradingRuns).where(lt(gradingRuns.createdAt, since));
  const count = await ctx.db.$count(
    answerGrades,
    and(
      inArray(answerGrades.status, ["waiting", "running", "retrying"]),
      inArray(answerGrades.gradingRunId, old),
    ),
  );
  if (count === 0) return null;
  const answers = count === 1 ? "1 answer has" : `${count} answers have`;
  return `${answers} waited for more than ${STUCK_AFTER_MINUTES} minutes`;
}

async function part(check: () => Promise<string>): Promise<Part> {
  try {
    return { status: "ok", detail: await check() };
  } catch (error) {
    return { status: "down", detail: error instanceof Error ? error.message : String(error) };
  }
}
