import type { SaveEditsResult } from "@viva/domain/attempt/views";
import { dueAt, takeBatch } from "./answer-sync.ts";
import { afterFailure } from "./link.ts";
import { failureOf } from "./room-api.ts";
import type { RoomParts } from "./room-parts.ts";
import { questionOf, withSync } from "./room-state.ts";
import { withSample } from "./server-clock.ts";
import { closed, confirmed, failed, reconciled } from "./sync-outcome.ts";

/** Sends each answer that is due. Returns when the next one will be, on the server's clock; null for none. */
export function sendDueAnswers(parts: RoomParts): number | null {
  let next: number | null = null;
  for (const id of parts.get().order) {
    const due = dueAt(questionOf(parts.get(), id).sync);
    if (due === null) continue;
    if (due <= parts.now()) void sendAnswer(parts, id);
    else next = Math.min(next ?? due, due);
  }
  return next;
}

async function sendAnswer(parts: RoomParts, id: string): Promise<void> {
  const taken = takeBatch(questionOf(parts.get(), id).sync);
  if (!taken) return;
  parts.set((state) => withSync(state, id, () => taken.sync));
  const sentAt = parts.localNow();
  try {
    const result = await parts.api.saveEdits({
      attemptQuestionId: id,
      clientId: parts.clientId,
      ...taken.batch,
    });
    takeResult(parts, id, result, sentAt);
  } catch (error) {
    const failure = failureOf(error);
    parts.set((state) =>
      afterFailure(
        withSync(state, id, (sync) => failed(sync, failure, parts.now(), parts.random())),
        failure,
      ),
    );
  }
}

function takeResult(parts: RoomParts, id: string, result: SaveEditsResult, sentAt: number) {
  switch (result.kind) {
    case "saved": {
      const receivedAt = parts.localNow();
      parts.set((state) => ({
        ...withSync(state, id, (sync) => confirmed(sync, result.savedAt.getTime())),
        clock: withSample(state.clock, { sentAt, receivedAt, serverNow: result.serverNow.getTime() }),
        deadlineAt: result.deadlineAt.getTime(),
        link: "ok",
      }));
      parts.pages()?.tellSaved(id, questionOf(parts.get(), id).sync.server);
      return;
    }
    case "conflict": {
      const theirs = {
        text: result.text,
        revision: result.revision,
        savedAt: result.savedAt?.getTime() ?? null,
      };
      parts.set((state) => ({ ...withSync(state, id, (sync) => reconciled(sync, theirs)), link: "ok" }));
      return;
    }
    case "closed":
      parts.set((state) => ({
        ...withSync(state, id, (sync) => closed(sync, result.reason, result.at.getTime())),
        link: "ok",
      }));
  }
}
