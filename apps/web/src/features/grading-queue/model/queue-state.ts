import type { QueueReason, QueueTask } from "@viva/domain/grading/queue";

/** What the reader looks through: everything, or what waits for one kind of reason. */
export type QueueFilter = "all" | "asked" | "flagged" | "unsure";

/** A decision of this sitting, the newest last: what undo takes back. */
export type Done = { batchId: string; taskId: string; answers: number };

export type QueueState = {
  tasks: readonly QueueTask[];
  filter: QueueFilter;
  /** The task in view; null when nothing is left. */
  current: string | null;
  done: readonly Done[];
  /** Answers of the task in view that a decision is to leave out. */
  leftOut: ReadonlySet<string>;
};

export type QueueAction =
  | { kind: "loaded"; tasks: readonly QueueTask[] }
  | { kind: "filter"; filter: QueueFilter }
  | { kind: "step"; by: 1 | -1 }
  | { kind: "toggle"; attemptQuestionId: string }
  | { kind: "decided"; done: Done }
  | { kind: "undone"; batchId: string };

/** Begins with what was asked of `answer`, where that waits, or else with the first task. */
export function openQueue(tasks: readonly QueueTask[], answer: string | null = null): QueueState {
  const of = tasks.filter((task) => task.answers.some((each) => each.attemptQuestionId === answer));
  const wanted = of.find((task) => inFilter(task.why, "asked")) ?? of[0] ?? tasks[0];
  return { tasks, filter: "all", current: wanted?.id ?? null, done: [], leftOut: new Set() };
}

/** Tasks that are neither decided in this sitting nor filtered away, in the reader's order. */
export function openTasks({ tasks, filter, done }: QueueState): QueueTask[] {
  const decided = new Set(done.map((each) => each.taskId));
  return tasks.filter((task) => !decided.has(task.id) && inFilter(task.why, filter));
}

export function currentTask(state: QueueState): QueueTask | null {
  return state.tasks.find((task) => task.id === state.current) ?? null;
}

/** The answers that a decision would be made on. */
export function chosenAnswers(task: QueueTask, leftOut: ReadonlySet<string>): QueueTask["answers"] {
  return task.answers.filter((answer) => !leftOut.has(answer.attemptQuestionId));
}

export function queueReducer(state: QueueState, action: QueueAction): QueueState {
  switch (action.kind) {
    case "loaded": {
      const next = { ...state, tasks: action.tasks, done: [], leftOut: new Set<string>() };
      const stillThere = openTasks(next).some((task) => task.id === state.current);
      return stillThere ? next : { ...next, current: openTasks(next)[0]?.id ?? null };
    }
    case "filter": {
      const next = { ...state, filter: action.filter };
      return goTo(next, openTasks(next)[0]?.id ?? null);
    }
    case "step":
      return goTo(state, neighbour(state, action.by) ?? state.current);
    case "toggle": {
      const leftOut = new Set(state.leftOut);
      if (!leftOut.delete(action.attemptQuestionId)) leftOut.add(action.attemptQuestionId);
      return { ...state, leftOut };
    }
    case "decided": {
      const onward = neighbour(state, 1) ?? neighbour(state, -1);
      const next = { ...state, done: [...state.done, action.done] };
      const open = openTasks(next);
      return goTo(next, open.some((task) => task.id === onward) ? onward : (open[0]?.id ?? null));
    }
    case "undone": {
      const undone = state.done.find((each) => each.batchId === action.batchId);
      const next = { ...state, done: state.done.filter((each) => each !== undone) };
      const task = state.tasks.find((each) => each.id === undone?.taskId);
      if (!task) return next;
      // It has to be in view, also where the reader went on to tasks of another kind.
      return goTo({ ...next, filter: inFilter(task.why, state.filter) ? state.filter : "all" }, task.id);
    }
  }
}

export function inFilter(why: QueueReason, filter: QueueFilter): boolean {
  return filter === "all" || filter === why || (filter === "asked" && why === "appeal");
}

function goTo(state: QueueState, current: string | null): QueueState {
  return current === state.current ? state : { ...state, current, leftOut: new Set() };
}

function neighbour(state: QueueState, by: 1 | -1): string | null {
  const open = openTasks(state);
  const at = open.findIndex((task) => task.id === state.current);
  return at < 0 ? (open[0]?.id ?? null) : (open[at + by]?.id ?? null);
}
