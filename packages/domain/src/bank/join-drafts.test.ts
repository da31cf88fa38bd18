import { describe, expect, it } from "vitest";
import type { TextDraft } from "./drafts.ts";
import { joinDrafts } from "./join-drafts.ts";

const criterion = (id: string, statement: string) => ({
  id,
  weight: 1,
  statement,
  accept: [],
  misconceptions: [],
});
const draft = (changes: Partial<TextDraft>): TextDraft => ({
  title: "First",
  topics: ["web/http"],
  difficulty: "easy",
  minutes: 5,
  prompt: "What is it?",
  reference: "It is one thing.",
  rubric: [criterion("c1", "it is one thing")],
  ...changes,
});

describe("joining two drafts that ask the same", () => {
  it("keeps the first one's words and both sources, and adds what the second one answers beyond", () => {
    const joined = joinDrafts(
      draft({ sources: [{ note: "a", from: 1, to: 2 }] }),
      draft({
        title: "Second",
        topics: ["web/cache"],
        reference: "It is another thing too.",
        rubric: [criterion("c1", "It is one thing."), criterion("c1", "it is another thing too")],
        sources: [
          { note: "b", from: 7, to: 9 },
          { note: "a", from: 1, to: 2 },
        ],
      }),
    );
    expect(joined).toMatchObject({ title: "First", topics: ["web/http", "web/cache"] });
    expect(joined.reference).toBe("It is one thing.\n\nIt is another thing too.");
    expect(joined.rubric.map(({ id, statement }) => [id, statement])).toEqual([
      ["c1", "it is one thing"],
      ["c2", "it is another thing too"],
    ]);
    expect(joined.sources).toEqual([
      { note: "a", from: 1, to: 2 },
      { note: "b", from: 7, to: 9 },
    ]);
  });

  it("keeps follow-up questions and hints of both once, each after the criterion that it is about", () => {
    const hint = (id: string, text: string) => ({ id, cost: 0.1, text });
    const followUp = (id: string, ask: string, whenMissed: string | null) => ({ id, ask, whenMissed });
    const joined = joinDrafts(
      draft({ hints: [hint("hint-1", "Look closely.")], followUps: [followUp("follow-up-1", "Why?", "c1")] }),
      draft({
        rubric: [criterion("c1", "it is another thing too"), criterion("c2", "It is one thing.")],
        hints: [hint("hint-1", "look closely"), hint("hint-2", "Count them.")],
        followUps: [
          followUp("follow-up-1", "Which other?", "c1"),
          followUp("follow-up-2", "Which one?", "c2"),
          followUp("follow-up-3", "Any more?", "gone"),
        ],
      }),
    );
    expect(joined.hints).toEqual([hint("hint-1", "Look closely."), hint("hint-2", "Count them.")]);
    expect(joined.rubric.map(({ id }) => id)).toEqual(["c1", "c2"]);
    expect(joined.followUps).toEqual([
      followUp("follow-up-1", "Why?", "c1"),
      followUp("follow-up-2", "Which other?", "c2"),
      followUp("follow-up-3", "Which one?", "c1"),
      followUp("follow-up-4", "Any more?", null),
    ]);
  });

  it("never grows beyond what a draft takes", () => {
    const many = draft({
      reference: "x".repeat(15_000),
      rubric: Array.from({ length: 12 }, (_, n) => criterion(`c${n}`, `statement ${n}`)),
      sources: Array.from({ length: 20 }, (_, n) => ({ note: "a", from: n + 1, to: n + 1 })),
    });
    const joined = joinDrafts(
      many,
      draft({ reference: "y".repeat(15_000), sources: [{ note: "b", from: 1, to: 1 }] }),
    );
    expect(joined.rubric).toHaveLength(12);
    expect(joined.sources).toHaveLength(20);
    expect(joined.reference).toBe(many.reference);
  });
});
