import { dueAt, hasUnsaved, IDLE_MS } from "./answer-sync.ts";
import { retryNow } from "./latest-value.ts";
import { failureOf } from "./room-api.ts";
import type { RoomParts } from "./room-parts.ts";
import {
  type FinishedBy,
  inOrder,
  type QuestionState,
  type RoomState,
  unsavedIds,
  withQuestion,
} from "./room-state.ts";
import { hasUnheardNotes } from "./send-latest.ts";
import { resumed } from "./sync-outcome.ts";

/** How long finishing waits for the last saves before it asks. */
const FLUSH_MS = 10_000;

export interface Finisher {
  /** Saves what is left, then submits; asks first when something cannot be saved. */
  finish(): Promise<void>;
  /** Submits although some answers are only on this device. */
  finishAnyway(): Promise<void>;
  backToAnswering(): void;
  /** The deadline has come: brings in what is left within the grace, then submits. */
  timeIsUp(): Promise<void>;
  /** The attempt turned out to be submitted already: by another page, or by the server at the deadline. */
  over(by: FinishedBy): Promise<void>;
}

export function createFinisher(parts: RoomParts, graceMs: number): Finisher {
  const setFinish = (finish: RoomState["finish"]) => parts.set((state) => ({ ...state, finish }));
  const kind = () => parts.get().finish.kind;

  async function submit(by: FinishedBy): Promise<void> {
    try {
      await parts.api.submit({ attemptId: parts.attemptId });
      parts.pages()?.tellSubmitted();
      setFinish({ kind: "done", by, unsent: unsavedIds(parts.get()) });
    } catch (error) {
      const failure = failureOf(error);
      if (kind() === "done") return;
      const message =
        failure.kind === "expired"
          ? "You were signed out. Sign in again, then finish."
          : failure.reason === "offline"
            ? "You are offline. Finish when you are back; your answers are kept, and the clock runs on."
            : failure.message;
      setFinish({ kind: "refused", message });
    }
  }

  return {
    async finish() {
      if (kind() !== "answering" && kind() !== "unsaved" && kind() !== "refused") return;
      setFinish({ kind: "saving" });
      await flush(parts, FLUSH_MS);
      if (kind() !== "saving") return;
      const ids = unsavedIds(parts.get());
      if (ids.length > 0) return setFinish({ kind: "unsaved", ids });
      setFinish({ kind: "submitting" });
      await submit("candidate");
    },
    async finishAnyway() {
      if (kind() !== "unsaved") return;
      setFinish({ kind: "submitting" });
      await submit("candidate");
    },
    backToAnswering() {
      if (kind() !== "done" && kind() !== "submitting") setFinish({ kind: "answering" });
    },
    async timeIsUp() {
      if (kind() === "done" || kind() === "time-up" || kind() === "submitting") return;
      setFinish({ kind: "time-up" });
      // Saves still count within the grace, unless a person submitted: so while something is unsaved nothing
      // is submitted before the grace ends.
      const graceLeft = () => parts.get().deadlineAt + graceMs - parts.now();
      await flush(parts, graceLeft());
      while (kind() === "time-up" && unsavedIds(parts.get()).length > 0 && graceLeft() > 0) {
        await new Promise((later) => setTimeout(later, 1_000));
        await flush(parts, Math.max(0, graceLeft()));
      }
      if (kind() !== "time-up") return;
      try {
        await parts.api.submit({ attemptId: parts.attemptId });
        parts.pages()?.tellSubmitted();
      } catch (error) {
        failureOf(error);
        // No way to the server: it submits by itself, and the heartbeat tells when it can be heard again.
        return;
      }
      setFinish({ kind: "done", by: "deadline", unsent: unsavedIds(parts.get()) });
    },
    async over(by) {
      if (kind() === "done" || kind() === "submitting") return;
      await flush(parts, 3_000);
      if (kind() === "done") return;
      setFinish({ kind: "done", by, unsent: unsavedIds(parts.get()) });
    },
  };
}

/**
 * Sends everything now and resolves when all of it is on the server, when what is left cannot go (conflict,
 * signed out, closed, or one more failed try), or after `limitMs`.
 */
function flush(parts: RoomParts, limitMs: number): Promise<void> {
  const started = parts.now();
  parts.set((state) =>
    state.order.reduce(
      (before, id) => withQuestion(before, id, (question) => hurried(question, started)),
      state,
    ),
  );
  parts.wake();
  return new Promise((resolve) => {
    const settle = () => {
      const state = parts.get();
      const waiting = inOrder(state).some((question) => mayStillGo(question, started));
      const notes = state.link === "ok" && hasUnheardNotes(state);
      if (waiting || notes) return;
      finish();
    };
    const stopListening = parts.onChange(settle);
    const timer = setTimeout(finish, limitMs);
    function finish() {
      stopListening();
      clearTimeout(timer);
      resolve();
    }
    settle();
  });
}

function hurried(question: QuestionState, at: number): QuestionState {
  const sync = question.sync.state.kind === "retrying" ? resumed(question.sync, at) : question.sync;
  return {
    ...question,
    sync: { ...sync, typedAt: at - IDLE_MS },
    notes: { ...retryNow(question.notes, at), changedAt: 0 },
    flag: { ...retryNow(question.flag, at), changedAt: 0 },
  };
}

function mayStillGo({ sync }: QuestionState, started: number): boolean {
  if (!hasUnsaved(sync)) return false;
  if (sync.inFlight) return true;
  const due = dueAt(sync);
  // A retry planned for later means that one try since the start has failed.
  return due !== null && (sync.state.kind !== "retrying" || due <= started);
}
