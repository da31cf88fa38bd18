import { applyEdit } from "@viva/domain/attempt/edits";
import {
  type AnswerSync,
  changedAfterRefusal,
  type FailureReason,
  openSync,
  pushText,
  type ServerText,
  textWhenSentArrives,
} from "./answer-sync.ts";

export type Failure =
  | { readonly kind: "expired" }
  | {
      readonly kind: "network";
      readonly reason: FailureReason;
      readonly message: string;
      /** True after a timeout: the server may have done it all the same. */
      readonly mayHaveArrived: boolean;
    };

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 20_000;

/**
 * The server holds the edits that were under way. Its own count of edits is not taken over: after a resend it
 * may include edits of another page, which the next save has to meet as a conflict.
 */
export function confirmed(sync: AnswerSync, savedAt: number): AnswerSync {
  const text = sync.queue.slice(0, sync.sent).reduce(applyEdit, sync.server.text);
  return {
    ...sync,
    server: { text, revision: sync.server.revision + sync.sent, savedAt },
    queue: sync.queue.slice(sync.sent),
    sent: 0,
    inFlight: false,
    state: { kind: "open" },
  };
}

/**
 * The request failed, and nobody knows whether it arrived: the same edits go again after a wait that
 * doubles up to 20 s. `jitter` is 0..1 and spreads a crowd that lost the same server.
 */
export function failed(sync: AnswerSync, failure: Failure, at: number, jitter: number): AnswerSync {
  if (failure.kind === "expired") return { ...sync, inFlight: false, state: { kind: "expired" } };
  const failures = sync.state.kind === "retrying" ? sync.state.failures + 1 : 1;
  const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1));
  const next: AnswerSync = {
    ...sync,
    inFlight: false,
    state: {
      kind: "retrying",
      reason: failure.reason,
      message: failure.message,
      failures,
      retryAt: at + wait * (0.75 + 0.5 * jitter),
    },
  };
  // It may have been changed while the refusal was on its way.
  return next.tail === sentText(sync) ? next : changedAfterRefusal(next, at);
}

function sentText(sync: AnswerSync): string {
  return textWhenSentArrives(sync)?.text ?? sync.server.text;
}

/** The way is free again (back online, signed in again): what waits may leave at once. */
export function resumed(sync: AnswerSync, at: number): AnswerSync {
  if (sync.state.kind === "retrying") return { ...sync, state: { ...sync.state, retryAt: at } };
  if (sync.state.kind === "expired") return { ...sync, state: { kind: "open" } };
  return sync;
}

/** The attempt is over. What was not sent stays on the device and in view. */
export function closed(sync: AnswerSync, reason: "submitted" | "late", at: number): AnswerSync {
  return { ...sync, inFlight: false, state: { kind: "closed", reason, at } };
}

/**
 * The server holds something else than expected. When that is only our own edits, whose answer was lost on
 * the way, the rest follows; anything else was written elsewhere and a person decides.
 */
export function reconciled(sync: AnswerSync, theirs: ServerText): AnswerSync {
  const idle = { ...sync, inFlight: false };
  if (theirs.text === sync.tail) return { ...idle, ...emptyQueue(theirs) };
  let text = sync.server.text;
  for (const [index, edit] of sync.queue.entries()) {
    text = applyEdit(text, edit);
    if (text === theirs.text) {
      return {
        ...idle,
        server: theirs,
        queue: sync.queue.slice(index + 1),
        sent: 0,
        state: { kind: "open" },
      };
    }
  }
  return { ...idle, state: { kind: "conflict", theirs } };
}

/** Another page of this attempt saved. With nothing unsaved here this page simply shows the newer text. */
export function followed(sync: AnswerSync, theirs: ServerText): AnswerSync {
  if (theirs.revision <= sync.server.revision || sync.queue.length > 0) return sync;
  if (sync.state.kind !== "open") return sync;
  return { ...sync, ...emptyQueue(theirs), text: theirs.text };
}

/**
 * The server was asked what it holds: this page may have been opened with something older. Unsaved text goes
 * on where it leads on from there; otherwise a person decides.
 */
export function refreshed(sync: AnswerSync, theirs: ServerText): AnswerSync {
  // A save that is under way tells more than an answer that crossed it.
  if (sync.inFlight || sync.state.kind === "conflict" || sync.state.kind === "closed") return sync;
  if (theirs.revision < sync.server.revision) return sync;
  if (theirs.revision === sync.server.revision) return { ...sync, server: theirs };
  if (sync.queue.length > 0) return reconciled(sync, theirs);
  return { ...sync, ...emptyQueue(theirs), text: theirs.text };
}

export type Resolution =
  | { readonly keep: "mine" }
  | { readonly keep: "theirs" }
  | { readonly keep: "merged"; readonly text: string };

/**
 * A person decided. Whatever is chosen, the text of this page is stored as an edit first, so that the
 * history holds both and nothing typed is ever lost.
 */
export function resolved(sync: AnswerSync, resolution: Resolution, at: number): AnswerSync {
  if (sync.state.kind !== "conflict") return sync;
  const { theirs } = sync.state;
  const mine = sync.text;
  const chosen =
    resolution.keep === "mine" ? mine : resolution.keep === "theirs" ? theirs.text : resolution.text;
  const rebased: AnswerSync = { ...sync, ...emptyQueue(theirs) };
  const stored = pushText(rebased, mine, at, "step");
  return { ...pushText(stored, chosen, at, "step"), text: chosen, typedAt: at, burst: null };
}

/** What a page wrote to this device before it went away. */
export interface LeftBehind {
  readonly text: string;
  /** What the server held, as that page knew it. */
  readonly base: ServerText;
  /** What the server holds if the request that was under way did arrive. */
  readonly sent: { readonly revision: number; readonly text: string } | null;
}

/**
 * Takes over text that an earlier page left on this device. It follows on when the server still holds what
 * that page knew; otherwise both texts exist and a person decides. An earlier page may also have known a newer
 * state of the server than the one that this page was opened with.
 */
export function restored(opened: AnswerSync, left: LeftBehind, at: number): AnswerSync {
  const knewMore = left.base.revision > opened.server.revision && opened.queue.length === 0;
  const sync = knewMore ? { ...opened, ...emptyQueue(left.base), text: left.base.text } : opened;
  if (left.text === sync.text || left.text === left.base.text || left.text === sync.server.text) return sync;
  const holds = (known: { revision: number; text: string } | null) =>
    known?.revision === sync.server.revision && known.text === sync.server.text;
  // The save that was under way may have arrived after all: then the server holds the step between.
  const underWay = holds(left.base) && left.sent ? pushText(sync, left.sent.text, at, "step") : sync;
  const ahead: AnswerSync = {
    ...pushText(underWay, left.text, at, "step"),
    text: left.text,
    typedAt: at,
    burst: null,
  };
  const follows = holds(left.base) || holds(left.sent);
  return follows ? ahead : { ...ahead, state: { kind: "conflict", theirs: sync.server } };
}

function emptyQueue(
  server: ServerText,
): Pick<AnswerSync, "server" | "queue" | "tail" | "burst" | "sent" | "state"> {
  const { queue, tail, burst, sent, state } = openSync(server, null);
  return { server, queue, tail, burst, sent, state };
}
