import { foldEdits } from "@viva/domain/attempt/edits";
import { describe, expect, it } from "vitest";
import {
  type AnswerSync,
  dueAt,
  hasUnsaved,
  isAnswered,
  openSync,
  takeBatch,
  textWhenSentArrives,
  typed,
} from "./answer-sync.ts";
import { confirmed } from "./sync-outcome.ts";

const T0 = 1_700_000_000_000;
const empty = openSync({ text: "", revision: 0, savedAt: null }, null);

function typeAll(sync: AnswerSync, texts: readonly [string, number][]): AnswerSync {
  return texts.reduce((state, [text, ms]) => typed(state, text, T0 + ms), sync);
}

describe("typing", () => {
  it("joins a burst into one edit and starts another after a pause", () => {
    const sync = typeAll(empty, [
      ["a", 0],
      ["ab", 100],
      ["abc", 350],
      ["abcd", 900],
    ]);
    expect(sync.queue.map((edit) => edit.insert)).toEqual(["abc", "d"]);
    expect(sync.queue.map((edit) => edit.seq)).toEqual([0, 1]);
    expect(foldEdits(sync.queue)).toBe("abcd");
  });

  it("leaves nothing to send when a burst undoes itself", () => {
    const sync = typeAll(empty, [
      ["x", 0],
      ["", 50],
    ]);
    expect(hasUnsaved(sync)).toBe(false);
    expect(takeBatch(sync)).toBeNull();
    expect(typed(sync, "y", T0 + 60).queue.map((edit) => edit.seq)).toEqual([0]);
  });

  it("keeps the queue equal to the text through inserts, deletions and replacements", () => {
    const steps = ["hello", "hell", "help", "", "🙂", "🙃", "a🙃b", "b"];
    const sync = steps.reduce((state, text, index) => typed(state, text, T0 + index * 500), empty);
    expect(foldEdits(sync.queue)).toBe("b");
    expect(sync.tail).toBe("b");
  });

  it("splits a paste that one edit may not carry, without cutting a character in half", () => {
    const paste = `${"x".repeat(99_999)}🙂${"y".repeat(150_000)}`;
    const sync = typed(openSync({ text: "ab", revision: 1, savedAt: T0 }, null), `a${paste}b`, T0);
    expect(sync.queue.length).toBeGreaterThan(2);
    for (const edit of sync.queue) {
      expect(edit.insert.length).toBeLessThanOrEqual(100_000);
      expect(edit.insert.isWellFormed()).toBe(true);
    }
    expect(foldEdits(sync.queue, "ab")).toBe(`a${paste}b`);
  });

  it("drops what the database cannot store: NUL, half a surrogate pair, CRLF", () => {
    expect(typed(empty, "a\u0000b\ud83d\r\nc", T0).text).toBe("ab\ufffd\nc");
  });
});

describe("a starter", () => {
  const sync = openSync({ text: "", revision: 0, savedAt: null }, "def f():\n    ...\n");

  it("is shown but counts as unanswered and is not sent", () => {
    expect(sync.text).toContain("def f");
    expect(isAnswered(sync)).toBe(false);
    expect(takeBatch(sync)).toBeNull();
  });

  it("is stored as a whole with the first keystroke", () => {
    const next = typed(sync, `${sync.text}x`, T0);
    expect(foldEdits(next.queue)).toBe(`${sync.text}x`);
    expect(isAnswered(next)).toBe(true);
  });

  it("does not come back when the person deleted everything", () => {
    expect(openSync({ text: "", revision: 4, savedAt: T0 }, "def f(): ...").text).toBe("");
  });
});

describe("when a save leaves", () => {
  it("is 700 ms after typing stops", () => {
    expect(dueAt(typed(empty, "a", T0))).toBe(T0 + 700);
  });

  it("is at the latest 2 s after the oldest unsent edit while typing goes on", () => {
    const sync = typeAll(empty, [
      ["a", 0],
      ["ab", 600],
      ["abc", 1_200],
      ["abcd", 1_800],
    ]);
    expect(dueAt(sync)).toBe(T0 + 2_000);
  });

  it("is never while a request is under way", () => {
    const taken = takeBatch(typed(empty, "a", T0));
    expect(taken && dueAt(taken.sync)).toBeNull();
  });
});

describe("a batch", () => {
  it("names its base, its edits and the length of the text after them", () => {
    const base = openSync({ text: "one two", revision: 7, savedAt: T0 }, null);
    const taken = takeBatch(typed(base, "one three", T0));
    expect(taken?.batch).toEqual({
      baseRevision: 7,
      edits: [{ from: 5, deleteCount: 2, insert: "hree", seq: 0, at: new Date(T0) }],
      resultLength: 9,
    });
  });

  it("freezes what was sent: typing on makes new edits behind it", () => {
    const taken = takeBatch(typed(empty, "a", T0));
    if (!taken) throw new Error("nothing to send");
    const more = typed(taken.sync, "ab", T0 + 10);
    expect(more.queue.map((edit) => edit.insert)).toEqual(["a", "b"]);
    expect(textWhenSentArrives(more)).toEqual({ revision: 1, text: "a" });
    const after = confirmed(more, T0 + 50);
    expect(after.server).toEqual({ text: "a", revision: 1, savedAt: T0 + 50 });
    expect(takeBatch(after)?.batch.edits.map((edit) => edit.seq)).toEqual([1]);
  });

  it("carries at most 500 edits, the rest follow", () => {
    let sync = empty;
    for (let i = 1; i <= 620; i++) sync = typed(sync, "x".repeat(i), T0 + i * 1_000);
    const first = takeBatch(sync);
    expect(first?.batch.edits).toHaveLength(500);
    expect(first?.batch.resultLength).toBe(500);
    const rest = first && takeBatch(confirmed(first.sync, T0));
    expect(rest?.batch.edits).toHaveLength(120);
    expect(rest?.batch.resultLength).toBe(620);
  });
});
