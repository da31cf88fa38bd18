import type { ImportChange, ImportDetail } from "@viva/domain/bank/import-views";

export type DecisionAnswer =
  | { kind: "saved"; revision: number }
  /** Another page decided in between; nothing was stored, and here is how it stands. */
  | { kind: "conflict"; import: ImportDetail };

export type SendingState =
  | { kind: "saved" }
  | { kind: "saving" }
  /** Kept in the page; tried again by itself. */
  | { kind: "failed"; message: string };

export interface DecisionSender {
  /** Sends a change soon; of several to one draft, what they come to. */
  change(change: ImportChange): void;
  /** Sends what is not sent yet; the revision that then holds, or null when it could not be saved. */
  flush(): Promise<number | null>;
  /** Changes that are not on the server yet, by draft. */
  unsent(): ReadonlyMap<string, ImportChange>;
  /** The page asked how the import stands: what is sent from now on is meant for that revision. */
  follow(newest: number): void;
  dispose(): void;
}

const DELAY_MS = 250;
const RETRY_MS = 5_000;

/**
 * Sends decisions one request at a time, many in one. When another page decided in between, the page takes over what
 * that one saved and sends its own unsent changes on top: they are newer, and touch only their own drafts.
 */
export function createDecisionSender(options: {
  revision: number;
  send: (changes: ImportChange[], revision: number) => Promise<DecisionAnswer>;
  describe: (error: unknown) => string;
  onState: (state: SendingState) => void;
  onConflict: (current: ImportDetail) => void;
}): DecisionSender {
  let revision = options.revision;
  const waiting = new Map<string, ImportChange>();
  const underWay = new Map<string, ImportChange>();
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let disposed = false;

  const report = (state: SendingState) => {
    if (!disposed) options.onState(state);
  };
  const schedule = (delayMs: number) => {
    clearTimeout(timer);
    if (!disposed) timer = setTimeout(() => void flush(), delayMs);
  };

  /** What came while the request was under way is newer. */
  const takeBack = () => {
    for (const [draftId, change] of underWay) waiting.set(draftId, { ...change, ...waiting.get(draftId) });
    underWay.clear();
  };

  async function sendAll(): Promise<void> {
    while (waiting.size > 0) {
      for (const [draftId, change] of waiting) underWay.set(draftId, change);
      waiting.clear();
      try {
        const answer = await options.send([...underWay.values()], revision);
        if (answer.kind === "conflict") {
          revision = answer.import.revision;
          takeBack();
          if (!disposed) options.onConflict(answer.import);
          if (answer.import.addedAt !== null) waiting.clear();
        } else {
          revision = answer.revision;
          underWay.clear();
        }
      } catch (error) {
        takeBack();
        report({ kind: "failed", message: options.describe(error) });
        schedule(RETRY_MS);
        return;
      }
    }
    report({ kind: "saved" });
  }

  async function flush(): Promise<number | null> {
    clearTimeout(timer);
    while (running !== null) await running;
    running = sendAll();
    await running;
    running = null;
    return waiting.size === 0 ? revision : null;
  }

  return {
    change(change) {
      waiting.set(change.draftId, { ...waiting.get(change.draftId), ...change });
      report({ kind: "saving" });
      schedule(DELAY_MS);
    },
    flush,
    unsent: () => new Map([...underWay, ...waiting]),
    follow(newest) {
      revision = newest;
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
      // What was decided is not lost because somebody leaves at once.
      if (waiting.size > 0) void flush();
    },
  };
}
