import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { findStorage } from "../../../client/find-storage.ts";
import { type EmergencyStore, emergencyStore } from "./emergency-store.ts";
import { type JournalRecord, journalRecordSchema } from "./journal-record.ts";

/** How long a keystroke may exist in memory alone. */
export const WRITE_THROUGH_MS = 150;
const FORGET_AFTER_MS = 60 * 24 * 60 * 60 * 1_000;

/**
 * Keeps answers on this device before the network sees them: IndexedDB within 150 ms, localStorage in the
 * same breath when the page goes away, and localStorage alone where IndexedDB is refused.
 */
export interface DeviceJournal {
  /** False when neither storage takes a write: the receipt then says so. */
  keeps(): boolean;
  /** Records of this person's attempt by any page, oldest first. */
  list(userId: string, attemptId: string): Promise<JournalRecord[]>;
  write(record: JournalRecord): void;
  remove(key: string): void;
  /** Every record of this person, of whatever attempt and page, goes at once. */
  forget(userId: string): Promise<void>;
  /** Resolves when everything written so far is stored. */
  settled(): Promise<void>;
  /** Synchronous: for `pagehide`, where nothing asynchronous is sure to finish. */
  rescue(): void;
  close(): void;
}

interface Schema extends DBSchema {
  answers: { key: string; value: JournalRecord; indexes: { attempt: [string, string] } };
}

type Change = { kind: "put"; record: JournalRecord } | { kind: "delete"; key: string };

export async function openDeviceJournal(
  options: { now?: () => number; storage?: Storage | null; name?: string } = {},
): Promise<DeviceJournal> {
  const now = options.now ?? Date.now;
  const emergency = emergencyStore(options.storage === undefined ? findStorage() : options.storage);
  const database = await openDatabase(options.name ?? "viva-journal");
  if (database) await takeInRescued(database, emergency, now());

  const dirty = new Map<string, Change>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> = Promise.resolve();
  let databaseWorks = database !== null;
  let emergencyWorks = emergency.works();

  function schedule() {
    if (timer === null) timer = setTimeout(store, WRITE_THROUGH_MS);
  }

  function store() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (dirty.size === 0) return;
    const changes = [...dirty.values()];
    writing = writing.then(() => storeAll(changes));
  }

  async function storeAll(changes: readonly Change[]) {
    try {
      if (!database) throw new Error("IndexedDB is not available here.");
      await putAll(database, changes);
      databaseWorks = true;
      // A rescue may have written something newer meanwhile: that copy stays until it is stored as well.
      for (const change of changes) {
        if (dirty.get(keyOf(change)) === change) emergency.remove(keyOf(change));
      }
    } catch {
      // Private windows and full disks refuse IndexedDB; localStorage is smaller, yet keeps the text.
      databaseWorks = false;
      emergencyWorks = writeEmergency(emergency, changes);
    }
    for (const change of changes) {
      if (dirty.get(keyOf(change)) === change) dirty.delete(keyOf(change));
    }
  }

  function note(change: Change) {
    dirty.set(keyOf(change), change);
    schedule();
  }

  return {
    keeps: () => databaseWorks || emergencyWorks,
    write: (record) => note({ kind: "put", record }),
    remove: (key) => note({ kind: "delete", key }),
    async list(userId, attemptId) {
      const rescued = emergency.all();
      const stored = database ? await listStored(database, userId, attemptId) : [];
      return newestOfEach([...stored, ...rescued])
        .filter((record) => record.userId === userId && record.attemptId === attemptId)
        .sort((a, b) => a.updatedAt - b.updatedAt);
    },
    async forget(userId) {
      for (const { key } of emergency.all().filter((record) => record.userId === userId))
        emergency.remove(key);
      if (!database) return;
      const ofPerson = IDBKeyRange.bound([userId], [userId, []]);
      for (const key of await database.getAllKeysFromIndex("answers", "attempt", ofPerson))
        await database.delete("answers", key);
    },
    async settled() {
      store();
      await writing;
    },
    rescue() {
      if (dirty.size > 0) emergencyWorks = writeEmergency(emergency, [...dirty.values()]);
      store();
    },
    close() {
      store();
      void writing.then(() => database?.close());
    },
  };
}

async function openDatabase(name: string): Promise<IDBPDatabase<Schema> | null> {
  if (typeof indexedDB === "undefined") return null;
  try {
    return await openDB<Schema>(name, 1, {
      upgrade(database) {
        database
          .createObjectStore("answers", { keyPath: "key" })
          .createIndex("attempt", ["userId", "attemptId"]);
      },
    });
  } catch {
    // Refused by the browser's settings: the journal then lives in localStorage.
    return null;
  }
}

/** Moves what earlier pages rescued on their way out into the database, and forgets what is very old. */
async function takeInRescued(database: IDBPDatabase<Schema>, emergency: EmergencyStore, now: number) {
  try {
    for (const record of emergency.all()) {
      const stored = await database.get("answers", record.key);
      if (!stored || stored.updatedAt < record.updatedAt) await database.put("answers", record);
      emergency.remove(record.key);
    }
    for (const record of await database.getAll("answers")) {
      if (now - record.updatedAt > FORGET_AFTER_MS) await database.delete("answers", record.key);
    }
  } catch (error) {
    console.warn("The device journal could not be tidied; nothing was removed.", error);
  }
}

async function putAll(database: IDBPDatabase<Schema>, changes: readonly Change[]) {
  const transaction = database.transaction("answers", "readwrite", { durability: "strict" });
  const requests = changes.map((change) =>
    change.kind === "put" ? transaction.store.put(change.record) : transaction.store.delete(change.key),
  );
  await Promise.all([...requests, transaction.done]);
}

async function listStored(database: IDBPDatabase<Schema>, userId: string, attemptId: string) {
  const found = await database.getAllFromIndex("answers", "attempt", [userId, attemptId]);
  return found.flatMap((record) => {
    const parsed = journalRecordSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}

function writeEmergency(emergency: EmergencyStore, changes: readonly Change[]): boolean {
  let works = true;
  for (const change of changes) {
    if (change.kind === "delete") emergency.remove(change.key);
    else works = emergency.put(change.record) && works;
  }
  return works;
}

function newestOfEach(records: readonly JournalRecord[]): JournalRecord[] {
  const newest = new Map<string, JournalRecord>();
  for (const record of records) {
    const known = newest.get(record.key);
    if (!known || known.updatedAt <= record.updatedAt) newest.set(record.key, record);
  }
  return [...newest.values()];
}

function keyOf(change: Change): string {
  return change.kind === "put" ? change.record.key : change.key;
}
