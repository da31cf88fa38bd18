import { foldEdits } from "@viva/domain/attempt/edits";
import { describe, expect, it, vi } from "vitest";
import { questionOf } from "./room-state.ts";
import { Q1, Q2 } from "./room-store.fixture.ts";
import { syncOf, TestRoom, wordsOf } from "./test-room.fixture.ts";

const attempt = new TestRoom();

describe("saving", () => {
  it("reaches the server within a second after typing stops", async () => {
    const store = await attempt.open();
    store.type(Q1, "select_related joins");
    expect(wordsOf(store)).toBe("saving");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(attempt.server.text(Q1)).toBe("select_related joins");
    expect(wordsOf(store)).toBe("saved");
  });

  it("happens at least every 2 s while typing goes on", async () => {
    const store = await attempt.open();
    for (let i = 1; i <= 30; i++) {
      store.type(Q1, "x".repeat(i));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(attempt.server.text(Q1).length).toBeGreaterThanOrEqual(19);
  });

  it("survives a lost answer without storing anything twice", async () => {
    const store = await attempt.open();
    attempt.server.loseAnswers = 1;
    store.type(Q1, "once");
    await vi.advanceTimersByTimeAsync(800);
    expect(wordsOf(store)).toBe("on device");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(attempt.server.text(Q1)).toBe("once");
    expect(attempt.server.edits(Q1)).toHaveLength(1);
    expect(wordsOf(store)).toBe("saved");
  });

  it("keeps notes and flags in step too", async () => {
    const store = await attempt.open();
    store.setFlag(Q1, true);
    store.setNotes(Q1, "fold right to left");
    await vi.advanceTimersByTimeAsync(1_200);
    expect(attempt.server.flags.get(Q1)).toBe(true);
    expect(attempt.server.notes.get(Q1)).toBe("fold right to left");
  });
});

describe("offline", () => {
  it("keeps everything here and sends it on return", async () => {
    const store = await attempt.open();
    attempt.server.down = "offline";
    store.type(Q1, "typed in a tunnel");
    store.setFlag(Q2, true);
    await vi.advanceTimersByTimeAsync(30_000);
    store.type(Q2, "second answer");
    await vi.advanceTimersByTimeAsync(15_000);
    expect(store.get().link).toBe("offline");
    expect(attempt.device.records.size).toBe(2);
    attempt.server.down = null;
    store.resume();
    await vi.advanceTimersByTimeAsync(1_500);
    expect([attempt.server.text(Q1), attempt.server.text(Q2)]).toEqual([
      "typed in a tunnel",
      "second answer",
    ]);
    expect(attempt.server.flags.get(Q2)).toBe(true);
    expect(store.get().link).toBe("ok");
  });
});

describe("an expired session", () => {
  it("stops asking the server, keeps the typing, and goes on after signing in", async () => {
    const store = await attempt.open();
    attempt.server.down = "expired";
    store.type(Q1, "before");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.get().link).toBe("expired");
    store.type(Q1, "before and after");
    store.type(Q2, "other");
    const calls = attempt.server.calls;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(attempt.server.calls).toBe(calls);
    expect(wordsOf(store, Q2)).toBe("signed out");
    attempt.server.down = null;
    store.resume();
    await vi.advanceTimersByTimeAsync(1_500);
    expect([attempt.server.text(Q1), attempt.server.text(Q2)]).toEqual(["before and after", "other"]);
  });
});

describe("a page that went away", () => {
  it("leaves its unsent text to the next one", async () => {
    const first = await attempt.open();
    attempt.server.down = "offline";
    first.type(Q1, "never sent");
    first.setNotes(Q1, "a note");
    first.leaving();
    attempt.stops.pop()?.();
    attempt.server.down = null;
    const second = await attempt.open("page-2");
    expect(syncOf(second).text).toBe("never sent");
    expect(second.get().restored).toEqual([Q1]);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(attempt.server.text(Q1)).toBe("never sent");
    expect(attempt.server.notes.get(Q1)).toBe("a note");
    expect([...attempt.device.records.values()].map((record) => record.clientId)).toEqual(["page-2"]);
  });

  it("leaves marks that were set or taken away without network, on answers that nobody wrote too", async () => {
    const first = await attempt.open();
    first.setFlag(Q1, true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(attempt.server.flags.get(Q1)).toBe(true);
    attempt.server.down = "offline";
    first.setFlag(Q1, false);
    first.setFlag(Q2, true);
    await vi.advanceTimersByTimeAsync(1_000);
    first.leaving();
    attempt.stops.pop()?.();
    const second = await attempt.open("page-2");
    const flags = () => [Q1, Q2].map((id) => questionOf(second.get(), id).flag.value);
    expect(flags()).toEqual([false, true]);
    expect(second.get().restored).toEqual([]);
    attempt.server.down = null;
    second.resume();
    await vi.advanceTimersByTimeAsync(3_000);
    expect([attempt.server.flags.get(Q1), attempt.server.flags.get(Q2)]).toEqual([false, true]);
    expect(flags()).toEqual([false, true]);
  });

  it("asks when the server's text moved on meanwhile", async () => {
    const first = await attempt.open();
    attempt.server.down = "offline";
    first.type(Q1, "on the laptop");
    first.leaving();
    attempt.stops.pop()?.();
    attempt.server.down = null;
    attempt.server.write(Q1, "on the phone");
    const second = await attempt.open("page-2");
    expect(syncOf(second).state).toMatchObject({ kind: "conflict", theirs: { text: "on the phone" } });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(attempt.server.text(Q1)).toBe("on the phone");
  });
});

describe("two pages of one attempt", () => {
  it("do not overwrite each other, and the choice keeps both in the history", async () => {
    const first = await attempt.open("page-1");
    const second = await attempt.open("page-2");
    first.type(Q1, "first page");
    second.type(Q1, "second page");
    await vi.advanceTimersByTimeAsync(1_000);
    const [winner, loser] = syncOf(first).state.kind === "conflict" ? [second, first] : [first, second];
    expect(syncOf(loser).state.kind).toBe("conflict");
    expect(attempt.server.text(Q1)).toBe(syncOf(winner).text);
    const mine = syncOf(loser).text;
    loser.resolve(Q1, { keep: "theirs" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(attempt.server.text(Q1)).toBe(syncOf(winner).text);
    const history = attempt.server
      .edits(Q1)
      .map((_, i) => foldEdits(attempt.server.edits(Q1).slice(0, i + 1)));
    expect(history).toContain(mine);
    expect(wordsOf(loser)).toBe("saved");
  });
});

describe("finishing", () => {
  it("saves what is left first, then submits once", async () => {
    const store = await attempt.open();
    store.type(Q1, "the last words");
    const done = store.finish();
    await vi.advanceTimersByTimeAsync(500);
    await done;
    expect(attempt.server.text(Q1)).toBe("the last words");
    expect(attempt.server.submittedAt).not.toBeNull();
    expect(store.get().finish).toEqual({ kind: "done", by: "candidate", unsent: [] });
    expect(attempt.device.records.size).toBe(0);
  });

  it("asks when an answer cannot be saved, and does as told", async () => {
    const store = await attempt.open();
    attempt.server.refuseSaves = true;
    store.type(Q1, "stuck here");
    const asked = store.finish();
    await vi.advanceTimersByTimeAsync(12_000);
    await asked;
    expect(store.get().finish).toEqual({ kind: "unsaved", ids: [Q1] });
    expect(attempt.server.submittedAt).toBeNull();
    store.backToAnswering();
    expect(store.get().finish.kind).toBe("answering");
    const again = store.finish();
    await vi.advanceTimersByTimeAsync(12_000);
    await again;
    void store.finishAnyway();
    await vi.advanceTimersByTimeAsync(100);
    expect(store.get().finish).toEqual({ kind: "done", by: "candidate", unsent: [Q1] });
    expect(attempt.device.records.size).toBe(1);
  });

  it("says why when the server cannot be reached, and works on the next try", async () => {
    const store = await attempt.open();
    attempt.server.down = "offline";
    const refused = store.finish();
    await vi.advanceTimersByTimeAsync(11_000);
    await refused;
    expect(store.get().finish).toMatchObject({ kind: "refused" });
    attempt.server.down = null;
    const done = store.finish();
    await vi.advanceTimersByTimeAsync(500);
    await done;
    expect(store.get().finish.kind).toBe("done");
  });
});

describe("a page that was opened with an older picture of the attempt", () => {
  it("shows what the server holds by now, and is asked nothing", async () => {
    const old = attempt.server.room();
    const first = await attempt.open();
    first.type(Q1, "saved before going back");
    first.setNotes(Q1, "noted");
    first.setFlag(Q2, true);
    await vi.advanceTimersByTimeAsync(2_000);
    first.type(Q1, "saved before going back, and a little more");
    first.leaving();
    attempt.stops.pop()?.();
    const second = await attempt.open("page-2", old, 2_000);
    expect(syncOf(second).state.kind).toBe("open");
    expect(syncOf(second).text).toBe("saved before going back, and a little more");
    expect(questionOf(second.get(), Q1).notes.value).toBe("noted");
    expect(questionOf(second.get(), Q2).flag.value).toBe(true);
    expect(attempt.server.text(Q1)).toBe("saved before going back, and a little more");
  });

  it("goes on without network from what this device kept, and loses nothing on return", async () => {
    const old = attempt.server.room();
    const first = await attempt.open();
    first.type(Q1, "on the server");
    first.setNotes(Q1, "noted");
    await vi.advanceTimersByTimeAsync(2_000);
    attempt.server.down = "offline";
    first.type(Q1, "on the server and on this device");
    await vi.advanceTimersByTimeAsync(1_000);
    first.turnTo(Q2);
    first.leaving();
    attempt.stops.pop()?.();
    await vi.advanceTimersByTimeAsync(60_000);

    const second = await attempt.open("page-2", old, 2_000);
    expect(syncOf(second).text).toBe("on the server and on this device");
    expect(syncOf(second).server.text).toBe("on the server");
    expect(questionOf(second.get(), Q1).notes.value).toBe("noted");
    second.type(Q1, "on the server, on this device and typed offline");
    second.type(Q2, "begun offline");
    await vi.advanceTimersByTimeAsync(30_000);
    attempt.server.down = null;
    second.resume();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(attempt.server.text(Q1)).toBe("on the server, on this device and typed offline");
    expect(attempt.server.text(Q2)).toBe("begun offline");
    expect([wordsOf(second), wordsOf(second, Q2)]).toEqual(["saved", "saved"]);
  });

  it("recognises its own save whose answer never came", async () => {
    const old = attempt.server.room();
    const first = await attempt.open();
    first.type(Q1, "one");
    await vi.advanceTimersByTimeAsync(1_000);
    first.type(Q1, "one two");
    attempt.server.loseAnswers = 1;
    await vi.advanceTimersByTimeAsync(800);
    attempt.server.down = "offline";
    first.type(Q1, "one two three");
    first.leaving();
    attempt.stops.pop()?.();
    const second = await attempt.open("page-2", old, 2_000);
    second.type(Q1, "one two three four");
    await vi.advanceTimersByTimeAsync(2_000);
    attempt.server.down = null;
    second.resume();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(syncOf(second).state.kind).toBe("open");
    expect(attempt.server.text(Q1)).toBe("one two three four");
  });

  it("asks when somebody wrote elsewhere meanwhile", async () => {
    const old = attempt.server.room();
    attempt.server.down = "offline";
    const second = await attempt.open("page-2", old, 2_000);
    second.type(Q1, "here");
    attempt.server.write(Q1, "elsewhere");
    attempt.server.down = null;
    second.resume();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(syncOf(second).state).toMatchObject({ kind: "conflict", theirs: { text: "elsewhere" } });
  });

  it("is over when the attempt was handed in since", async () => {
    const old = attempt.server.room();
    attempt.server.submittedAt = new Date();
    const second = await attempt.open("page-2", old, 2_000);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(second.get().finish).toMatchObject({ kind: "done", by: "elsewhere" });
  });
});
