import { dueAt, hasUnsaved, IDLE_MS } from "./answer-sync.ts";
import { retryNow } from "./latest-value.ts";
import { afterFailure } from "./link.ts";
import { pause } from "./pause.ts";
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
const HAND_IN_AGAIN_MS = 3_000;
/** A page's clock may run this far ahead of the server's. */
const CLOCK_ERROR_MS = 2_000;

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

  const waiting = () => kind() === "time-up" && parts.open();

  /** Submits at the deadline, if it still is the deadline; false when the server could not be asked. */
  async function handIn(): Promise<boolean> {
    // Signed out, it would only open the dialog again that was closed.
    if (parts.get().link === "expired") return false;
    try {
      // This page may have missed that the deadline moved: an old tab must not close an extended interview.
      const heard = await parts.api.heartbeat({
        attemptId: parts.attemptId,
        attemptQuestionId: parts.get().currentId,
        activeMs: 0,
      });
      parts.set((state) => ({ ...state, deadlineAt: heard.deadlineAt.getTime(), link: "ok" }));
      const leftMs = heard.deadlineAt.getTime() - heard.serverNow.getTime();
      if (heard.status === "open" && leftMs > CLOCK_ERROR_MS) {
        setFinish({ kind: "answering" });
        return true;
      }
      if (leftMs > 0) await pause(leftMs);
      await parts.api.submit({ attemptId: parts.attemptId });
    } catch (error) {
      const failure = failureOf(error);
      parts.set((state) => afterFailure(state, failure));
      return false;
    }
    parts.pages()?.tellSubmitted();
    setFinish({ kind: "done", by: "deadline", unsent: unsavedIds(parts.get()) });
    return true;
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
      while (waiting() && unsavedIds(parts.get()).length > 0 && graceLeft() > 0) {
        await pause(1_000);
        await flush(parts, Math.max(0, graceLeft()));
      }
      // The server hands in by itself as well, and the heartbeat tells; this also works when it does not.
      while (waiting()) {
        if (await handIn()) return;
        await pause(HAND_IN_AGAIN_MS);
      }
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
