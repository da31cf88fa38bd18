import { afterEach, beforeEach, vi } from "vitest";
import { receipt } from "./receipt.ts";
import { questionOf } from "./room-state.ts";
import { AttemptServer, MemoryDevice, Q1 } from "./room-store.fixture.ts";
import { createRoomStore, type RoomStore } from "./room-store.ts";

export const MINUTE = 60_000;

/** For each test an attempt of 30 minutes on a server and a device of its own, in fake time. */
export class TestRoom {
  server = new AttemptServer(0);
  device = new MemoryDevice();
  /** Called when the test ends, and emptied by a test that closes its pages itself. */
  readonly stops: (() => void)[] = [];

  constructor() {
    beforeEach(() => {
      vi.useFakeTimers({ now: 1_700_000_000_000 });
      this.server = new AttemptServer(Date.now() + 30 * MINUTE);
      this.device = new MemoryDevice();
    });
    afterEach(() => {
      for (const stop of this.stops.splice(0)) stop();
      vi.useRealTimers();
    });
  }

  /** One more page of the attempt, opened with what the server holds or with an older picture of it. */
  async open(clientId = "page-1", picture = this.server.room(), settleMs = 200): Promise<RoomStore> {
    const { server, device } = this;
    const store = createRoomStore({
      room: picture,
      userId: "ann",
      api: server.api,
      clientId,
      random: () => 0.5,
      openJournal: () => Promise.resolve(device.journal()),
    });
    this.stops.push(store.start());
    await vi.advanceTimersByTimeAsync(settleMs);
    return store;
  }
}

export const syncOf = (store: RoomStore, id = Q1) => questionOf(store.get(), id).sync;
/** What the room says of where an answer is. */
export const wordsOf = (store: RoomStore, id = Q1) => receipt(syncOf(store, id), store.now(), true).short;
