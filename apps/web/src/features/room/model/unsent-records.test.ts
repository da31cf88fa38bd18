import { describe, expect, it } from "vitest";
import type { JournalRecord } from "./journal-record.ts";
import { sortOut } from "./unsent-records.ts";

const record = (key: string, text: string, over: Partial<JournalRecord> = {}): JournalRecord => ({
  key,
  userId: "ann",
  attemptId: "a1",
  attemptQuestionId: "q1",
  clientId: key,
  updatedAt: 1,
  answer: { text, base: { revision: 1, text: "early", savedAt: null }, sent: null },
  notes: null,
  flag: null,
  ...over,
});
const answers = [{ attemptQuestionId: "q1", title: "Joins", text: "early" }];

describe("after an attempt has closed", () => {
  it("finds the newest text that was never handed in", () => {
    const records = [record("b", "early and last", { updatedAt: 9 }), record("a", "early and more")];
    expect(sortOut(records, answers).unsent).toEqual([
      { title: "Joins", text: "early and last", keys: ["a", "b"] },
    ]);
  });

  it("lets go of what the server holds, or what was never changed here", () => {
    const handedIn = [{ attemptQuestionId: "q1", title: "Joins", text: "final" }];
    const records = [record("same", "final"), record("untouched", "early")];
    expect(sortOut(records, handedIn)).toEqual({ unsent: [], settled: ["same", "untouched"] });
  });
});
