import * as z from "zod";
import { taggedValueSchema } from "./tagged-value.ts";

/**
 * Languages that a question can be answered in. Adding one means one folder in packages/sandbox. `django` is
 * Python with Django, in an app of its own, on a database in memory; `sql` is SQLite.
 */
export const languageSchema = z.enum(["python", "django", "sql", "javascript", "typescript"]);
export type Language = z.infer<typeof languageSchema>;

/** Limits of one run. Wall time in milliseconds, memory in MiB, output in bytes of stdout plus stderr. */
export const runLimitsSchema = z.strictObject({
  wallMs: z.number().int().positive().max(60_000).default(10_000),
  memoryMb: z.number().int().positive().max(1_024).default(256),
  outputBytes: z.number().int().positive().max(1_048_576).default(65_536),
});
export type RunLimits = z.infer<typeof runLimitsSchema>;

/**
 * One thing to evaluate after the code; it carries no expected value, for a run never judges itself. `call` is
 * an expression, `snippet` statements whose last expression is the value (of SQL: whose last result is); with
 * neither the value is that of the code itself, which only SQL has. `setup` runs after the code and before
 * the call, in SQL before the code.
 *
 * `observe` says what is seen of it: its value, its value and what it printed, or the number of interpreter
 * instructions that it took, which is reported as an int.
 *
 * `limitMs` is CPU time for loading the code and the call; by the clock three times as much is let pass, so
 * that a busy server fails nobody. Where CPU time cannot be told (the browser) it is time by the clock.
 */
export const runCallSchema = z.strictObject({
  name: z.string().min(1),
  setup: z.string().default(""),
  call: z.string().min(1).optional(),
  snippet: z.string().min(1).optional(),
  observe: z.enum(["value", "output", "operations"]).optional(),
  limitMs: z.number().int().positive().default(2_000),
});
export type RunCall = z.infer<typeof runCallSchema>;

export const runJobSchema = z.strictObject({
  language: languageSchema,
  code: z.string().max(200_000),
  /**
   * Of JavaScript and TypeScript: nothing is run, and what is printed is `{problems}` as JSON, with the place
   * where the code does not parse. (Python needs no such thing: it compiles code by itself.)
   */
  parseOnly: z.boolean().optional(),
  /** SQL that builds the tables in which the code runs. */
  fixture: z.string().max(200_000).optional(),
  /** Empty: the code runs once as a program (`__name__ == "__main__"`) and only its output is observed. */
  calls: z.array(runCallSchema).max(200).default([]),
  limits: runLimitsSchema,
});
export type RunJob = z.infer<typeof runJobSchema>;

/**
 * `ok`: the code ran to its end. `error`: it raised while loading (see stderr). `timeout`, `memory`,
 * `output`: a limit was passed. `fatal`: the interpreter died of the code (deep recursion, for one).
 * With several of them, the first that happened. A fault of the sandbox itself is not a status: it
 * rejects with SandboxFault and never becomes a score.
 */
export const runStatusSchema = z.enum(["ok", "error", "timeout", "memory", "output", "fatal"]);
export type RunStatus = z.infer<typeof runStatusSchema>;

/** What was seen of one call. Times in milliseconds, measured where the code ran. */
export const callObservationSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("value"),
    name: z.string(),
    value: taggedValueSchema,
    /** What the call printed, for calls that ask for their output. */
    printed: z.string().optional(),
    ms: z.number(),
  }),
  z.strictObject({
    kind: z.literal("raised"),
    name: z.string(),
    /**
     * The exception's class and its bases, nearest first, so that `raises: LookupError` accepts a KeyError.
     * Built-in classes and those of the candidate by bare name, others with their module (`decimal.Overflow`).
     */
    types: z.array(z.string()).min(1),
    message: z.string(),
    /** Where the exception left the candidate's code; null when it never entered it. */
    line: z.number().int().nullable(),
    ms: z.number(),
  }),
  /** Stopped at its limit; the calls after it still run as long as the run's wall time lasts. */
  z.strictObject({ kind: z.literal("timeout"), name: z.string(), ms: z.number() }),
  /** Nothing was seen: the code did not load (`error`), the interpreter died in it, or the run ended before. */
  z.strictObject({
    kind: z.literal("missing"),
    name: z.string(),
    reason: runStatusSchema.exclude(["ok"]),
  }),
]);
export type CallObservation = z.infer<typeof callObservationSchema>;

/**
 * Everything observed of a run. Output belongs to the whole run: where hidden tests were among the calls,
 * neither stdout nor stderr may be shown to the candidate, for a call can print its own input.
 */
export const runResultSchema = z.strictObject({
  status: runStatusSchema,
  stdout: z.string(),
  stderr: z.string(),
  /** One for each call of the job, in its order. */
  calls: z.array(callObservationSchema),
  /** The line of the code that a syntax or load error points at; null when there is none. */
  errorLine: z.number().int().nullable(),
  wallMs: z.number(),
  /** CPU time of the process that ran the code; null where the host cannot tell (the browser). */
  cpuMs: z.number().nullable(),
  /** Most memory the process held, in MiB, the interpreter's share of about 200 included; null as above. */
  peakMb: z.number().nullable(),
});
export type RunResult = z.infer<typeof runResultSchema>;

/** The port that both hosts implement: a Web Worker in the page, a pool of Deno processes on the server. */
export interface Runtime {
  /** Rejects with SandboxFault when the host failed (retry), with the signal's reason when cancelled. */
  run(job: RunJob, signal?: AbortSignal): Promise<RunResult>;
}

/** The host, not the code, failed: the run may be repeated, and nobody is scored by it. */
export class SandboxFault extends Error {
  override readonly name = "SandboxFault";
}
