import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import PQueue from "p-queue";
import { Piscina } from "piscina";
import { ServiceError } from "../errors.ts";
import { type Conversions, type Converter, givenUp } from "./converter.ts";

export interface ConverterThreads extends Converter {
  close(): Promise<void>;
}

export interface ThreadLimits {
  /** At once; a thread that has had no work for a minute goes, with its memory. */
  threads: number;
  /** What may wait for a thread; more is refused. */
  waiting: number;
  /** For one piece of work, the wait for a thread included. */
  limitMs: number;
  /** Of what one thread holds. */
  memoryMb: number;
}

/** A core stays with the requests wherever there is more than one. */
const DEFAULTS: ThreadLimits = {
  threads: Math.max(1, Math.min(2, availableParallelism() - 1)),
  waiting: 16,
  limitMs: 120_000,
  memoryMb: 768,
};

/** Converts beside the event loop, so that nobody's request waits for somebody's file. */
export function openConverterThreads(limits: Partial<ThreadLimits> = {}): ConverterThreads {
  const { threads, waiting, limitMs, memoryMb } = { ...DEFAULTS, ...limits };
  const pool = new Piscina({
    // As a path: of `new URL(…, import.meta.url)` the bundler of the pages makes a file of its own.
    filename: join(dirname(fileURLToPath(import.meta.url)), "conversion-thread.ts"),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    // On a busy core requests go first.
    niceIncrement: 10,
  });
  // The pool's own queue counts nothing that can be given up, and stands still when the thread before it dies.
  const turns = new PQueue({ concurrency: threads });
  const run = async <Name extends keyof Conversions>(
    name: Name,
    work: Conversions[Name]["work"],
    signal?: AbortSignal,
  ): Promise<Conversions[Name]["result"]> => {
    if (turns.size >= waiting) {
      throw new ServiceError(
        "unavailable",
        "Many files are being read and written right now. Try again in a minute.",
      );
    }
    const limit = AbortSignal.timeout(limitMs);
    const end = signal === undefined ? limit : AbortSignal.any([signal, limit]);
    try {
      return await turns.add(() => pool.run(work, { name, signal: end }), { signal: end });
    } catch (error) {
      throw refusalOf(error, { cancelled: signal?.aborted ?? false, late: limit.aborted }) ?? error;
    }
  };
  return {
    write: (work, signal) => run("write", work, signal),
    read: (work, signal) => run("read", work, signal),
    match: (work, signal) => run("match", work, signal),
    close: () => pool.destroy(),
  };
}

/** Null for what is no refusal but a bug. */
function refusalOf(error: unknown, { cancelled, late }: { cancelled: boolean; late: boolean }) {
  if (cancelled) return givenUp();
  if (late) {
    return new ServiceError(
      "unavailable",
      "This took too long and was given up; nothing was changed. Try again later, or in smaller parts.",
    );
  }
  if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") {
    return new ServiceError(
      "invalid",
      "This takes more memory than one file may. Split it into smaller parts.",
    );
  }
  return null;
}
