import pg from "pg";

/** The channel that `pg_notify(GRADING_CHANNEL, attemptId)` speaks on; in a transaction, with its commit. */
export const GRADING_CHANNEL = "viva_grading";

export interface GradingSignals {
  /**
   * Resolves when the attempt's grades changed, when `timeoutMs` have passed or when `signal` aborts,
   * whichever comes first. A change during a reconnect is missed: callers look again after the time-out.
   */
  wait(attemptId: string, timeoutMs: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** One LISTEN connection for a whole process, however many pages watch; opened at the first watch. */
export function openGradingSignals(url: string, onError: (error: Error) => void): GradingSignals {
  const waiting = new Map<string, Set<() => void>>();
  let client: pg.Client | null = null;
  let closed = false;

  async function listen(): Promise<void> {
    if (client || closed) return;
    const opened = new pg.Client({ connectionString: url, application_name: "viva grading signals" });
    client = opened;
    opened.on("notification", ({ payload }) => {
      for (const wake of waiting.get(payload ?? "") ?? []) wake();
    });
    const drop = (error?: Error) => {
      if (error) onError(error);
      if (client === opened) client = null;
    };
    opened.on("error", drop);
    opened.on("end", () => drop());
    try {
      await opened.connect();
      await opened.query(`listen ${GRADING_CHANNEL}`);
    } catch (error) {
      drop(error instanceof Error ? error : new Error(String(error)));
    }
  }

  return {
    async wait(attemptId, timeoutMs, signal) {
      const woken = new Promise<void>((resolve) => {
        const wakers = waiting.get(attemptId) ?? new Set();
        waiting.set(attemptId, wakers);
        const timer = setTimeout(end, timeoutMs);
        signal.addEventListener("abort", end, { once: true });
        wakers.add(end);
        function end() {
          clearTimeout(timer);
          signal.removeEventListener("abort", end);
          wakers.delete(end);
          if (wakers.size === 0) waiting.delete(attemptId);
          resolve();
        }
      });
      await listen();
      await woken;
    },
    async close() {
      closed = true;
      await client?.end();
    },
  };
}
