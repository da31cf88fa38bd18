import type { AttemptStatus, Room, SaveEditsInput, SaveEditsResult } from "@viva/domain/attempt/views";
import type { Failure } from "./sync-outcome.ts";

/** What the room asks of the server. Every call rejects with RoomCallFailed and nothing else. */
export interface RoomApi {
  /** The attempt as it stands now. */
  load(input: { attemptId: string }): Promise<Room>;
  saveEdits(input: SaveEditsInput): Promise<SaveEditsResult>;
  setFlag(input: { attemptQuestionId: string; flagged: boolean }): Promise<void>;
  saveNotes(input: { attemptQuestionId: string; notes: string }): Promise<void>;
  heartbeat(input: { attemptId: string; attemptQuestionId: string; activeMs: number }): Promise<Heartbeat>;
  /** Submitting twice gives the same answer. */
  submit(input: { attemptId: string }): Promise<{ submittedAt: Date }>;
}

export interface Heartbeat {
  readonly status: AttemptStatus;
  readonly deadlineAt: Date;
  readonly serverNow: Date;
}

export class RoomCallFailed extends Error {
  override readonly name = "RoomCallFailed";
  readonly failure: Failure;
  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.kind === "expired" ? "The session has expired." : failure.message, options);
    this.failure = failure;
  }
}

/** The failure inside what a call rejected with. Anything but RoomCallFailed is a bug and is thrown on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RoomCallFailed) return error.failure;
  throw error;
}
