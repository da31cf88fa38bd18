import { catalog, type JobName, type JobPayload, type JobQueue, QUEUE_NAMES } from "./catalog.ts";
import { bull, queueConnection } from "./connection.ts";

export interface OpenQueue extends JobQueue {
  close(): Promise<void>;
}

/** Opens the queue for requests. A connection fault while idle goes to `onError`; a request rejects. */
export function openQueue(url: string, onError: (error: Error) => void): OpenQueue {
  const connection = queueConnection(url, 2);
  const queues = QUEUE_NAMES.map((name) => new bull.Queue(name, { connection }));
  const flows = new bull.FlowProducer({ connection });
  for (const queue of queues) queue.on("error", onError);
  flows.on("error", onError);
  const [attempts, grading] = queues;
  if (!attempts || !grading) throw new Error("The catalog lacks a queue.");
  return {
    async enqueueDeadline(payload, at) {
      const delay = Math.max(0, at.getTime() - Date.now());
      await attempts.add("submit-expired-attempt", payload, {
        ...jobOptions("submit-expired-attempt", payload),
        delay,
      });
    },
    async enqueueGrading({ gradingRunId, answerGradeIds, round }) {
      const report = { gradingRunId, round };
      await flows.add({
        name: "compile-report",
        queueName: catalog["compile-report"].queue,
        data: report,
        opts: jobOptions("compile-report", report),
        children: answerGradeIds.map((answerGradeId) => {
          const payload = { answerGradeId, round };
          return {
            name: "grade-answer",
            queueName: catalog["grade-answer"].queue,
            data: payload,
            // The parent then finds the answer ungraded and leaves the run to the sweep: a fault of ours
            // must not strand the report, nor put a zero in it.
            opts: { ...jobOptions("grade-answer", payload), ignoreDependencyOnFailure: true },
          };
        }),
      });
    },
    async enqueueRegrade(step, payload) {
      await attempts.add(step, payload, jobOptions(step, payload));
    },
    async enqueueTrial(payload) {
      await grading.add("try-question", payload, jobOptions("try-question", payload));
    },
    async counts() {
      const all = await Promise.all(
        queues.map((queue) => queue.getJobCounts("waiting", "active", "delayed")),
      );
      const total = (state: string) => all.reduce((sum, counts) => sum + (counts[state] ?? 0), 0);
      return { waiting: total("waiting"), active: total("active"), delayed: total("delayed") };
    },
    async close() {
      await Promise.all([...queues, flows].map((each) => each.close()));
    },
  };
}

/**
 * Ended jobs are removed at once: rows of ours hold the outcome. (Keeping the newest N deadlocks on
 * Postgres in BullMQ 6.7 and marks jobs that succeeded as failed.)
 */
function jobOptions<N extends JobName>(name: N, payload: JobPayload<N>) {
  const { attempts, backoffMs } = catalog[name];
  return {
    jobId: jobIdOf(name, payload),
    attempts,
    backoff: { type: "exponential", delay: backoffMs },
    removeOnComplete: true,
    removeOnFail: true,
  };
}

function jobIdOf<N extends JobName>(name: N, payload: JobPayload<N>): string {
  // The catalog pairs each name with the id of its own payload; TypeScript cannot follow that through N.
  const jobId = catalog[name].jobId as (payload: JobPayload<N>) => string;
  return jobId(payload);
}
