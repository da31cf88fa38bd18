import { heard, isUnheard, type LatestValue, notHeard, sendDueAt, sending } from "./latest-value.ts";
import { afterFailure } from "./link.ts";
import { failureOf } from "./room-api.ts";
import type { RoomParts } from "./room-parts.ts";
import { questionOf, type RoomState, withQuestion } from "./room-state.ts";

const NOTES_QUIET_MS = 1_000;
const FLAG_QUIET_MS = 150;

/** Sends notes and flags that are due; returns when the next one will be, null for none. */
export function sendDueLatest(parts: RoomParts): number | null {
  // Signed out, nothing gets through, and asking would only open the sign-in dialog again and again.
  if (parts.get().link === "expired") return null;
  let next: number | null = null;
  for (const id of parts.get().order) {
    const { flag, notes } = questionOf(parts.get(), id);
    const dues = [
      { due: sendDueAt(flag, FLAG_QUIET_MS), send: () => sendFlag(parts, id) },
      { due: sendDueAt(notes, NOTES_QUIET_MS), send: () => sendNotes(parts, id) },
    ];
    for (const { due, send } of dues) {
      if (due === null) continue;
      if (due <= parts.now()) void send();
      else next = Math.min(next ?? due, due);
    }
  }
  return next;
}

function sendFlag(parts: RoomParts, id: string) {
  const { value } = questionOf(parts.get(), id).flag;
  const change = (how: (flag: LatestValue<boolean>) => LatestValue<boolean>) => (state: RoomState) =>
    withQuestion(state, id, (question) => ({ ...question, flag: how(question.flag) }));
  return deliver(
    parts,
    change(sending),
    change(heard),
    change((flag) => notHeard(flag, parts.now())),
    () => parts.api.setFlag({ attemptQuestionId: id, flagged: value }),
  );
}

function sendNotes(parts: RoomParts, id: string) {
  const { value } = questionOf(parts.get(), id).notes;
  const change = (how: (notes: LatestValue<string>) => LatestValue<string>) => (state: RoomState) =>
    withQuestion(state, id, (question) => ({ ...question, notes: how(question.notes) }));
  return deliver(
    parts,
    change(sending),
    change(heard),
    change((notes) => notHeard(notes, parts.now())),
    () => parts.api.saveNotes({ attemptQuestionId: id, notes: value }),
  );
}

type Change = (state: RoomState) => RoomState;

async function deliver(
  parts: RoomParts,
  onStart: Change,
  onHeard: Change,
  onFailed: Change,
  call: () => Promise<void>,
): Promise<void> {
  parts.set(onStart);
  try {
    await call();
    parts.set(onHeard);
  } catch (error) {
    const failure = failureOf(error);
    parts.set((state) => afterFailure(onFailed(state), failure));
  }
}

export function hasUnheardNotes(state: RoomState): boolean {
  return state.order.some((id) => isUnheard(questionOf(state, id).notes));
}
