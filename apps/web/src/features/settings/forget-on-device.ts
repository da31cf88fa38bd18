import { findStorage } from "../../client/find-storage.ts";
import { forgetRooms } from "../offline/kept-room.ts";
import { openDeviceJournal } from "../room/model/device-journal.ts";

/** Everything that this browser keeps for one person: answers, drafts, editor settings, kept pages. */
export async function forgetOnDevice(userId: string): Promise<void> {
  const journal = await openDeviceJournal();
  await journal.forget(userId);
  journal.close();
  forgetStored(userId, findStorage());
  await forgetRooms();
}

/** All names in the storage that are of this person have their id in them. */
export function forgetStored(userId: string, storage: Storage | null): void {
  if (storage === null) return;
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const name of names) {
    if (name?.startsWith("viva.") && name.includes(userId)) storage.removeItem(name);
  }
}
