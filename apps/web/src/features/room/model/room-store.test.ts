import { foldEdits } from "@viva/domain/attempt/edits";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { receipt } from "./receipt.ts";
import { questionOf, timeSpentMs } from "./room-state.ts";
import { AttemptServer, MemoryDevice, Q1, Q2 } from "./room-store.fixture.ts";
import { createRoomStore, type RoomStore } from "./room-store.ts";

const MINUTE = 60_000;

let server: AttemptServer;
let device: MemoryDevice;
const stops: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  server = new AttemptServer(Date.now() + 30 * MINUTE);
  device = new MemoryDevice();
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

async function openRoom(clientId = "page-1"): Promise<RoomStore> {
  const store = createRoomStore({
    room: server.room(),
    userId: "ann",
    api: server.api,
    clientId,
    random: () => 0.5,
    openJournal: () => Promise.resolve(device.journal()),
  });
  stops.push(store.start());
  await vi.advanceTimersByTimeAsync(200);
  return store;
}

const sync = (store: RoomStore, id = Q1) => questionOf(store.get(), id).sync;
const words = (store: RoomStore, id = Q1) => receipt(sync(store, id), store.now(), true).short;

describe("saving", () => {
  it("reaches the server within a second after typing stops", async () => {
    const store = await openRoom();
    store.type(Q1, "select_related joins");
    expect(words(store)).toBe("saving");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.text(Q1)).toBe("select_related joins");
    expect(words(store)).toBe("saved");
  });

  it("happens at least every 2 s while typing goes on", async () => {
    const store = await openRoom();
    for (let i = 1; i <= 30; i++) {
      store.type(Q1, "x".repeat(i));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(server.text(Q1).length).toBeGreaterThanOrEqual(19);
  });

  it("survives a lost answer without storing anything twice", async () => {
    const store = await openRoom();
    server.loseAnswers = 1;
    store.type(Q1, "once");
    await vi.advanceTimersByTimeAsync(800);
    expect(words(store)).toBe("on device");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.text(Q1)).toBe("once");
    expect(server.edits(Q1)).toHaveLength(1);
    expect(words(store)).toBe("saved");
  });

  it("keeps notes and flags in step too", async () => {
    const store = await openRoom();
    store.setFlag(Q1, true);
    store.setNotes(Q1, "fold right to left");
    await vi.advanceTimersByTimeAsync(1_200);
    expect(server.flags.get(Q1)).toBe(true);
    expect(server.notes.get(Q1)).toBe("fold right to left");
  });
});

describe("offline", () => {
  it("keeps everything here and sends it on return", async () => {
    const store = await openRoom();
    server.down = "offline";
    store.type(Q1, "typed in a tunnel");
    store.setFlag(Q2, true);
    await vi.advanceTimersByTimeAsync(30_000);
    store.type(Q2, "second answer");
    await vi.advanceTimersByTimeAsync(15_000);
    expect(store.get().link).toBe("offline");
    expect(device.records.size).toBe(2);
    server.down = null;
    store.resume();
    await vi.advanceTimersByTimeAsync(1_500);
    expect([server.text(Q1), server.text(Q2)]).toEqual(["typed in a tunnel", "second answer"]);
    expect(server.flags.get(Q2)).toBe(true);
    expect(store.get().link).toBe("ok");
  });
});

describe("an expired session", () => {
  it("stops asking the server, keeps the typing, and goes on after signing in", async () => {
    const store = await openRoom();
    server.down = "expired";
    store.type(Q1, "before");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.get().link).toBe("expired");
    store.type(Q1, "before and after");
    store.type(Q2, "other");
    const calls = server.calls;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.calls).toBe(calls);
    expect(words(store, Q2)).toBe("signed out");
    server.down = null;
    store.resume();
    await vi.advanceTimersByTimeAsync(1_500);
    expect([server.text(Q1), server.text(Q2)]).toEqual(["before and after", "other"]);
  });
});

describe("a page that went away", () => {
  it("leaves its unsent text to the next one", async () => {
    const first = await openRoom();
    server.down = "offline";
    first.type(Q1, "never sent");
    first.setNotes(Q1, "a note");
    first.leaving();
    stops.pop()?.();
    server.down = null;
    const second = await openRoom("page-2");
    expect(sync(second).text).toBe("never sent");
    expect(second.get().restored).toEqual([Q1]);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(server.text(Q1)).toBe("never sent");
    expect(server.notes.get(Q1)).toBe("a note");
    expect([...device.records.values()].map((record) => record.clientId)).toEqual(["page-2"]);
  });

  it("asks when the server's text moved on meanwhile", async () => {
    const first = await openRoom();
    server.down = "offline";
    first.type(Q1, "on the laptop");
    first.leaving();
    stops.pop()?.();
    server.down = null;
    server.write(Q1, "on the phone");
    const second = await openRoom("page-2");
    expect(sync(second).state).toMatchObject({ kind: "conflict", theirs: { text: "on the phone" } });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.text(Q1)).toBe("on the phone");
  });
});

describe("two pages of one attempt", () => {
  it("do not overwrite each other, and the choice keeps both in the history", async () => {
    const first = await openRoom("page-1");
    const second = await openRoom("page-2");
    first.type(Q1, "first page");
    second.type(Q1, "second page");
    await vi.advanceTimersByTimeAsync(1_000);
    const [winner, loser] = sync(first).state.kind === "conflict" ? [second, first] : [first, second];
    expect(sync(loser).state.kind).toBe("conflict");
    expect(server.text(Q1)).toBe(sync(winner).text);
    const mine = sync(loser).text;
    loser.resolve(Q1, { keep: "theirs" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.text(Q1)).toBe(sync(winner).text);
    const history = server.edits(Q1).map((_, i) => foldEdits(server.edits(Q1).slice(0, i + 1)));
    expect(history).toContain(mine);
    expect(words(loser)).toBe("saved");
  });
});

describe("finishing", () => {
  it("saves what is left first, then submits once", async () => {
    const store = await openRoom();
    store.type(Q1, "the last words");
    const done = store.finish();
    await vi.advanceTimersByTimeAsync(500);
    await done;
    expect(server.text(Q1)).toBe("the last words");
    expect(server.submittedAt).not.toBeNull();
    expect(store.get().finish).toEqual({ kind: "done", by: "candidate", unsent: [] });
    expect(device.records.size).toBe(0);
  });

  it("asks when an answer cannot be saved, and does as told", async () => {
    const store = await openRoom();
    server.refuseSaves = true;
    store.type(Q1, "stuck here");
    const asked = store.finish();
    await vi.advanceTimersByTimeAsync(12_000);
    await asked;
    expect(store.get().finish).toEqual({ kind: "unsaved", ids: [Q1] });
    expect(server.submittedAt).toBeNull();
    store.backToAnswering();
    expect(store.get().finish.kind).toBe("answering");
    const again = store.finish();
    await vi.advanceTimersByTimeAsync(12_000);
    await again;
    void store.finishAnyway();
    await vi.advanceTimersByTimeAsync(100);
    expect(store.get().finish).toEqual({ kind: "done", by: "candidate", unsent: [Q1] });
    expect(device.records.size).toBe(1);
  });

  it("says why when the server cannot be reached, and works on the next try", async () => {
    const store = await openRoom();
    server.down = "offline";
    const refused = store.finish();
    await vi.advanceTimersByTimeAsync(11_000);
    await refused;
    expect(store.get().finish).toMatchObject({ kind: "refused" });
    server.down = null;
    const done = store.finish();
    await vi.advanceTimersByTimeAsync(500);
    await done;
    expect(store.get().finish.kind).toBe("done");
  });
});

describe("the deadline", () => {
  it("brings in the last keystroke and submits by itself", async () => {
    const store = await openRoom();
    await vi.advanceTimersByTimeAsync(30 * MINUTE - 500);
    store.type(Q1, "just in time");
    await vi.advanceTimersByTimeAsync(1_500);
    expect(server.text(Q1)).toBe("just in time");
    expect(store.get().finish).toMatchObject({ kind: "done", unsent: [] });
    store.type(Q1, "too late");
    expect(sync(store).text).toBe("just in time");
  });

  it("follows the server when it moves, also after it seemed to have passed", async () => {
    const store = await openRoom();
    server.deadlineAt += 5 * MINUTE;
    await vi.advanceTimersByTimeAsync(31 * MINUTE);
    expect(store.get().finish.kind).toBe("answering");
    server.down = "offline";
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(store.get().finish.kind).toBe("time-up");
    server.deadlineAt += 10 * MINUTE;
    server.down = null;
    await vi.advanceTimersByTimeAsync(11_000);
    expect(store.get().finish.kind).toBe("answering");
  });

  it("tells honestly what never arrived when the page was offline", async () => {
    const store = await openRoom();
    server.down = "offline";
    store.type(Q1, "in the dark");
    await vi.advanceTimersByTimeAsync(31 * MINUTE);
    expect(store.get().finish.kind).toBe("time-up");
    server.submittedAt = new Date(server.deadlineAt);
    server.down = null;
    store.resume();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(store.get().finish).toEqual({ kind: "done", by: "deadline", unsent: [Q1] });
    expect([...device.records.values()][0]?.answer.text).toBe("in the dark");
  });

  it("is met by the page when it comes back and nobody has handed in", async () => {
    const store = await openRoom();
    server.down = "offline";
    store.type(Q1, "in the dark");
    await vi.advanceTimersByTimeAsync(31 * MINUTE);
    server.down = null;
    server.closed = true;
    await vi.advanceTimersByTimeAsync(25_000);
    expect(server.submittedAt).not.toBeNull();
    expect(store.get().finish).toEqual({ kind: "done", by: "deadline", unsent: [Q1] });
  });

  it("is noticed when another device submitted", async () => {
    const store = await openRoom();
    server.submittedAt = new Date();
    await vi.advanceTimersByTimeAsync(11_000);
    expect(store.get().finish).toEqual({ kind: "done", by: "elsewhere", unsent: [] });
  });
});

describe("time on a question", () => {
  it("is not counted twice when the answer to a heartbeat was lost", async () => {
    const store = await openRoom();
    server.loseBeats = 3;
    await vi.advanceTimersByTimeAsync(50_000);
    const told = server.activeMs.get(Q1) ?? 0;
    expect(told).toBeGreaterThan(30_000);
    expect(told).toBeLessThanOrEqual(50_200);
    expect(timeSpentMs(store.get(), Q1, performance.now())).toBeCloseTo(50_200, -3);
  });

  it("counts where the person is and is told to the server", async () => {
    const store = await openRoom();
    await vi.advanceTimersByTimeAsync(5_000);
    store.turnTo(Q2);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(timeSpentMs(store.get(), Q1, performance.now())).toBeCloseTo(5_200, -3);
    expect(server.activeMs.get(Q1)).toBeGreaterThan(4_000);
    expect(server.activeMs.get(Q2)).toBeGreaterThan(20_000);
  });
});

describe("a page that was opened with an older picture of the attempt", () => {
  async function openOld(room: ReturnType<AttemptServer["room"]>, clientId: string): Promise<RoomStore> {
    const store = createRoomStore({
      room,
      userId: "ann",
      api: server.api,
      clientId,
      random: () => 0.5,
      openJournal: () => Promise.resolve(device.journal()),
    });
    stops.push(store.start());
    await vi.advanceTimersByTimeAsync(2_000);
    return store;
  }

  it("shows what the server holds by now, and is asked nothing", async () => {
    const old = server.room();
    const first = await openRoom();
    first.type(Q1, "saved before going back");
    first.setNotes(Q1, "noted");
    first.setFlag(Q2, true);
    await vi.advanceTimersByTimeAsync(2_000);
    first.type(Q1, "saved before going back, and a little more");
    first.leaving();
    stops.pop()?.();
    const second = await openOld(old, "page-2");
    expect(sync(second).state.kind).toBe("open");
    expect(sync(second).text).toBe("saved before going back, and a little more");
    expect(questionOf(second.get(), Q1).notes.value).toBe("noted");
    expect(questionOf(second.get(), Q2).flag.value).toBe(true);
    expect(server.text(Q1)).toBe("saved before going back, and a little more");
  });

  it("goes on without network from what this device kept, and loses nothing on return", async () => {
    const old = server.room();
    const first = await openRoom();
    first.type(Q1, "on the server");
    first.setNotes(Q1, "noted");
    await vi.advanceTimersByTimeAsync(2_000);
    server.down = "offline";
    first.type(Q1, "on the server and on this device");
    await vi.advanceTimersByTimeAsync(1_000);
    first.turnTo(Q2);
    first.leaving();
    stops.pop()?.();
    await vi.advanceTimersByTimeAsync(60_000);

    const second = await openOld(old, "page-2");
    expect(sync(second).text).toBe("on the server and on this device");
    expect(sync(second).server.text).toBe("on the server");
    expect(questionOf(second.get(), Q1).notes.value).toBe("noted");
    second.type(Q1, "on the server, on this device and typed offline");
    second.type(Q2, "begun offline");
    await vi.advanceTimersByTimeAsync(30_000);
    server.down = null;
    second.resume();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(server.text(Q1)).toBe("on the server, on this device and typed offline");
    expect(server.text(Q2)).toBe("begun offline");
    expect([words(second), words(second, Q2)]).toEqual(["saved", "saved"]);
  });

  it("recognises its own save whose answer never came", async () => {
    const old = server.room();
    const first = await openRoom();
    first.type(Q1, "one");
    await vi.advanceTimersByTimeAsync(1_000);
    first.type(Q1, "one two");
    server.loseAnswers = 1;
    await vi.advanceTimersByTimeAsync(800);
    server.down = "offline";
    first.type(Q1, "one two three");
    first.leaving();
    stops.pop()?.();
    const second = await openOld(old, "page-2");
    second.type(Q1, "one two three four");
    await vi.advanceTimersByTimeAsync(2_000);
    server.down = null;
    second.resume();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sync(second).state.kind).toBe("open");
    expect(server.text(Q1)).toBe("one two three four");
  });

  it("asks when somebody wrote elsewhere meanwhile", async () => {
    const old = server.room();
    server.down = "offline";
    const second = await openOld(old, "page-2");
    second.type(Q1, "here");
    server.write(Q1, "elsewhere");
    server.down = null;
    second.resume();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sync(second).state).toMatchObject({ kind: "conflict", theirs: { text: "elsewhere" } });
  });

  it("is over when the attempt was handed in since", async () => {
    const old = server.room();
    server.submittedAt = new Date();
    const second = await openOld(old, "page-2");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(second.get().finish).toMatchObject({ kind: "done", by: "elsewhere" });
  });
});
