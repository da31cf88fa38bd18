import { type JournalRecord, journalRecordSchema } from "./journal-record.ts";

const PREFIX = "viva.journal/";

/** Journal records in localStorage: small and slow, but written before the next line runs. */
export interface EmergencyStore {
  works(): boolean;
  /** False when the browser refused the write (full, or blocked). */
  put(record: JournalRecord): boolean;
  remove(key: string): void;
  all(): JournalRecord[];
}

export function emergencyStore(storage: Storage | null): EmergencyStore {
  return {
    works: () => storage !== null && tryWrite(storage, `${PREFIX}?`, "") && erase(storage, `${PREFIX}?`),
    put: (record) => storage !== null && tryWrite(storage, PREFIX + record.key, JSON.stringify(record)),
    remove(key) {
      if (storage) erase(storage, PREFIX + key);
    },
    all() {
      if (!storage) return [];
      const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
      return names.flatMap((name) => {
        if (!name?.startsWith(PREFIX)) return [];
        const record = parse(storage.getItem(name));
        return record ? [record] : [];
      });
    },
  };
}

function tryWrite(storage: Storage, name: string, value: string): boolean {
  try {
    storage.setItem(name, value);
    return true;
  } catch {
    // Full or blocked: the caller learns it by the result and says so on screen.
    return false;
  }
}

function erase(storage: Storage, name: string): boolean {
  storage.removeItem(name);
  return true;
}

/** Null for what an older version wrote or somebody edited by hand: it cannot be restored safely. */
function parse(text: string | null): JournalRecord | null {
  if (!text) return null;
  try {
    return journalRecordSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
