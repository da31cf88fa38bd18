import type { ImportDraft } from "@viva/domain/bank/import-views";
import { describe, expect, it } from "vitest";
import { addLabel, countsByStatus, describeDraft, draftAtLine, lineMarks } from "./describe-import.ts";

const draft = (
  status: ImportDraft["question"]["status"],
  lines: [number, number] | null,
  decision: ImportDraft["decision"] = "accept",
): ImportDraft => ({
  id: `${status} ${lines}`,
  question: {
    title: "What is it?",
    kind: "free-text",
    answerLevel: "full",
    topic: "web/http",
    heading: null,
    difficulty: null,
    minutes: null,
    lines,
    status,
    duplicateOf: null,
    confidence: 0.9,
    remarks: [],
  },
  content: {
    title: "What is it?",
    topics: ["web/http"],
    difficulty: "medium",
    minutes: 5,
    prompt: "What is it?",
    reference: "It is that.",
    rubric: [{ id: "c1", weight: 1, statement: "it is that", accept: [], misconceptions: [] }],
  },
  edited: false,
  decision,
  mergeable: false,
  questionId: null,
});

describe("an import in words", () => {
  it("counts by status and leaves out what there is none of", () => {
    const drafts = [draft("ready", [1, 2]), draft("ready", [3, 4]), draft("no-answer", [5, 5])];
    expect(countsByStatus(drafts)).toEqual([
      { text: "2 ready", tone: "good" },
      { text: "1 has no answer", tone: "bad" },
    ]);
  });

  it("says on the button what it will do", () => {
    const [accepted, merged] = [draft("ready", null), draft("duplicate", null, "merge")];
    expect(addLabel([accepted, draft("ready", null, "skip")])).toBe("Add 1 as drafts");
    expect(addLabel([accepted, merged])).toBe("Add 1 as drafts, merge 1");
    expect(addLabel([merged])).toBe("Merge 1");
  });

  it("tells criteria, topic and lines of a draft, and what it lacks", () => {
    expect(describeDraft(draft("ready", [3, 3]))).toBe("1 criterion, topic web / http, line 3");
    const bare = draft("no-answer", null);
    expect(describeDraft({ ...bare, content: { ...bare.content, rubric: [], topics: [] } })).toBe(
      "no criteria yet, no topic yet",
    );
    const { rubric: _rubric, ...head } = bare.content;
    const code = {
      runtime: "python",
      starter: "",
      solution: "",
      fixture: "",
      planted: [],
      tests: [],
    } as const;
    const withCode = { ...head, ...code, kind: "code" as const, planted: [], tests: [], rubric: [] };
    const question = { ...bare.question, kind: "code" as const };
    expect(describeDraft({ ...bare, question, content: withCode })).toBe(
      "no criteria yet, with code and 0 tests, topic web / http",
    );
    expect(describeDraft({ ...bare, question })).toBe("1 criterion, about code, topic web / http");
  });
});

describe("lines of the source", () => {
  const drafts = [draft("ready", [2, 9]), draft("ready", [4, 5])];

  it("belong to the draft that begins last above them", () => {
    expect([1, 2, 4, 6, 10].map((line) => draftAtLine(drafts, line))).toEqual([
      null,
      "ready 2,9",
      "ready 4,5",
      "ready 2,9",
      null,
    ]);
  });

  it("are struck through with their reason unless a draft has them", () => {
    const mark = lineMarks({
      skipped: [
        { lines: [1, 2], reason: "words of an assistant" },
        { lines: null, reason: "settings" },
      ],
      repaired: { misreadAs: ["windows-1252"], lines: [2], characters: 1 },
      drafts,
    });
    expect(mark(1)).toEqual({ skipped: "words of an assistant", repaired: false });
    expect(mark(2)).toEqual({ skipped: null, repaired: true });
    expect(mark(3)).toEqual({ skipped: null, repaired: false });
  });
});
