import type { Room } from "@viva/domain/attempt/views";
import { fromServer, isUnheard, type LatestValue } from "./latest-value.ts";
import { afterFailure } from "./link.ts";
import { failureOf } from "./room-api.ts";
import type { RoomParts } from "./room-parts.ts";
import { type QuestionState, type RoomState, withQuestion } from "./room-state.ts";
import { withSample } from "./server-clock.ts";
import { refreshed } from "./sync-outcome.ts";

/**
 * Asks for the attempt as it stands, once. What a page is opened with may be old: the browser keeps pages for
 * "back", and this device keeps the room for a reload without network.
 */
export function createFreshener(parts: RoomParts, onOver: () => void): () => Promise<void> {
  let asking: Promise<void> | null = null;

  async function ask(): Promise<void> {
    const sentAt = parts.localNow();
    try {
      const room = await parts.api.load({ attemptId: parts.attemptId });
      const receivedAt = parts.localNow();
      parts.set((state) => withRoom(state, room, { sentAt, receivedAt }));
      if (room.status !== "open") onOver();
    } catch (error) {
      const failure = failureOf(error);
      parts.set((state) => afterFailure(state, failure));
    }
  }

  return () => {
    if (parts.get().fresh) return Promise.resolve();
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };
}

function withRoom(state: RoomState, room: Room, trip: { sentAt: number; receivedAt: number }): RoomState {
  const known = room.questions.filter((question) => state.questions[question.id] !== undefined);
  return {
    ...known.reduce(
      (before, question) => withQuestion(before, question.id, (current) => withAnswer(current, question)),
      state,
    ),
    clock: withSample(state.clock, { ...trip, serverNow: room.serverNow.getTime() }),
    deadlineAt: room.deadlineAt.getTime(),
    fresh: true,
    link: "ok",
  };
}

function withAnswer(
  current: QuestionState,
  { answer, flagged, notes, timeSpentMs }: Room["questions"][number],
) {
  const { text, revision, savedAt } = answer;
  return {
    ...current,
    sync: refreshed(current.sync, { text, revision, savedAt: savedAt?.getTime() ?? null }),
    flag: newer(current.flag, flagged),
    notes: newer(current.notes, notes),
    timeBeforeMs: Math.max(current.timeBeforeMs, timeSpentMs),
  };
}

function newer<T>(mine: LatestValue<T>, theirs: T): LatestValue<T> {
  return isUnheard(mine) || mine.sending ? mine : fromServer(theirs);
}
