import { hasUnsaved, textWhenSentArrives } from "./answer-sync.ts";
import type { DeviceJournal } from "./device-journal.ts";
import { type JournalRecord, journalKey } from "./journal-record.ts";
import { changed, fromServer, isUnheard, type LatestValue } from "./latest-value.ts";
import type { RoomParts } from "./room-parts.ts";
import { type QuestionState, questionOf, type RoomState, withQuestion } from "./room-state.ts";
import { restored } from "./sync-outcome.ts";

/** Writes every changed answer to this device; returns how to stop. */
export function startJournaling(parts: RoomParts, journal: DeviceJournal): () => void {
  let before: RoomState["questions"] = {};
  const keep = () => {
    const { questions, order, finish } = parts.get();
    if (questions !== before) {
      for (const id of order) {
        const question = questions[id];
        if (question && question !== before[id]) write(parts, journal, question);
      }
      before = questions;
    }
    if (finish.kind === "done") clearSettled(parts, journal);
    const deviceKeeps = journal.keeps();
    if (deviceKeeps !== parts.get().deviceKeeps) parts.set((state) => ({ ...state, deviceKeeps }));
  };
  before = parts.get().questions;
  return parts.onChange(keep);
}

function write(parts: RoomParts, journal: DeviceJournal, question: QuestionState) {
  const { sync, notes, flag } = question;
  const unwritten = sync.server.revision === 0 && !hasUnsaved(sync);
  const untouched = !isUnheard(notes) && notes.value === "" && !isUnheard(flag) && !flag.value;
  if (unwritten && untouched) return;
  journal.write({
    key: keyOf(parts, question.id),
    userId: parts.userId,
    attemptId: parts.attemptId,
    attemptQuestionId: question.id,
    clientId: parts.clientId,
    updatedAt: parts.now(),
    answer: {
      text: hasUnsaved(sync) ? sync.text : sync.server.text,
      base: sync.server,
      sent: textWhenSentArrives(sync),
    },
    notes: isUnheard(notes) ? notes.value : null,
    notesShown: notes.value,
    flag: isUnheard(flag) ? flag.value : null,
    flagShown: flag.value,
  });
}

/** The attempt is closed: what the server confirmed need not stay here; what it never got does. */
function clearSettled(parts: RoomParts, journal: DeviceJournal) {
  for (const id of parts.get().order) {
    if (!hasUnsaved(questionOf(parts.get(), id).sync)) journal.remove(keyOf(parts, id));
  }
}

/**
 * Brings back what earlier pages left on this device, oldest first. Records of pages that are still open are
 * theirs. A record goes once this page has written its text under its own name.
 */
export async function takeInLeftBehind(
  parts: RoomParts,
  journal: DeviceJournal,
  alive: ReadonlySet<string>,
): Promise<void> {
  const records = await journal.list(parts.userId, parts.attemptId);
  for (const record of records) {
    if (record.clientId === parts.clientId || alive.has(record.clientId)) continue;
    if (takeIn(parts, record)) journal.remove(record.key);
  }
}

/** False when the record has to wait: two texts of this answer already ask for a decision. */
function takeIn(parts: RoomParts, record: JournalRecord): boolean {
  const id = record.attemptQuestionId;
  const question = parts.get().questions[id];
  if (!question || question.sync.state.kind === "conflict") return false;
  const sync = restored(question.sync, record.answer, parts.now());
  const broughtBack = sync !== question.sync && hasUnsaved(sync);
  parts.set((state) => ({
    ...withQuestion(state, id, (current) => ({
      ...current,
      sync,
      notes: latestFrom({ unheard: record.notes, shown: record.notesShown }, current.notes, parts),
      flag: latestFrom({ unheard: record.flag, shown: record.flagShown }, current.flag, parts),
    })),
    restored: broughtBack ? [...new Set([...state.restored, id])] : state.restored,
  }));
  return true;
}

/** What is unconfirmed is sent again; what is confirmed is shown while this page has not asked the server itself. */
function latestFrom<T>(
  { unheard, shown }: { unheard: T | null; shown: T | undefined },
  current: LatestValue<T>,
  parts: RoomParts,
): LatestValue<T> {
  if (unheard !== null) return changed(current, unheard, parts.now());
  if (shown === undefined || parts.get().fresh || isUnheard(current)) return current;
  return fromServer(shown);
}

function keyOf(parts: RoomParts, attemptQuestionId: string): string {
  return journalKey({ userId: parts.userId, attemptQuestionId, clientId: parts.clientId });
}
