import { applyEdit, diffText } from "@viva/domain/attempt/edits";
import type { SaveEditsInput, TextEdit } from "@viva/domain/attempt/views";

/**
 * One answer between the keyboard and the server. Every function here takes a value and returns a value;
 * timers, network and storage are the sender's. Times are epoch milliseconds on the server's clock.
 */
export interface AnswerSync {
  /** What the editor shows. */
  readonly text: string;
  /** What the server is known to hold. */
  readonly server: ServerText;
  /** Edits that the server has not confirmed, oldest first. `server.text` with all of them applied is `tail`. */
  readonly queue: readonly PendingEdit[];
  readonly tail: string;
  /** The last edit while it may still grow: a burst of typing is one edit, so that replay stays readable. */
  readonly burst: { readonly before: string } | null;
  /** How many edits at the head were sent without an answer yet: they are resent exactly as they were. */
  readonly sent: number;
  readonly inFlight: boolean;
  readonly nextSeq: number;
  readonly typedAt: number | null;
  readonly state: SyncState;
}

export interface ServerText {
  readonly text: string;
  readonly revision: number;
  /** Null while the server holds no edit. */
  readonly savedAt: number | null;
}

export interface PendingEdit extends TextEdit {
  readonly seq: number;
  readonly at: number;
}

/** Why saving does not get through. `refused`: the server answered, but would not store it. */
export type FailureReason = "offline" | "unreachable" | "refused";

export type SyncState =
  | { readonly kind: "open" }
  | {
      readonly kind: "retrying";
      readonly reason: FailureReason;
      readonly message: string;
      readonly failures: number;
      readonly retryAt: number;
    }
  | { readonly kind: "expired" }
  | { readonly kind: "conflict"; readonly theirs: ServerText }
  | { readonly kind: "closed"; readonly reason: "submitted" | "late"; readonly at: number };

/** Typing that follows within this time joins the edit before it. */
export const BURST_MS = 400;
/** A save leaves this long after the last keystroke… */
export const IDLE_MS = 700;
/** …and while typing goes on, at the latest this long after the oldest unsent one. */
export const LONGEST_WAIT_MS = 2_000;

const MAX_EDITS = 500;
const MAX_INSERT = 100_000;
const MAX_BATCH_CHARACTERS = 400_000;

/**
 * The state when a page opens. A code question that nobody has touched shows its starter, which the server
 * stores with the first edit and not before: an untouched question counts as unanswered.
 */
export function openSync(server: ServerText, starter: string | null): AnswerSync {
  return {
    text: server.revision === 0 && server.text === "" ? (starter ?? "") : server.text,
    server,
    queue: [],
    tail: server.text,
    burst: null,
    sent: 0,
    inFlight: false,
    nextSeq: 0,
    typedAt: null,
    state: { kind: "open" },
  };
}

/** Takes over what the editor now holds. After the attempt has closed the text no longer changes. */
export function typed(sync: AnswerSync, raw: string, at: number): AnswerSync {
  const text = storable(raw);
  if (text === sync.text || sync.state.kind === "closed") return sync;
  return changedAfterRefusal({ ...pushText(sync, text, at, "typing"), text, typedAt: at }, at);
}

/** Appends the edit that leads from the end of the queue to `text`. `step` never joins the edit before it. */
export function pushText(sync: AnswerSync, text: string, at: number, how: "typing" | "step"): AnswerSync {
  const last = sync.queue.at(-1);
  if (how === "typing" && sync.burst && last && at - last.at < BURST_MS) {
    const shorter = { ...sync, queue: sync.queue.slice(0, -1), tail: sync.burst.before, nextSeq: last.seq };
    return append(shorter, text, last.at);
  }
  return append(sync, text, at);
}

function append(sync: AnswerSync, text: string, at: number): AnswerSync {
  const edit = diffText(sync.tail, text);
  if (!edit) return { ...sync, tail: text, burst: null };
  const parts = splitInsert(edit);
  const added = parts.map((part, index) => ({ ...part, seq: sync.nextSeq + index, at }));
  return {
    ...sync,
    queue: [...sync.queue, ...added],
    tail: text,
    burst: parts.length === 1 ? { before: sync.tail } : null,
    nextSeq: sync.nextSeq + parts.length,
  };
}

/** The next request to make, or null when there is nothing to send or sending has to wait for a person. */
export function takeBatch(
  sync: AnswerSync,
): { sync: AnswerSync; batch: Omit<SaveEditsInput, "attemptQuestionId" | "clientId"> } | null {
  if (!isSendable(sync)) return null;
  const refused = sync.state.kind === "retrying" && sync.state.reason === "refused";
  const from = refused ? inOneStep(sync) : sync;
  const count = from.sent > 0 ? from.sent : batchSize(from.queue);
  const edits = from.queue.slice(0, count);
  const growth = edits.reduce((sum, edit) => sum + edit.insert.length - edit.deleteCount, 0);
  return {
    sync: { ...from, sent: count, inFlight: true, burst: count === from.queue.length ? null : from.burst },
    batch: {
      baseRevision: from.server.revision,
      edits: edits.map((edit) => ({ ...edit, at: new Date(edit.at) })),
      resultLength: from.server.text.length + growth,
    },
  };
}

/**
 * What was refused was not stored, and the same edits would be refused again, also below later ones that put
 * right what was wrong with them (a text too long): one edit leads from the server's text to the present one.
 */
function inOneStep(sync: AnswerSync): AnswerSync {
  const at = sync.queue.at(-1)?.at ?? 0;
  return append({ ...sync, queue: [], tail: sync.server.text, sent: 0 }, sync.tail, at);
}

/**
 * Who has changed what was refused need not wait until it would have been tried again. Changed back to what
 * the server holds, there is nothing left to send.
 */
export function changedAfterRefusal(sync: AnswerSync, at: number): AnswerSync {
  if (sync.inFlight || sync.state.kind !== "retrying" || sync.state.reason !== "refused") return sync;
  if (sync.text === sync.server.text) return { ...inOneStep(sync), state: { kind: "open" } };
  return { ...sync, state: { ...sync.state, retryAt: Math.min(sync.state.retryAt, at + IDLE_MS) } };
}

/** When the next request should leave; null when none should. A time in the past means at once. */
export function dueAt(sync: AnswerSync): number | null {
  if (!isSendable(sync)) return null;
  if (sync.state.kind === "retrying") return sync.state.retryAt;
  if (sync.sent > 0) return 0;
  const oldest = sync.queue[0];
  if (!oldest) return null;
  return Math.min((sync.typedAt ?? oldest.at) + IDLE_MS, oldest.at + LONGEST_WAIT_MS);
}

/** What the server holds once the edits under way have arrived: the journal needs it to recognise them. */
export function textWhenSentArrives(sync: AnswerSync): { revision: number; text: string } | null {
  if (sync.sent === 0) return null;
  return {
    revision: sync.server.revision + sync.sent,
    text: sync.queue.slice(0, sync.sent).reduce(applyEdit, sync.server.text),
  };
}

export function hasUnsaved(sync: AnswerSync): boolean {
  return sync.queue.length > 0;
}

/** An answer counts once something was typed; a starter that nobody touched does not. */
export function isAnswered(sync: AnswerSync): boolean {
  return (sync.server.revision > 0 || sync.queue.length > 0) && sync.text.trim() !== "";
}

function isSendable(sync: AnswerSync): boolean {
  const open = sync.state.kind === "open" || sync.state.kind === "retrying";
  return open && !sync.inFlight && sync.queue.length > 0;
}

function batchSize(queue: readonly PendingEdit[]): number {
  let characters = 0;
  let count = 0;
  for (const edit of queue) {
    characters += edit.insert.length;
    if (count > 0 && (characters > MAX_BATCH_CHARACTERS || count === MAX_EDITS)) break;
    count++;
  }
  return count;
}

/** A paste longer than one edit may carry goes out as several, never cut inside a surrogate pair. */
function splitInsert(edit: TextEdit): TextEdit[] {
  if (edit.insert.length <= MAX_INSERT) return [edit];
  const parts: TextEdit[] = [];
  let offset = 0;
  while (offset < edit.insert.length) {
    let end = Math.min(offset + MAX_INSERT, edit.insert.length);
    if (end < edit.insert.length && isLowSurrogate(edit.insert.charCodeAt(end))) end--;
    parts.push({
      from: edit.from + offset,
      deleteCount: offset === 0 ? edit.deleteCount : 0,
      insert: edit.insert.slice(offset, end),
    });
    offset = end;
  }
  return parts;
}

/** Postgres stores neither NUL nor half a surrogate pair; a paste may bring both. Line ends become `\n`. */
function storable(text: string): string {
  return text.replaceAll("\u0000", "").replaceAll("\r\n", "\n").toWellFormed();
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
