import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { MemoryStorage } from "../../../client/memory-storage.fixture.ts";
import { type DeviceJournal, openDeviceJournal } from "./device-journal.ts";
import { type JournalRecord, journalKey } from "./journal-record.ts";

const NOW = 1_700_000_000_000;
let name = "";
let count = 0;
let storage: MemoryStorage;

beforeEach(() => {
  name = `journal-${++count}`;
  storage = new MemoryStorage();
});

function open(over: Partial<Parameters<typeof openDeviceJournal>[0]> = {}): Promise<DeviceJournal> {
  return openDeviceJournal({ name, storage, now: () => NOW, ...over });
}

function record(over: Partial<JournalRecord> = {}): JournalRecord {
  const ids = { userId: "ann", attemptQuestionId: "q1", clientId: "page-1" };
  return {
    ...ids,
    key: journalKey({ ...ids, ...over }),
    attemptId: "a1",
    updatedAt: NOW,
    answer: { text: "typed", base: { revision: 0, text: "", savedAt: null }, sent: null },
    notes: null,
    flag: null,
    ...over,
  };
}

describe("the journal on this device", () => {
  it("gives a new page what an earlier page wrote", async () => {
    const first = await open();
    first.write(record());
    await first.settled();
    const second = await open();
    expect(await second.list("ann", "a1")).toEqual([record()]);
  });

  it("stores by itself within the write-through time", async () => {
    const journal = await open();
    journal.write(record());
    await new Promise((done) => setTimeout(done, 260));
    expect(await (await open()).list("ann", "a1")).toHaveLength(1);
  });

  it("shows nobody else's text, nor that of another attempt", async () => {
    const journal = await open();
    journal.write(record());
    await journal.settled();
    expect(await journal.list("bob", "a1")).toEqual([]);
    expect(await journal.list("ann", "a2")).toEqual([]);
  });

  it("forgets one person, of all attempts and also what was only rescued, and nobody else", async () => {
    const journal = await open();
    journal.write(record());
    journal.write(record({ attemptId: "a2", attemptQuestionId: "q9" }));
    journal.write(record({ userId: "anna" }));
    await journal.settled();
    journal.write(record({ clientId: "page-3" }));
    journal.rescue();
    await journal.settled();
    await journal.forget("ann");
    expect(await journal.list("ann", "a1")).toEqual([]);
    expect(await journal.list("ann", "a2")).toEqual([]);
    expect(await journal.list("anna", "a1")).toHaveLength(1);
    expect(storage.length).toBe(0);
  });

  it("keeps one record for each page, oldest first", async () => {
    const journal = await open();
    journal.write(record({ clientId: "page-2", updatedAt: NOW + 1 }));
    journal.write(record());
    await journal.settled();
    expect((await journal.list("ann", "a1")).map((kept) => kept.clientId)).toEqual(["page-1", "page-2"]);
  });

  it("forgets what was removed", async () => {
    const journal = await open();
    journal.write(record());
    await journal.settled();
    journal.remove(record().key);
    await journal.settled();
    expect(await journal.list("ann", "a1")).toEqual([]);
  });

  it("rescues the last keystrokes without waiting when the page goes away", async () => {
    const journal = await open();
    journal.write(record());
    await journal.settled();
    const last = record({ updatedAt: NOW + 5, answer: { ...record().answer, text: "typed, and the end" } });
    journal.write(last);
    journal.rescue();
    expect(storage.length).toBe(1);
    expect(await (await open()).list("ann", "a1")).toEqual([last]);
  });

  it("prefers the newer of the two places", async () => {
    storage.setItem(`viva.journal/${record().key}`, JSON.stringify(record({ updatedAt: NOW - 50 })));
    const journal = await open({ name: `${name}-other` });
    journal.write(record());
    await journal.settled();
    expect((await journal.list("ann", "a1")).map((kept) => kept.updatedAt)).toEqual([NOW]);
  });

  it("lives in localStorage alone where IndexedDB is refused", async () => {
    const real = globalThis.indexedDB;
    try {
      Reflect.deleteProperty(globalThis, "indexedDB");
      const journal = await open();
      journal.write(record());
      await journal.settled();
      expect(journal.keeps()).toBe(true);
      expect(await (await open()).list("ann", "a1")).toEqual([record()]);
    } finally {
      globalThis.indexedDB = real;
    }
  });

  it("says so when nothing on this device takes a write", async () => {
    const real = globalThis.indexedDB;
    try {
      Reflect.deleteProperty(globalThis, "indexedDB");
      storage.full = true;
      const journal = await open();
      journal.write(record());
      await journal.settled();
      expect(journal.keeps()).toBe(false);
    } finally {
      globalThis.indexedDB = real;
    }
  });

  it("is not misled by a record that somebody edited", async () => {
    storage.setItem("viva.journal/ann/q1/x", '{"key": 3}');
    storage.setItem("viva.journal/ann/q1/y", "not JSON");
    expect(await (await open()).list("ann", "a1")).toEqual([]);
  });

  it("forgets records after two months", async () => {
    const journal = await open();
    journal.write(record({ updatedAt: NOW - 61 * 24 * 3_600_000 }));
    await journal.settled();
    expect(await (await open()).list("ann", "a1")).toEqual([]);
  });
});
