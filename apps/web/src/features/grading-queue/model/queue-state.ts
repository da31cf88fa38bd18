import type { QueueReason, QueueTask } from "@viva/domain/grading/queue";

/** What the reader looks through: everything, or what waits for one kind of reason. */
export type QueueFilter = "all" | "asked" | "flagged" | "unsure";

/** A decision of this sitting, the newest last: what undo takes back. */
export type Done = {
  batchId: string;
  /** As it was read. */
  task: QueueTask;
  /** The answers that it was stored on. */
  answers: readonly string[];
  reason: string;
};

export type QueueState = {
  tasks: readonly QueueTask[];
  filter: QueueFilter;
  /** The task in view; null when nothing is left. */
  current: string | null;
  /** Whether the reader chose to go to it, or it came into view through a decision or a reading anew. */
  came: "by-hand" | "by-itself";
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
  | { kind: "undone"; batchId: string }
  /** There is nothing of it to take back any more. */
  | { kind: "lapsed"; batchId: string };

/** Begins with what was asked of `answer`, where that waits, or else with the first task. */
export function openQueue(tasks: readonly QueueTask[], answer: string | null = null): QueueState {
  const of = tasks.filter((task) => task.answers.some((each) => each.attemptQuestionId === answer));
  const wanted = of.find((task) => inFilter(task.why, "asked")) ?? of[0] ?? tasks[0];
  return {
    ...{ tasks, filter: "all", current: wanted?.id ?? null, came: "by-hand", done: [] },
    leftOut: new Set(),
  };
}

/** Tasks that are neither decided in this sitting nor filtered away, in the reader's order. */
export function openTasks({ tasks, filter, done }: Pick<QueueState, "tasks" | "filter" | "done">) {
  return tasks.filter((task) => inFilter(task.why, filter) && !done.some((each) => isDecidedBy(task, each)));
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
    case "loaded":
      return afterLoading(state, action.tasks);
    case "filter": {
      const next = { ...state, filter: action.filter };
      return goTo(next, openTasks(next)[0]?.id ?? null, "by-hand");
    }
    case "step":
      return goTo(state, neighbour(state, action.by) ?? state.current, "by-hand");
    case "toggle": {
      const leftOut = new Set(state.leftOut);
      if (!leftOut.delete(action.attemptQuestionId)) leftOut.add(action.attemptQuestionId);
      return { ...state, leftOut };
    }
    case "decided": {
      const next = { ...state, done: [...state.done, action.done] };
      // Who went on while it was sent reads something else by now, and stays there.
      if (state.current !== action.done.task.id) return next;
      const onward = neighbour(state, 1) ?? neighbour(state, -1);
      const open = openTasks(next);
      const to = open.some((task) => task.id === onward) ? onward : (open[0]?.id ?? null);
      return goTo(next, to, "by-itself");
    }
    case "undone": {
      const undone = state.done.find((each) => each.batchId === action.batchId);
      const next = { ...state, done: state.done.filter((each) => each !== undone) };
      const task = undone && findAgain(state.tasks, undone.task);
      if (!task) return next;
      // It has to be in view, also where the reader went on to tasks of another kind.
      const filter = inFilter(task.why, state.filter) ? state.filter : "all";
      return goTo({ ...next, filter }, task.id, "by-hand");
    }
    case "lapsed":
      return { ...state, done: state.done.filter((each) => each.batchId !== action.batchId) };
  }
}

export function inFilter(why: QueueReason, filter: QueueFilter): boolean {
  return filter === "all" || filter === why || (filter === "asked" && why === "appeal");
}

/**
 * Stays with the task in view, or with the next one that still waits. What was decided in this sitting can still be
 * taken back: only what waits anew, with a newer decision or none of these answers, is shown again.
 */
function afterLoading(state: QueueState, tasks: readonly QueueTask[]): QueueState {
  const next = { ...state, tasks };
  const before = openTasks(state);
  const at = Math.max(
    0,
    before.findIndex((task) => task.id === state.current),
  );
  const open = openTasks(next);
  const there = [...before.slice(at), ...before.slice(0, at).reverse()].flatMap(
    (task) => findAgain(open, task) ?? [],
  );
  return goTo(next, (there[0] ?? open[0])?.id ?? null, "by-itself");
}

/** The task, or what became of it: answers come and go, and the first of them names a task. */
function findAgain(tasks: readonly QueueTask[], task: QueueTask): QueueTask | undefined {
  const answers = new Set(task.answers.map((answer) => answer.attemptQuestionId));
  return (
    tasks.find((each) => each.id === task.id) ??
    tasks.find(
      (each) =>
        each.criterion.key === task.criterion.key &&
        each.answers.some((answer) => answers.has(answer.attemptQuestionId)),
    )
  );
}

/** Whether the task is of the time before this decision: it holds an answer that was decided, as it was then. */
function isDecidedBy(task: QueueTask, done: Done): boolean {
  if (task.criterion.key !== done.task.criterion.key) return false;
  return task.answers.some(({ attemptQuestionId, head }) => {
    const then = done.task.answers.find((answer) => answer.attemptQuestionId === attemptQuestionId);
    return then !== undefined && then.head === head && done.answers.includes(attemptQuestionId);
  });
}

function goTo(state: QueueState, current: string | null, came: QueueState["came"]): QueueState {
  return current === state.current ? state : { ...state, current, came, leftOut: new Set() };
}

function neighbour(state: QueueState, by: 1 | -1): string | null {
  const open = openTasks(state);
  const at = open.findIndex((task) => task.id === state.current);
  return at < 0 ? (open[0]?.id ?? null) : (open[at + by]?.id ?? null);
}
