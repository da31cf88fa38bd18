import * as z from "zod";

/**
 * Every job there is. Payloads carry ids only: rows hold the truth, so a job that is delivered twice or
 * late finds out by itself. `jobId` makes two requests for the same work one job.
 */
export const catalog = {
  /** Runs at an attempt's deadline plus grace, whether or not a browser is open. */
  "submit-expired-attempt": {
    queue: "attempts",
    schema: z.object({ attemptId: z.uuid(), deadlineMs: z.number().int() }),
    attempts: 8,
    backoffMs: 500,
    timeoutMs: 20_000,
    jobId: (payload: { attemptId: string; deadlineMs: number }) =>
      `deadline-${payload.attemptId}-${payload.deadlineMs}`,
  },
  /** One answer of a grading run. `round` rises when a run is put on the queue again. */
  "grade-answer": {
    queue: "grading",
    schema: z.object({ answerGradeId: z.uuid(), round: z.number().int() }),
    attempts: 6,
    backoffMs: 1_000,
    timeoutMs: 120_000,
    jobId: (payload: { answerGradeId: string; round: number }) =>
      `grade-${payload.answerGradeId}-${payload.round}`,
  },
  /** Parent of a run's answers: runs when all of them have ended. */
  "compile-report": {
    queue: "attempts",
    schema: z.object({ gradingRunId: z.uuid(), round: z.number().int() }),
    attempts: 8,
    backoffMs: 500,
    timeoutMs: 30_000,
    jobId: (payload: { gradingRunId: string; round: number }) =>
      `report-${payload.gradingRunId}-${payload.round}`,
  },
  /** Grades all past answers to a changed question, without keeping the grades. Goes on where it stopped. */
  "preview-regrade": {
    queue: "attempts",
    schema: z.object({ regradeId: z.uuid() }),
    attempts: 4,
    backoffMs: 1_000,
    timeoutMs: 600_000,
    jobId: (payload: { regradeId: string }) => `preview-regrade-${payload.regradeId}`,
  },
  /** Writes what was previewed, in one transaction. */
  "apply-regrade": {
    queue: "attempts",
    schema: z.object({ regradeId: z.uuid() }),
    attempts: 4,
    backoffMs: 1_000,
    timeoutMs: 600_000,
    jobId: (payload: { regradeId: string }) => `apply-regrade-${payload.regradeId}`,
  },
  /** Runs a draft with code against its own promises. */
  "try-question": {
    queue: "grading",
    schema: z.object({ trialId: z.uuid() }),
    attempts: 3,
    backoffMs: 1_000,
    timeoutMs: 300_000,
    jobId: (payload: { trialId: string }) => `try-${payload.trialId}`,
  },
  /** Picks up what a crash left between a commit and the queue. On a schedule, never requested. */
  sweep: {
    queue: "attempts",
    schema: z.object({}),
    attempts: 1,
    backoffMs: 0,
    timeoutMs: 30_000,
    jobId: () => "sweep",
  },
} as const;

export type JobName = keyof typeof catalog;
export type JobPayload<N extends JobName> = z.infer<(typeof catalog)[N]["schema"]>;
export type QueueName = (typeof catalog)[JobName]["queue"];

export const QUEUE_NAMES = ["attempts", "grading"] as const satisfies readonly QueueName[];
export const SWEEP_EVERY_MS = 15_000;

/** The queue as the verbs see it: requests only; who works them off is the worker's affair. */
export interface JobQueue {
  /** Puts the deadline job of an attempt on the queue, to run at `at`. */
  enqueueDeadline(payload: JobPayload<"submit-expired-attempt">, at: Date): Promise<void>;
  /** Puts one job for each answer on the queue, and their parent that compiles the report. */
  enqueueGrading(request: GradingFlow): Promise<void>;
  /** Puts a step of a regrade on the queue; one that is there already stays one. */
  enqueueRegrade(step: RegradeStep, payload: JobPayload<RegradeStep>): Promise<void>;
  /** Puts a try of a question on the queue; one that is there already stays one. */
  enqueueTrial(payload: JobPayload<"try-question">): Promise<void>;
  /** Rejects when the queue cannot be reached. */
  counts(): Promise<QueueCounts>;
}

export type RegradeStep = "preview-regrade" | "apply-regrade";

export interface GradingFlow {
  gradingRunId: string;
  answerGradeIds: readonly string[];
  round: number;
}

export interface QueueCounts {
  waiting: number;
  active: number;
  delayed: number;
}
