import {
  catalog,
  type JobName,
  type JobPayload,
  QUEUE_NAMES,
  type QueueName,
  SWEEP_EVERY_MS,
} from "./catalog.ts";
import { bull, queueConnection } from "./connection.ts";

/** What does each job. A job of the catalog without a handler does not compile. */
export type Handlers = { [N in JobName]: (payload: JobPayload<N>, signal: AbortSignal) => Promise<void> };

export interface WorkOptions {
  url: string;
  handlers: Handlers;
  /** Jobs done at once, by queue. Grading is bounded by the sandbox's slots. */
  concurrency: Record<QueueName, number>;
  onError: (error: Error) => void;
  onFailed: (name: string, id: string | undefined, error: Error) => void;
}

export interface Workers {
  ready(): Promise<void>;
  /** Lets running jobs end, then closes. */
  close(): Promise<void>;
}

/** Starts working off the queues, and the schedule of the sweep. */
export function startWorkers({ url, handlers, concurrency, onError, onFailed }: WorkOptions): Workers {
  const workers = QUEUE_NAMES.map((name) => {
    const worker = new bull.Worker(name, (job) => handle(handlers, job.name, job.data), {
      connection: queueConnection(url, concurrency[name] + 2),
      concurrency: concurrency[name],
      // Short, so that a job of a process that was killed is taken up again soon; renewed while it runs.
      lockDuration: 15_000,
      stalledInterval: 10_000,
      maxStalledCount: 5,
      // The default of 15 s would hold up every candidate after a restart of the database.
      runRetryDelay: 500,
    });
    worker.on("error", onError);
    worker.on("failed", (job, error) => onFailed(job?.name ?? name, job?.id, error));
    return worker;
  });
  const schedule = new bull.Queue("attempts", { connection: queueConnection(url, 1) });
  schedule.on("error", onError);
  return {
    async ready() {
      await Promise.all(workers.map((worker) => worker.waitUntilReady()));
      await schedule.upsertJobScheduler(
        "sweep",
        { every: SWEEP_EVERY_MS },
        { name: "sweep", data: {}, opts: { removeOnComplete: true, removeOnFail: true } },
      );
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await schedule.close();
    },
  };
}

async function handle(handlers: Handlers, name: string, data: unknown): Promise<void> {
  if (!isJobName(name)) throw new Error(`The queue holds a job "${name}" that the catalog does not know.`);
  await run(handlers, name, data);
}

async function run<N extends JobName>(handlers: Handlers, name: N, data: unknown): Promise<void> {
  // Parsed by the schema of the same name, so it is that job's payload.
  const payload = catalog[name].schema.parse(data) as JobPayload<N>;
  const signal = AbortSignal.timeout(catalog[name].timeoutMs);
  const timedOut = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () =>
      reject(new Error(`Job ${name} took longer than ${catalog[name].timeoutMs} ms.`)),
    );
  });
  await Promise.race([handlers[name](payload, signal), timedOut]);
}

function isJobName(name: string): name is JobName {
  return Object.hasOwn(catalog, name);
}
