import type { Room } from "@viva/domain/attempt/views";
import { type ActiveTime, counted, startCounting } from "./active-time.ts";
import { type AnswerSync, hasUnsaved, isAnswered, openSync } from "./answer-sync.ts";
import { fromServer, type LatestValue } from "./latest-value.ts";
import { clockFromPage, type ServerClock } from "./server-clock.ts";

/** Everything of an open attempt that changes while the page is open. Instants are on the server's clock. */
export interface RoomState {
  /** False until text left on this device was looked for: before that nothing may be typed over it. */
  readonly ready: boolean;
  /** False until the server was asked for the attempt as it stands: the page may hold an older picture of it. */
  readonly fresh: boolean;
  readonly questions: Readonly<Record<string, QuestionState>>;
  readonly order: readonly string[];
  readonly currentId: string;
  readonly deadlineAt: number;
  readonly clock: ServerClock;
  readonly time: ActiveTime;
  /** By question: told to the server by this page. */
  readonly toldMs: Readonly<Record<string, number>>;
  /** Other pages of this browser that have the attempt open. */
  readonly otherPages: number;
  readonly deviceKeeps: boolean;
  /** Questions whose text was found on this device and not on the server. */
  readonly restored: readonly string[];
  readonly link: Link;
  readonly finish: Finish;
}

export interface QuestionState {
  readonly id: string;
  readonly sync: AnswerSync;
  readonly flag: LatestValue<boolean>;
  readonly notes: LatestValue<string>;
  /** Told to the server before this page opened. */
  readonly timeBeforeMs: number;
}

/** The last that was heard of the server. */
export type Link = "ok" | "offline" | "unreachable" | "expired";

export type FinishedBy = "candidate" | "deadline" | "elsewhere";

export type Finish =
  | { readonly kind: "answering" }
  | { readonly kind: "saving" }
  /** Some answers could not be saved: the person decides whether to finish without them. */
  | { readonly kind: "unsaved"; readonly ids: readonly string[] }
  | { readonly kind: "submitting" }
  | { readonly kind: "refused"; readonly message: string }
  /** The deadline has passed and the page brings in what is left. */
  | { readonly kind: "time-up" }
  | { readonly kind: "done"; readonly by: FinishedBy; readonly unsent: readonly string[] };

export function initialRoomState(room: Room, localNow: number): RoomState {
  const order = [...room.questions].sort((a, b) => a.position - b.position).map((question) => question.id);
  const currentId = order[0];
  if (currentId === undefined) throw new Error("An attempt has at least one question.");
  return {
    ready: false,
    fresh: false,
    questions: Object.fromEntries(room.questions.map((question) => [question.id, initialQuestion(question)])),
    order,
    currentId,
    deadlineAt: room.deadlineAt.getTime(),
    clock: clockFromPage(room.serverNow.getTime(), localNow),
    time: startCounting(currentId, localNow),
    toldMs: {},
    otherPages: 0,
    deviceKeeps: true,
    restored: [],
    link: "ok",
    finish: { kind: "answering" },
  };
}

function initialQuestion(question: Room["questions"][number]): QuestionState {
  const { text, revision, savedAt } = question.answer;
  return {
    id: question.id,
    sync: openSync({ text, revision, savedAt: savedAt?.getTime() ?? null }, question.starter),
    flag: fromServer(question.flagged),
    notes: fromServer(question.notes),
    timeBeforeMs: question.timeSpentMs,
  };
}

export function questionOf(state: RoomState, id: string): QuestionState {
  const question = state.questions[id];
  if (!question) throw new Error(`Question ${id} is not part of this attempt.`);
  return question;
}

export function withQuestion(
  state: RoomState,
  id: string,
  change: (question: QuestionState) => QuestionState,
): RoomState {
  const before = questionOf(state, id);
  const after = change(before);
  return after === before ? state : { ...state, questions: { ...state.questions, [id]: after } };
}

export function withSync(state: RoomState, id: string, change: (sync: AnswerSync) => AnswerSync): RoomState {
  return withQuestion(state, id, (question) => {
    const sync = change(question.sync);
    return sync === question.sync ? question : { ...question, sync };
  });
}

export function inOrder(state: RoomState): readonly QuestionState[] {
  return state.order.map((id) => questionOf(state, id));
}

export function unsavedIds(state: RoomState): readonly string[] {
  return state.order.filter((id) => hasUnsaved(questionOf(state, id).sync));
}

export function unansweredIds(state: RoomState): readonly string[] {
  return state.order.filter((id) => !isAnswered(questionOf(state, id).sync));
}

export function flaggedIds(state: RoomState): readonly string[] {
  return state.order.filter((id) => questionOf(state, id).flag.value);
}

/** Active time on a question in all pages up to `localNow`, ms. */
export function timeSpentMs(state: RoomState, id: string, localNow: number): number {
  const untold = counted(state.time, localNow).untold[id] ?? 0;
  return questionOf(state, id).timeBeforeMs + (state.toldMs[id] ?? 0) + untold;
}

/** Whether answers may still be changed on this page. */
export function isEditable(state: RoomState): boolean {
  const { kind } = state.finish;
  return state.ready && kind !== "time-up" && kind !== "done" && kind !== "submitting";
}
