import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MemoryStorage } from "../../../client/memory-storage.fixture.ts";
import { AttemptServer, MemoryDevice, Q2 } from "./room-store.fixture.ts";
import { createRoomStore } from "./room-store.ts";

const MINUTE = 60_000;
let server: AttemptServer;
let stop: (() => void) | null = null;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  vi.stubGlobal("localStorage", new MemoryStorage());
  server = new AttemptServer(Date.now() + 30 * MINUTE);
});

afterEach(() => {
  stop?.();
  stop = null;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function open(room = server.room()) {
  stop?.();
  const store = createRoomStore({
    room,
    userId: "ann",
    api: server.api,
    openJournal: () => Promise.resolve(new MemoryDevice().journal()),
  });
  stop = store.start();
  await vi.advanceTimersByTimeAsync(2_000);
  return store;
}

describe("a reload", () => {
  it("opens the question at which the person was", async () => {
    (await open()).turnTo(Q2);
    expect((await open()).get().currentId).toBe(Q2);
  });

  it("without network knows the time and the deadline as they are, not as the page was made with", async () => {
    const old = server.room();
    const first = await open(old);
    server.deadlineAt += 10 * MINUTE;
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    expect(first.get().deadlineAt).toBe(server.deadlineAt);
    server.down = "offline";
    const second = await open(old);
    expect(Math.abs(second.now() - Date.now())).toBeLessThan(1_000);
    expect(second.get().deadlineAt).toBe(server.deadlineAt);
  });
});
