"use client";

import type { Room, RoomQuestion } from "@viva/domain/attempt/views";
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from "react";
import { type QuestionState, questionOf, type RoomState } from "./model/room-state.ts";
import type { RoomStore } from "./model/room-store.ts";

interface RoomValue {
  readonly room: Room;
  /** The person who answers. */
  readonly userId: string;
  readonly store: RoomStore;
}

const RoomContext = createContext<RoomValue | null>(null);

export function RoomProvider({ room, userId, store, children }: RoomValue & { children: ReactNode }) {
  return <RoomContext value={{ room, userId, store }}>{children}</RoomContext>;
}

/** The attempt as the page got it (prompts, tests, limits) and the store of what changes. */
export function useRoom(): RoomValue {
  const value = use(RoomContext);
  if (!value) throw new Error("This part of the room needs a RoomProvider around it.");
  return value;
}

/** Follows one part of the state; `select` must return the same reference while nothing of it changed. */
export function useRoomState<T>(select: (state: RoomState) => T): T {
  const { store } = useRoom();
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.get()),
    () => select(store.get()),
  );
}

export function useQuestionState(id: string): QuestionState {
  return useRoomState((state) => questionOf(state, id));
}

/** The question in view: what it asks, and its number in the interview from 1. */
export function useCurrentQuestion(): { question: RoomQuestion; number: number; total: number } {
  const { room } = useRoom();
  const currentId = useRoomState((state) => state.currentId);
  const order = useRoomState((state) => state.order);
  const question = room.questions.find((candidate) => candidate.id === currentId);
  if (!question) throw new Error("The question in view is not part of this attempt.");
  return { question, number: order.indexOf(currentId) + 1, total: order.length };
}

/** The server's time, renewed every `everyMs`; the time of the page's rendering until scripts run. */
export function useServerNow(everyMs: number): number {
  const { room, store } = useRoom();
  const [now, setNow] = useState(room.serverNow.getTime());
  useEffect(() => {
    const renew = () => setNow(store.now());
    renew();
    const timer = setInterval(renew, everyMs);
    return () => clearInterval(timer);
  }, [store, everyMs]);
  return now;
}
