import type { Room } from "@viva/domain/attempt/views";
import { findStorage } from "../../../client/find-storage.ts";
import { sign, turnedTo, visibility } from "./active-time.ts";
import { typed } from "./answer-sync.ts";
import { newClientId } from "./client-id.ts";
import { type DeviceJournal, openDeviceJournal } from "./device-journal.ts";
import { createFinisher, type Finisher } from "./finish.ts";
import { createFreshener } from "./freshen.ts";
import { BEAT_MS, startHeart } from "./heartbeat.ts";
import { startJournaling, takeInLeftBehind } from "./journaling.ts";
import { changed } from "./latest-value.ts";
import { resumeAll } from "./link.ts";
import { joinOpenPages, type OpenPages } from "./open-pages.ts";
import { pause } from "./pause.ts";
import type { RoomApi } from "./room-api.ts";
import { openRoomMemory } from "./room-memory.ts";
import type { RoomParts } from "./room-parts.ts";
import { initialRoomState, isEditable, type RoomState, withQuestion, withSync } from "./room-state.ts";
import { sendDueAnswers } from "./send-answers.ts";
import { sendDueLatest } from "./send-latest.ts";
import { serverNow } from "./server-clock.ts";
import { followed, type Resolution, resolved } from "./sync-outcome.ts";

/** One open page of one attempt. Nothing happens before `start`. */
export interface RoomStore extends Pick<Finisher, "finish" | "finishAnyway" | "backToAnswering"> {
  get(): RoomState;
  subscribe(listener: () => void): () => void;
  /** Opens the journal, joins the other pages, starts the heart; returns how to stop all of it. */
  start(): () => void;
  /** The server's time, epoch ms. */
  now(): number;
  type(id: string, text: string): void;
  turnTo(id: string): void;
  setFlag(id: string, flagged: boolean): void;
  setNotes(id: string, notes: string): void;
  resolve(id: string, resolution: Resolution): void;
  dismissRestored(): void;
  /** A key, a pointer, a scroll. */
  sign(): void;
  setVisible(visible: boolean): void;
  /** The page goes away: synchronous. */
  leaving(): void;
  /** The browser brought the page back from where `leaving` had put it. */
  returned(): void;
  /** The network is back, or the person signed in again. */
  resume(): void;
  /** The browser lost its network. */
  cut(): void;
}

export interface RoomStoreOptions {
  readonly room: Room;
  readonly userId: string;
  readonly api: RoomApi;
  readonly clientId?: string;
  readonly localNow?: () => number;
  readonly random?: () => number;
  readonly openJournal?: () => Promise<DeviceJournal>;
}

/** How long a page waits for others to say that they are open. */
const ROLL_CALL_MS = 150;
const LATE_CALL_MS = 2_000;
/** How long answering waits for what the server holds; after that it begins with what the page came with. */
const FRESHEN_MS = 700;

export function createRoomStore(options: RoomStoreOptions): RoomStore {
  const localNow = options.localNow ?? (() => performance.now());
  const listeners = new Set<() => void>();
  let state = initialRoomState(options.room, localNow());
  let journal: DeviceJournal | null = null;
  let pages: OpenPages | null = null;
  let look: ReturnType<typeof setTimeout> | undefined;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let freshen: () => Promise<void> = () => Promise.resolve();

  const parts: RoomParts = {
    attemptId: options.room.id,
    userId: options.userId,
    clientId: options.clientId ?? newClientId(),
    api: options.api,
    get: () => state,
    set(update) {
      const after = update(state);
      if (after === state) return;
      state = after;
      for (const listener of listeners) listener();
      plan();
    },
    now: () => serverNow(state.clock, localNow()),
    localNow,
    random: options.random ?? Math.random,
    open: () => running,
    journal: () => journal,
    pages: () => pages,
    wake,
    onChange: subscribe,
  };
  const finisher = createFinisher(parts, options.room.graceMs);

  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  /** Many changes in a row cost one look. */
  function plan() {
    if (running && look === undefined) look = setTimeout(wake, 0);
  }

  function wake() {
    stopTimers();
    if (!running || !state.ready) return;
    const dues = [sendDueAnswers(parts), sendDueLatest(parts), deadlineDue()].filter((due) => due !== null);
    if (dues.length === 0) return;
    alarm = setTimeout(wake, Math.min(Math.max(Math.min(...dues) - parts.now(), 4), BEAT_MS));
  }

  function stopTimers() {
    clearTimeout(look);
    clearTimeout(alarm);
    look = undefined;
    alarm = undefined;
  }

  function deadlineDue(): number | null {
    const { kind } = state.finish;
    const early = parts.now() < state.deadlineAt;
    // The server moved the deadline after it had passed here: answering goes on.
    if (kind === "time-up" && early) finisher.backToAnswering();
    if (kind === "done" || kind === "submitting" || kind === "time-up") return null;
    if (early) return state.deadlineAt;
    void finisher.timeIsUp();
    return null;
  }

  function start(): () => void {
    running = true;
    let stopped = false;
    let stopJournaling: (() => void) | null = null;
    const over = () => void finisher.over(parts.now() >= state.deadlineAt ? "deadline" : "elsewhere");
    freshen = createFreshener(parts, over);
    const heart = startHeart(parts, { heard: () => void freshen(), over });
    const memory = openRoomMemory(parts, findStorage());
    parts.set((before) => memory.recall(before, { wall: Date.now(), local: localNow() }));
    const stopRemembering = memory.follow(parts);
    pages = joinOpenPages(parts.attemptId, parts.clientId, {
      others: (ids) => parts.set((before) => ({ ...before, otherPages: ids.size })),
      saved: (id, server) => {
        if (state.questions[id])
          parts.set((before) => withSync(before, id, (sync) => followed(sync, server)));
      },
      submitted: () => void finisher.over("elsewhere"),
    });
    // A tab that crashed said no goodbye: it is missed at the next roll call.
    const rollCalls = setInterval(() => void pages?.rollCall(LATE_CALL_MS), BEAT_MS);
    void Promise.all([
      (options.openJournal ?? openDeviceJournal)(),
      pages?.rollCall(ROLL_CALL_MS) ?? new Set<string>(),
      Promise.race([freshen(), pause(FRESHEN_MS)]),
    ]).then(async ([opened, alive]) => {
      if (stopped) return opened.close();
      journal = opened;
      stopJournaling = startJournaling(parts, opened);
      await takeInLeftBehind(parts, opened, alive);
      if (stopped) return;
      parts.set((before) => ({ ...before, ready: true, deviceKeeps: opened.keeps() }));
      heart.beat();
      wake();
    });
    return () => {
      running = false;
      stopped = true;
      heart.stop();
      clearInterval(rollCalls);
      pages?.leave();
      pages = null;
      stopJournaling?.();
      stopRemembering();
      journal?.close();
      journal = null;
      stopTimers();
    };
  }

  function resume() {
    resumeAll(parts);
    if (running) void freshen();
  }

  return {
    get: () => state,
    subscribe,
    start,
    now: parts.now,
    type(id, text) {
      if (isEditable(state))
        parts.set((before) => withSync(before, id, (sync) => typed(sync, text, parts.now())));
    },
    turnTo(id) {
      if (!state.questions[id] || id === state.currentId) return;
      parts.set((before) => ({ ...before, currentId: id, time: turnedTo(before.time, id, localNow()) }));
    },
    setFlag(id, flagged) {
      parts.set((before) =>
        withQuestion(before, id, (question) => ({
          ...question,
          flag: changed(question.flag, flagged, parts.now()),
        })),
      );
    },
    setNotes(id, notes) {
      parts.set((before) =>
        withQuestion(before, id, (question) => ({
          ...question,
          notes: changed(question.notes, notes, parts.now()),
        })),
      );
    },
    resolve: (id, resolution) =>
      parts.set((before) => withSync(before, id, (sync) => resolved(sync, resolution, parts.now()))),
    dismissRestored: () => parts.set((before) => ({ ...before, restored: [] })),
    sign: () => {
      state = { ...state, time: sign(state.time, localNow()) };
    },
    setVisible(visible) {
      parts.set((before) => ({ ...before, time: visibility(before.time, visible, localNow()) }));
      if (!visible) journal?.rescue();
      wake();
    },
    leaving() {
      journal?.rescue();
      pages?.sayBye();
    },
    returned() {
      void pages?.rollCall(ROLL_CALL_MS);
      resume();
    },
    resume,
    cut: () => parts.set((before) => (before.link === "ok" ? { ...before, link: "offline" } : before)),
    finish: finisher.finish,
    finishAnyway: finisher.finishAnyway,
    backToAnswering: finisher.backToAnswering,
  };
}
