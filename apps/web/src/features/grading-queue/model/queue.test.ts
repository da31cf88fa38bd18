import type { Meanwhile, QueueTask } from "@viva/domain/grading/queue";
import { describe, expect, it } from "vitest";
import { missingReason, outcomeWords, previewWords, undoneWords } from "./decision-preview.ts";
import { queueAnswer, queueTask } from "./queue.fixture.ts";
import {
  chosenAnswers,
  currentTask,
  openQueue,
  openTasks,
  type QueueAction,
  queueReducer,
} from "./queue-state.ts";

const [answer, task] = [queueAnswer, queueTask];

const walk = (tasks: QueueTask[], ...actions: QueueAction[]) =>
  actions.reduce(queueReducer, openQueue(tasks));
/** Both answers of a task are decided, or those that are named. */
const decided = (taskId: string, answers = [`${taskId}1`, `${taskId}2`]): QueueAction => ({
  kind: "decided",
  done: { batchId: `b-${taskId}`, task: task(taskId), answers, reason: "" },
});
/** A task as it is read again after a decision on it was taken back. */
const anew = (id: string, ...others: string[]): QueueTask => ({
  ...task(id),
  answers: [id, ...others].map((each) => answer(`${each}1`, { head: `undo-${each}` })),
});

describe("working through the queue", () => {
  const tasks = [task("a"), task("b", "appeal"), task("c", "flagged")];

  it("goes on after a decision, and is empty after the last", () => {
    expect(walk(tasks, decided("a")).current).toBe("b");
    const last = walk(tasks, decided("a"), decided("b"), decided("c"));
    expect([last.current, openTasks(last)]).toEqual([null, []]);
    expect(walk(tasks, { kind: "step", by: 1 }, { kind: "step", by: 1 }, decided("c")).current).toBe("b");
  });

  it("begins with what was asked of an answer that is named, or else with the first task", () => {
    const both = [task("a"), { ...task("b", "appeal"), answers: [answer("a1")] }];
    expect(openQueue(both, "a1").current).toBe("b");
    expect(openQueue(both, "a2").current).toBe("a");
    expect(openQueue(both, "gone").current).toBe("a");
  });

  it("comes back to a task whose decision is taken back", () => {
    const state = walk(tasks, decided("a"), decided("b"), { kind: "undone", batchId: "b-a" });
    expect(currentTask(state)?.id).toBe("a");
    expect(openTasks(state).map((each) => each.id)).toEqual(["a", "c"]);
  });

  it("keeps what it shows when a decision is taken back, unless the task is of another kind", () => {
    const asked = walk(tasks, { kind: "filter", filter: "asked" }, decided("b"));
    expect(queueReducer(asked, { kind: "undone", batchId: "b-b" })).toMatchObject({
      filter: "asked",
      current: "b",
    });
    const moved = walk(tasks, decided("b"), { kind: "filter", filter: "flagged" });
    expect(queueReducer(moved, { kind: "undone", batchId: "b-b" })).toMatchObject({
      filter: "all",
      current: "b",
    });
  });

  it("stays at its ends", () => {
    expect(walk(tasks, { kind: "step", by: -1 }).current).toBe("a");
  });

  it("shows appeals among what was asked for", () => {
    const state = walk(tasks, { kind: "filter", filter: "asked" });
    expect(openTasks(state).map((each) => each.id)).toEqual(["b"]);
    expect(walk(tasks, { kind: "filter", filter: "flagged" }).current).toBe("c");
  });

  it("forgets which answers were left out when the task changes", () => {
    const out: QueueAction = { kind: "toggle", attemptQuestionId: "a1" };
    const [first] = tasks;
    if (!first) throw new Error("no task");
    const chosen = (state: ReturnType<typeof walk>) =>
      chosenAnswers(first, state.leftOut).map((each) => each.attemptQuestionId);
    expect(chosen(walk(tasks, out))).toEqual(["a2"]);
    expect(chosen(walk(tasks, out, out))).toEqual(["a1", "a2"]);
    expect(chosen(walk(tasks, out, { kind: "step", by: 1 }, { kind: "step", by: -1 }))).toEqual(["a1", "a2"]);
  });

  it("keeps the place when the queue is read again", () => {
    const state = walk(
      tasks,
      { kind: "step", by: 1 },
      { kind: "loaded", tasks: [task("b", "appeal"), task("d")] },
    );
    expect(state.current).toBe("b");
    expect(queueReducer(state, { kind: "loaded", tasks: [] }).current).toBeNull();
  });

  it("goes on with what came after the task in view when that is gone, or with what became of it", () => {
    const second: QueueAction = { kind: "step", by: 1 };
    const gone = walk(tasks, second, { kind: "loaded", tasks: [task("a"), task("c", "flagged")] });
    expect(gone).toMatchObject({ current: "c", came: "by-itself" });
    const regrouped = { ...task("x"), answers: [answer("b2")] };
    expect(walk(tasks, second, { kind: "loaded", tasks: [task("a"), regrouped] }).current).toBe("x");
  });

  it("can take back one decision after another, though the queue is read again after each", () => {
    const after = walk(
      tasks,
      decided("a"),
      decided("b"),
      { kind: "loaded", tasks: [task("c")] },
      { kind: "loaded", tasks: [anew("b"), task("c")] },
      { kind: "undone", batchId: "b-b" },
    );
    expect(after).toMatchObject({ current: "b", done: [{ batchId: "b-a" }] });
    const again = [{ kind: "loaded", tasks: [anew("a"), anew("b"), task("c")] } as const];
    const both = [...again, { kind: "undone", batchId: "b-a" } as const].reduce<typeof after>(
      queueReducer,
      after,
    );
    expect(both).toMatchObject({ current: "a", done: [] });
    expect(openTasks(both).map((each) => each.id)).toEqual(["a", "b", "c"]);
  });

  it("hides a decided task where the queue was read before the decision, and shows what was left out of it", () => {
    const state = walk(tasks, decided("a", ["a1"]));
    const stale = queueReducer(state, { kind: "loaded", tasks });
    expect(openTasks(stale).map((each) => each.id)).toEqual(["b", "c"]);
    const rest = { ...task("a"), answers: [answer("a2")] };
    const fresh = queueReducer(state, { kind: "loaded", tasks: [rest] });
    expect(openTasks(fresh).map((each) => each.id)).toEqual(["a"]);
  });

  it("shows what was decided when it waits again since, and can still take that decision back", () => {
    const state = walk(tasks, decided("a"), { kind: "loaded", tasks: [anew("a"), task("c")] });
    expect(openTasks(state).map((each) => each.id)).toEqual(["a", "c"]);
    expect(state.done).toHaveLength(1);
  });

  it("comes back to what became of a task whose decision is taken back", () => {
    const state = walk(tasks, decided("a"), { kind: "loaded", tasks: [task("b"), anew("x", "a")] });
    expect(queueReducer(state, { kind: "undone", batchId: "b-a" }).current).toBe("x");
  });

  it("forgets a decision of which nothing is left to take back", () => {
    const state = walk(tasks, decided("a"), decided("b"), { kind: "lapsed", batchId: "b-b" });
    expect(state.done.map((each) => each.batchId)).toEqual(["b-a"]);
  });

  it("stays with what is read by now when the reply to a decision comes late", () => {
    const late = walk(tasks, { kind: "step", by: 1 }, { kind: "step", by: 1 }, decided("a"));
    expect(late).toMatchObject({ current: "c", came: "by-hand" });
    expect(walk(tasks, decided("a"))).toMatchObject({ current: "b", came: "by-itself" });
  });
});

describe("what a decision would do", () => {
  it("is said before it is made", () => {
    const answers = [answer("1", { points: 0 }), answer("2", { points: 1 }), answer("3")];
    expect(previewWords(answers, 1, 2)).toBe("2 rise, 1 stays");
    expect(previewWords(answers, 0, 2)).toBe("2 fall, needs a reason, 1 stays");
    expect(previewWords([answer("1")], 1, 2)).toBe("rises");
    expect(previewWords([], 1, 2)).toBe("nothing chosen");
  });

  it("is nothing where the points are shown alike, and then needs no reason", () => {
    const nearly = [answer("1", { points: 0.98 })];
    expect(previewWords(nearly, 1, 2)).toBe("stays");
    expect(previewWords(nearly, 1, 5)).toBe("rises");
    const half = [answer("1", { points: 0.51 })];
    expect(previewWords(half, 0.5, 2)).toBe("stays");
    expect(missingReason(half, 0.5, "", 2)).toBeNull();
    expect(missingReason(half, 0.5, "", 10)).toMatch(/takes points away/);
  });

  it("needs words to take points away and to answer an appeal", () => {
    expect(missingReason([answer("1")], 1, "", 2)).toBeNull();
    expect(missingReason([answer("1")], 0, " ", 2)).toMatch(/takes points away/);
    expect(missingReason([answer("1")], 0, "because", 2)).toBeNull();
    const appeal = answer("1", { asked: { id: "x", kind: "appeal", reason: "no", dueAt: new Date() } });
    expect(missingReason([appeal], 1, "", 2)).toMatch(/appeal/);
  });

  it("tells what somebody else decided meanwhile", () => {
    const none = { decided: [], takenMeanwhile: [], gone: [] };
    expect(outcomeWords({ ...none, decided: [1, 2, 3] })).toBe("3 answers decided");
    expect(outcomeWords({ ...none, takenMeanwhile: [{ because: "decided" }] })).toBe(
      "0 answers decided. 1 was decided by somebody else meanwhile: theirs stands.",
    );
  });

  it("tells what was graded again, asked about or deleted, and what was one’s own", () => {
    const left = (because: Meanwhile) => ({ because });
    const words = outcomeWords({
      decided: [1],
      takenMeanwhile: [left("regraded"), left("asked"), left("decided-by-you"), left("regraded")],
      gone: [1],
    });
    expect(words).toBe(
      "1 answer decided. 2 were graded again meanwhile: read the criterion anew. " +
        "1 was asked about meanwhile, or no longer: read what is asked now. " +
        "1 was decided by you before: that stands. " +
        "1 is gone: a request was taken back, or an account was deleted.",
    );
  });

  it("is taken back, for all answers or for those that are left", () => {
    expect(undoneWords(3, 3)).toBe("Taken back");
    expect(undoneWords(2, 3)).toMatch(/^Taken back for 2 of 3 answers/);
  });
});
