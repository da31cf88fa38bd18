import type { DraftContent, DraftProblem } from "@viva/domain/bank/drafts";

export type SaveAnswer =
  | { kind: "saved"; revision: number; savedAt: Date; problems: DraftProblem[] }
  | { kind: "conflict"; revision: number; savedAt: Date; content: DraftContent };

export type SaveState =
  | { kind: "saved"; at: Date }
  /** Typed and not sent yet, or on its way. */
  | { kind: "saving" }
  /** Kept in the page; tried again by itself. */
  | { kind: "failed"; message: string }
  /** Another page saved in between. Nothing is sent until one of the two is chosen. */
  | { kind: "conflict"; theirs: DraftContent; revision: number; at: Date };

export interface DraftSaver {
  /** Sends `content` soon, and only the newest when more follow. */
  change(content: DraftContent): void;
  /** Sends at once what has not been sent; resolves with the saved revision, or null when it could not be saved. */
  flush(): Promise<number | null>;
  /** The last that the server is known to hold. */
  revision(): number;
  /** Ends a conflict: with theirs the page takes their text as its own, with mine it is saved over theirs. */
  resolve(choice: "mine" | "theirs"): void;
  dispose(): void;
}

const DELAY_MS = 800;
const RETRY_MS = 5_000;

/** Saves a draft while it is typed: one request at a time, always the newest text, never over an unseen one. */
export function createDraftSaver(options: {
  revision: number;
  save: (content: DraftContent, revision: number) => Promise<SaveAnswer>;
  describe: (error: unknown) => string;
  onState: (state: SaveState, problems: DraftProblem[] | null) => void;
}): DraftSaver {
  let revision = options.revision;
  let unsent: DraftContent | null = null;
  let conflict: { revision: number } | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let disposed = false;

  const report = (state: SaveState, problems: DraftProblem[] | null = null) => {
    if (!disposed) options.onState(state, problems);
  };
  const schedule = (delayMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delayMs);
  };

  async function send(): Promise<void> {
    while (unsent !== null && conflict === null) {
      const content = unsent;
      unsent = null;
      try {
        const answer = await options.save(content, revision);
        if (answer.kind === "conflict") {
          unsent ??= content;
          conflict = { revision: answer.revision };
          report({
            kind: "conflict",
            theirs: answer.content,
            revision: answer.revision,
            at: answer.savedAt,
          });
          return;
        }
        revision = answer.revision;
        if (unsent === null) report({ kind: "saved", at: answer.savedAt }, answer.problems);
      } catch (error) {
        unsent ??= content;
        report({ kind: "failed", message: options.describe(error) });
        if (!disposed) schedule(RETRY_MS);
        return;
      }
    }
  }

  async function flush(): Promise<number | null> {
    clearTimeout(timer);
    while (running !== null) await running;
    running = send();
    await running;
    running = null;
    return unsent === null && conflict === null ? revision : null;
  }

  return {
    change(content) {
      unsent = content;
      if (conflict !== null) return;
      report({ kind: "saving" });
      schedule(DELAY_MS);
    },
    flush,
    revision: () => revision,
    resolve(choice) {
      if (conflict === null) return;
      revision = conflict.revision;
      conflict = null;
      if (choice === "theirs") unsent = null;
      else schedule(0);
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
    },
  };
}
