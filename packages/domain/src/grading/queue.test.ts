import { describe, expect, it } from "vitest";
import { arrangeQueue, type Waiting } from "./queue.ts";

const READERS = ["reader-1", "reader-2", "reader-3", "reader-4"];

const waiting = (id: number, changes: Partial<Waiting> = {}): Waiting => ({
  criterionId: "c",
  gradeId: `grade-${id}`,
  attemptQuestionId: `answer-${String(id).padStart(3, "0")}`,
  answer: "It reads and changes nothing",
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

const asked = (id: number, day: number, kind: "appeal" | "check" = "appeal"): Waiting =>
  waiting(id, {
    why: kind === "appeal" ? "appeal" : "asked",
    asked: { id: `appeal-${id}`, kind, reason: "", dueAt: new Date(Date.UTC(2026, 10, day)) },
    answer: `answer number ${id}`,
  });

const arrange = (items: Waiting[], reader = "reader-1") =>
  arrangeQueue(
    items,
    new Map([
      [
        "c",
        {
          questionId: "q",
          opens: null,
          kind: "free-text",
          title: "",
          prompt: "",
          reference: "",
          criterion: { key: "k", statement: "", maxPoints: 2, accept: [], editable: false },
        },
      ],
    ]),
    reader,
  );

describe("the order of the queue", () => {
  it("begins with what somebody asked, by when an answer is due", () => {
    const items = [
      waiting(1),
      asked(2, 20),
      asked(3, 9, "check"),
      waiting(4, { answer: "other" }),
      asked(5, 14),
    ];
    for (const reader of READERS) {
      const order = arrange(items, reader).map((task) => task.answers[0]?.asked?.dueAt.getUTCDate() ?? null);
      expect(order).toEqual([9, 14, 20, null, null]);
    }
  });

  it("has answers alike in an order of the reader's own, which is not that of time, and stays", () => {
    const items = Array.from({ length: 8 }, (_, index) => waiting(index));
    const orders = READERS.map((reader) =>
      arrange(items, reader).flatMap((task) => task.answers.map((each) => each.attemptQuestionId)),
    );
    expect(new Set(orders.map(String)).size).toBe(READERS.length);
    expect(orders).not.toContainEqual(items.map((each) => each.attemptQuestionId));
    expect(arrange(items.toReversed()).flatMap((task) => task.answers)).toEqual(
      arrange(items).flatMap((task) => task.answers),
    );
  });
});

describe("what is decided at once", () => {
  it("are answers that say the same and got the same", () => {
    const tasks = arrange([
      waiting(1),
      waiting(2),
      waiting(3, { points: 0.5000001 }),
      waiting(4, { points: 0, verdict: "missed" }),
      waiting(5, { points: 0, verdict: "misconception" }),
      waiting(6, { points: 0.9 }),
    ]);
    expect(tasks.map((task) => task.answers.length).sort()).toEqual([1, 1, 1, 3]);
  });

  it("is an appeal by itself", () => {
    const appeal = { ...asked(2, 9), answer: waiting(1).answer };
    expect(arrange([waiting(1), appeal]).map((task) => task.answers.length)).toEqual([1, 1]);
  });
});
