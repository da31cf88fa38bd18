import type { QueueAnswer, QueueTask } from "@viva/domain/grading/queue";
import { describe, expect, it } from "vitest";
import { missingReason, outcomeWords, previewWords } from "./decision-preview.ts";
import { phraseOf } from "./phrase-of.ts";
import {
  chosenAnswers,
  currentTask,
  openQueue,
  openTasks,
  type QueueAction,
  queueReducer,
} from "./queue-state.ts";

const answer = (id: string, changes: Partial<QueueAnswer> = {}): QueueAnswer => ({
  attemptQuestionId: id,
  gradeId: `grade-${id}`,
  answer: "said",
  evidence: [],
  why: "unsure",
  asked: null,
  flags: [],
  points: 0.5,
  verdict: "partly",
  state: "check",
  decidedBy: null,
  confidence: 0.5,
  head: null,
  ...changes,
});

const task = (id: string, why: QueueTask["why"] = "unsure"): QueueTask => ({
  id,
  questionId: "q",
  opens: null,
  kind: "free-text",
  title: "t",
  prompt: "p",
  reference: "r",
  criterion: { key: "k", statement: "s", maxPoints: 2, accept: [], editable: false },
  why,
  answers: [answer(`${id}1`), answer(`${id}2`)],
});

const walk = (tasks: QueueTask[], ...actions: QueueAction[]) =>
  actions.reduce(queueReducer, openQueue(tasks));
const decided = (taskId: string): QueueAction => ({
  kind: "decided",
  done: { batchId: `b-${taskId}`, taskId, answers: 1 },
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
});

describe("the words to accept as a phrasing", () => {
  const said = answer("1", { answer: "It  reads only, I think.", evidence: [{ start: 0, end: 14 }] });

  it("are those marked, else the evidence, and never a whole answer", () => {
    expect(phraseOf({ answers: [said] }, " reads\nonly ")).toBe("reads only");
    expect(phraseOf({ answers: [said] }, "")).toBe("It reads only");
    expect(phraseOf({ answers: [answer("1")] }, "")).toBeNull();
  });

  it("are none when nothing fits a rubric", () => {
    expect(phraseOf({ answers: [answer("1")] }, "x".repeat(500))).toBeNull();
  });
});

describe("what a decision would do", () => {
  it("is said before it is made", () => {
    const answers = [answer("1", { points: 0 }), answer("2", { points: 1 }), answer("3")];
    expect(previewWords(answers, 1)).toBe("2 rise, 1 stays");
    expect(previewWords(answers, 0)).toBe("2 fall, needs a reason, 1 stays");
    expect(previewWords([answer("1")], 1)).toBe("rises");
    expect(previewWords([], 1)).toBe("nothing chosen");
  });

  it("needs words to take points away and to answer an appeal", () => {
    expect(missingReason([answer("1")], 1, "")).toBeNull();
    expect(missingReason([answer("1")], 0, " ")).toMatch(/takes points away/);
    expect(missingReason([answer("1")], 0, "because")).toBeNull();
    const appeal = answer("1", { asked: { id: "x", kind: "appeal", reason: "no", dueAt: new Date() } });
    expect(missingReason([appeal], 1, "")).toMatch(/appeal/);
  });

  it("tells what somebody else decided meanwhile", () => {
    expect(outcomeWords(3, 0)).toBe("3 answers decided");
    expect(outcomeWords(0, 1)).toMatch(/^0 answers decided\. 1 was decided by somebody else/);
  });
});
