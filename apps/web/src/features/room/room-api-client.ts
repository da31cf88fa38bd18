import type { TRPCClient } from "@trpc/client";
import type { AppRouter } from "@viva/api/root";
import { describeError, findServiceError } from "../../client/service-error.ts";
import { type RoomApi, RoomCallFailed } from "./model/room-api.ts";
import type { Failure } from "./model/sync-outcome.ts";

/** A request that hangs longer counts as lost; saves are then sent again as they were. */
const TIMEOUT_MS = 15_000;

/** The room's calls over tRPC. */
export function roomApi(client: TRPCClient<AppRouter>): RoomApi {
  const { attempt } = client;
  return {
    load: (input) => call((options) => attempt.getRoom.query(input, options)),
    saveEdits: (input) => call((options) => attempt.saveEdits.mutate(input, options)),
    setFlag: (input) => call((options) => attempt.setFlag.mutate(input, options)).then(() => undefined),
    saveNotes: (input) => call((options) => attempt.saveNotes.mutate(input, options)).then(() => undefined),
    heartbeat: (input) => call((options) => attempt.heartbeat.mutate(input, options)),
    submit: (input) => call((options) => attempt.submit.mutate(input, options)),
  };
}

async function call<T>(send: (options: { signal: AbortSignal }) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await send({ signal });
  } catch (error) {
    throw new RoomCallFailed(failureFrom(error, signal.aborted), { cause: error });
  }
}

function failureFrom(error: unknown, mayHaveArrived: boolean): Failure {
  const refusal = findServiceError(error);
  if (refusal?.code === "unauthenticated") return { kind: "expired" };
  if (refusal !== null && refusal.code !== "unavailable") {
    return { kind: "network", reason: "refused", message: refusal.message, mayHaveArrived: false };
  }
  const reason = navigator.onLine ? "unreachable" : "offline";
  return { kind: "network", reason, message: describeError(error), mayHaveArrived };
}
