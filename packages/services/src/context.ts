import { randomUUID } from "node:crypto";
import type { Db } from "@viva/db/client";
import { auditEvents } from "@viva/db/schema/identity";
import type { Actor } from "@viva/domain/access/rules";
import type { Runtime } from "@viva/domain/execution/run";
import type { LanguageModels } from "@viva/domain/grading/language-model";
import type { JobQueue } from "@viva/jobs/catalog";
import type { Converter } from "./conversion/converter.ts";
import { ServiceError } from "./errors.ts";

/** All that a verb may use. Time and ids are here so that tests can set them. */
export interface Context {
  /** Null for the public and for the system's own work. */
  actor: Actor | null;
  db: Db;
  jobs: JobQueue;
  clock: { now(): Date };
  ids: { uuid(): string };
  /** Tells the operator of a fault that the verb got over; what it left undone, the sweep does. */
  reportFault(what: string, error: unknown): void;
}

/** Grading also runs code. Only the worker and the command line have this. */
export interface GradingContext extends Context {
  sandbox: Runtime;
  /** Second graders for free text. Left out, the built-in grader grades alone. */
  models?: LanguageModels;
}

/** For what looks after language models. The web server has this. */
export interface ModelContext extends Context {
  models: LanguageModels;
}

/** Reading and writing files of questions takes seconds of processor time. */
export interface ConvertingContext extends Context {
  converter: Converter;
  /** Aborted when whoever asked no longer waits. */
  signal?: AbortSignal | undefined;
}

/** How every verb is called. */
export interface Call<Input, C extends Context = Context> {
  ctx: C;
  input: Input;
}

export const systemClock = { now: () => new Date() };
export const randomIds = { uuid: () => randomUUID() };

export function createContext(parts: {
  actor: Actor | null;
  db: Db;
  jobs: JobQueue;
  clock?: Context["clock"];
  ids?: Context["ids"];
  reportFault?: Context["reportFault"];
}): Context {
  return { clock: systemClock, ids: randomIds, reportFault: toStandardError, ...parts };
}

function toStandardError(what: string, error: unknown): void {
  process.stderr.write(`${what}: ${error instanceof Error ? error.message : String(error)}\n`);
}

/** Runs what may wait for the sweep: a failure is reported, and does not undo what was committed before. */
export async function orLeaveToSweep(ctx: Context, what: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    ctx.reportFault(what, error);
  }
}

/** The actor, or a refusal that tells to sign in. */
export function requireActor(ctx: Context): Actor {
  if (!ctx.actor) throw new ServiceError("unauthenticated", "Sign in to go on.");
  return ctx.actor;
}

/** Runs `work` in one transaction; the context handed to it uses that transaction. */
export function inTransaction<T, C extends Context>(ctx: C, work: (ctx: C) => Promise<T>): Promise<T> {
  return ctx.db.transaction((tx) => work({ ...ctx, db: tx }));
}

/** Writes who did what. Called inside the transaction of the change it tells of. */
export async function audit(
  ctx: Context,
  action: string,
  subject: { type: string; id: string },
): Promise<void> {
  await ctx.db.insert(auditEvents).values({
    at: ctx.clock.now(),
    actorId: ctx.actor?.id ?? null,
    action,
    subjectType: subject.type,
    subjectId: subject.id,
  });
}

/** The first row, or a bug: for inserts that return and selects that cannot be empty. */
export function only<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error("A statement that always returns a row returned none.");
  return row;
}
