import { retryNow } from "./latest-value.ts";
import type { RoomParts } from "./room-parts.ts";
import type { QuestionState, RoomState } from "./room-state.ts";
import { type Failure, resumed } from "./sync-outcome.ts";

/** What a failed call says about the way to the server. A refusal of one call says nothing about it. */
export function afterFailure(state: RoomState, failure: Failure): RoomState {
  if (failure.kind === "expired") return sessionExpired(state);
  return failure.reason === "refused" ? state : { ...state, link: failure.reason };
}

/** The way is free again: everything that waits leaves at once. */
export function resumeAll(parts: RoomParts): void {
  const at = parts.now();
  parts.set((state) => ({
    ...everyQuestion(state, (question) => ({
      ...question,
      sync: resumed(question.sync, at),
      flag: retryNow(question.flag, at),
      notes: retryNow(question.notes, at),
    })),
    link: "ok",
  }));
  parts.wake();
}

/** Every answer waits for signing in again, not only the one whose save was refused. */
function sessionExpired(state: RoomState): RoomState {
  const waiting = everyQuestion(state, (question) => {
    const { kind } = question.sync.state;
    if (kind === "conflict" || kind === "closed") return question;
    return { ...question, sync: { ...question.sync, state: { kind: "expired" } } };
  });
  return { ...waiting, link: "expired" };
}

function everyQuestion(state: RoomState, change: (question: QuestionState) => QuestionState): RoomState {
  const questions = Object.fromEntries(
    state.order.flatMap((id) => {
      const question = state.questions[id];
      return question ? [[id, change(question)]] : [];
    }),
  );
  return { ...state, questions };
}
