import * as z from "zod";
import type { RoomParts } from "./room-parts.ts";
import type { RoomState } from "./room-state.ts";
import { clockFromPage, serverNow } from "./server-clock.ts";

const PREFIX = "viva.room/";
/** Less than this is the way of the page to the browser. */
const STALE_MS = 2_000;

const memorySchema = z.object({
  currentId: z.string(),
  deadlineAt: z.number(),
  /** The server's time minus this computer's, ms. */
  aheadMs: z.number(),
});
type Memory = z.infer<typeof memorySchema>;

/** Remembers where the person was and what time it is, for the page after a reload. */
export interface RoomMemory {
  recall(state: RoomState, at: { wall: number; local: number }): RoomState;
  /** Follows the state; returns how to stop. */
  follow(parts: RoomParts): () => void;
}

export function openRoomMemory(
  { userId, attemptId }: { userId: string; attemptId: string },
  storage: Storage | null,
): RoomMemory {
  const key = `${PREFIX}${userId}/${attemptId}`;
  return {
    recall(state, at) {
      const memory = read(storage, key);
      return memory === null ? state : recalled(state, memory, at);
    },
    follow(parts) {
      let before: Memory | null = null;
      return parts.onChange(() => {
        const state = parts.get();
        if (state.finish.kind === "done") return storage?.removeItem(key);
        const aheadMs = Math.round(parts.now() - Date.now());
        const { currentId, deadlineAt } = state;
        const same =
          before?.currentId === currentId &&
          before.deadlineAt === deadlineAt &&
          Math.abs(before.aheadMs - aheadMs) < 500;
        if (same) return;
        before = { currentId, deadlineAt, aheadMs };
        write(storage, key, before);
      });
    },
  };
}

/** A page that was rendered long before it is shown knows neither the time nor a deadline that moved since. */
function recalled(state: RoomState, memory: Memory, at: { wall: number; local: number }): RoomState {
  const currentId = state.questions[memory.currentId] ? memory.currentId : state.currentId;
  const here = { ...state, currentId, time: { ...state.time, questionId: currentId } };
  const now = at.wall + memory.aheadMs;
  if (now - serverNow(state.clock, at.local) < STALE_MS) return here;
  return { ...here, clock: clockFromPage(now, at.local), deadlineAt: memory.deadlineAt };
}

function read(storage: Storage | null, key: string): Memory | null {
  try {
    return memorySchema.parse(JSON.parse(storage?.getItem(key) ?? "null"));
  } catch {
    // Nothing there, or written by another version: the page begins at its first question.
    return null;
  }
}

function write(storage: Storage | null, key: string, memory: Memory): void {
  try {
    storage?.setItem(key, JSON.stringify(memory));
  } catch {
    // Full or blocked: a reload then begins at the first question.
    return;
  }
}
