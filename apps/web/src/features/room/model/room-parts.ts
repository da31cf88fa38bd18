import type { DeviceJournal } from "./device-journal.ts";
import type { OpenPages } from "./open-pages.ts";
import type { RoomApi } from "./room-api.ts";
import type { RoomState } from "./room-state.ts";

/** What the moving parts of one room share. */
export interface RoomParts {
  readonly attemptId: string;
  readonly userId: string;
  readonly clientId: string;
  readonly api: RoomApi;
  get(): RoomState;
  set(update: (state: RoomState) => RoomState): void;
  /** The server's time as far as this page knows it, epoch ms. */
  now(): number;
  /** Monotonic, ms. */
  localNow(): number;
  /** 0..1 */
  random(): number;
  /** False once the page has left the room. */
  open(): boolean;
  /** Null until it is open. */
  journal(): DeviceJournal | null;
  /** Null where pages cannot talk to each other. */
  pages(): OpenPages | null;
  /** Looks at once for anything that is due. */
  wake(): void;
  /** Calls the listener after every change; returns how to stop. */
  onChange(listener: () => void): () => void;
}
