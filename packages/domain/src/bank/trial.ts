import * as z from "zod";
import { runStatusSchema } from "../execution/run.ts";
import { draftProblemSchema } from "./drafts.ts";

/** What one of the codes of a question did against its tests. Nothing is hidden: only authors see it. */
export const trialRunSchema = z.object({
  /** The reference has to pass everything, the starter and each planted solution to lose something. */
  role: z.enum(["reference", "starter", "planted"]),
  /** The mistake of a planted solution; empty for the others. */
  name: z.string(),
  status: runStatusSchema,
  /** What ended it where it did not run to its end: the last line of the error, and its line in the code. */
  error: z.object({ text: z.string(), line: z.number().int().nullable() }).nullable(),
  /** Whether every criterion that a machine judges is met. */
  passes: z.boolean(),
  tests: z.array(
    z.object({
      name: z.string(),
      passed: z.boolean(),
      message: z.string().nullable(),
      /** In the notation of the language, shortened. */
      expected: z.string().nullable(),
      got: z.string().nullable(),
      ms: z.number().nullable(),
      /** What was returned, as it is written into a test's expected value; null for what cannot be written. */
      returned: z.string().nullable(),
    }),
  ),
  /** Criteria by rules and counts: 0 to 1, null for what a person judges. */
  criteria: z.array(
    z.object({ id: z.string(), statement: z.string(), fraction: z.number().nullable(), message: z.string() }),
  ),
});
export type TrialRun = z.infer<typeof trialRunSchema>;

/** A question tried against its own promises: the reference passes, and whatever is wrong fails. */
export const trialResultSchema = z.object({
  runs: z.array(trialRunSchema),
  /** Broken promises: each keeps the question from being published. Fields as those of a draft. */
  problems: z.array(draftProblemSchema),
  /** What may be amiss, and does not keep it from being published. */
  remarks: z.array(draftProblemSchema),
});
export type TrialResult = z.infer<typeof trialResultSchema>;

export const trialSchema = z.object({
  id: z.uuid(),
  /** `failed`: a fault of the server, and says nothing of the question. */
  status: z.enum(["queued", "done", "failed"]),
  /** The save of the draft that was tried. */
  draftRevision: z.number().int(),
  createdAt: z.date(),
  result: trialResultSchema.nullable(),
  /** What to do, where it failed. */
  failure: z.string().nullable(),
});
export type Trial = z.infer<typeof trialSchema>;
