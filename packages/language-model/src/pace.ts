import type { ModelFault } from "@viva/domain/grading/language-model";
import PQueue from "p-queue";

/** When a server is asked, and when it is left alone. One for each model. */
export interface Pace {
  /**
   * Does the work when one of few turns is free; not at all while the model rests, or when none gets free within the
   * patience. Rejects with the signal's reason when it is aborted.
   */
  inTurn<Response>(
    limits: { patienceMs: number; signal: AbortSignal | undefined },
    work: () => Promise<Response>,
  ): Promise<{ kind: "asked"; response: Response } | NotAsked>;
  /** Milliseconds until the server wants to be asked again; 0 when it may be. */
  pauseLeft(): number;
  /** Takes down that it was asked too often; `ms` as it says, null where it does not. */
  pause(ms: number | null): void;
  /** Takes down how an answer ended; null for a reply. */
  note(fault: ModelFault | null): void;
}

export interface NotAsked {
  kind: "not-asked";
  fault: ModelFault;
  detail: string;
}

/** As many as a small server takes, and as a worker of two sandbox processes grades. */
const AT_ONCE = 4;
/** After so many faults in a row the model is left alone for a while: answers do not wait for a server that is down. */
const FAULTS_BEFORE_REST = 3;
const REST_MS = 60_000;
/** A server that says nothing is left alone for this long, and twice as long each time it refuses again. */
const FIRST_PAUSE_MS = 500;
const SHORTEST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 300_000;

export function openPace(now: () => number): Pace {
  const turns = new PQueue({ concurrency: AT_ONCE });
  let faults = 0;
  let restUntil = Number.NEGATIVE_INFINITY;
  let refusals = 0;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  const resting = (): NotAsked | null =>
    now() < restUntil
      ? { kind: "not-asked", fault: "resting", detail: `It failed ${faults} times in a row.` }
      : null;
  return {
    async inTurn({ patienceMs, signal }, work) {
      const rests = resting();
      if (rests) return rests;
      const waiting = new AbortController();
      const end = signal ? AbortSignal.any([signal, waiting.signal]) : waiting.signal;
      const timer = setTimeout(() => waiting.abort(), patienceMs);
      try {
        return await turns.add(
          async () => {
            clearTimeout(timer);
            // It may have failed for others while this one waited.
            return resting() ?? { kind: "asked" as const, response: await work() };
          },
          { signal: end },
        );
      } catch (error) {
        if (!waiting.signal.aborted || signal?.aborted) throw error;
        return { kind: "not-asked", fault: "busy", detail: "Too many answers waited for it." };
      } finally {
        clearTimeout(timer);
      }
    },
    pauseLeft: () => Math.max(0, pausedUntil - now()),
    pause(ms) {
      // Of requests that were on their way together, the first counts.
      if (now() >= pausedUntil) refusals += 1;
      const pause = ms ?? FIRST_PAUSE_MS * 2 ** (refusals - 1);
      const bounded = Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, pause));
      pausedUntil = Math.max(pausedUntil, now() + bounded);
    },
    note(fault) {
      if (fault === null) [faults, refusals] = [0, 0];
      // Who is asked too often is well: its pause is kept, and no rest added.
      if (fault === null || fault === "rate-limited") return;
      faults += 1;
      if (faults >= FAULTS_BEFORE_REST) restUntil = now() + REST_MS;
    },
  };
}
