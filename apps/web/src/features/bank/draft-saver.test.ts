import type { DraftContent } from "@viva/domain/bank/drafts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDraftSaver, type SaveAnswer, type SaveState } from "./draft-saver.ts";

const text = (prompt: string): DraftContent => ({
  title: "T",
  topics: [],
  difficulty: "easy",
  minutes: 5,
  prompt,
  reference: "",
  rubric: [],
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("saving a draft while it is typed", () => {
  it("sends the newest text once typing pauses, on the revision before it", async () => {
    const { saver, sent, states } = open();
    saver.change(text("a"));
    await vi.advanceTimersByTimeAsync(500);
    saver.change(text("ab"));
    await vi.advanceTimersByTimeAsync(800);
    expect(sent).toEqual([["ab", 4]]);
    saver.change(text("abc"));
    await vi.advanceTimersByTimeAsync(800);
    expect(sent.at(-1)).toEqual(["abc", 5]);
    expect(states.at(-1)?.kind).toBe("saved");
  });

  it("never has two requests under way, and sends what was typed meanwhile afterwards", async () => {
    let release: (() => void) | undefined;
    const { saver, sent } = open(async (content, revision) => {
      if (content.prompt === "a") await new Promise<void>((resolve) => (release = resolve));
      return { kind: "saved", revision: revision + 1, savedAt: new Date(), problems: [] };
    });
    saver.change(text("a"));
    await vi.advanceTimersByTimeAsync(800);
    saver.change(text("b"));
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual([["a", 4]]);
    release?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([
      ["a", 4],
      ["b", 5],
    ]);
  });

  it("keeps the text when the server is away, says so, and tries again by itself", async () => {
    let down = true;
    const { saver, sent, states } = open(async (_content, revision) => {
      if (down) throw new Error("down");
      return { kind: "saved", revision: revision + 1, savedAt: new Date(), problems: [] };
    });
    saver.change(text("a"));
    await vi.advanceTimersByTimeAsync(800);
    expect(states.at(-1)).toEqual({ kind: "failed", message: "down" });
    expect(await saver.flush()).toBeNull();
    down = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent.at(-1)).toEqual(["a", 4]);
    expect(states.at(-1)?.kind).toBe("saved");
  });

  it("stops at a conflict until one of the two texts is chosen", async () => {
    let theirs: SaveAnswer | null = {
      kind: "conflict",
      revision: 9,
      savedAt: new Date(),
      content: text("theirs"),
    };
    const { saver, sent, states } = open(async (_content, revision) => {
      const answer = theirs ?? { kind: "saved", revision: revision + 1, savedAt: new Date(), problems: [] };
      theirs = null;
      return answer;
    });
    saver.change(text("mine"));
    await vi.advanceTimersByTimeAsync(800);
    expect(states.at(-1)).toMatchObject({ kind: "conflict", theirs: { prompt: "theirs" } });
    saver.change(text("mine too"));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toHaveLength(1);
    saver.resolve("mine");
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)).toEqual(["mine too", 9]);
  });

  it("sends nothing after their text was taken, until the next change", async () => {
    const { saver, sent } = open(async () => ({
      kind: "conflict",
      revision: 9,
      savedAt: new Date(),
      content: text("theirs"),
    }));
    saver.change(text("mine"));
    await vi.advanceTimersByTimeAsync(800);
    saver.resolve("theirs");
    expect(await saver.flush()).toBe(9);
    expect(sent).toHaveLength(1);
  });
});

function open(
  save: (content: DraftContent, revision: number) => Promise<SaveAnswer> = async (_content, revision) => ({
    kind: "saved",
    revision: revision + 1,
    savedAt: new Date(),
    problems: [],
  }),
) {
  const sent: [string, number][] = [];
  const states: SaveState[] = [];
  const saver = createDraftSaver({
    revision: 4,
    save: (content, revision) => {
      sent.push([content.prompt, revision]);
      return save(content, revision);
    },
    describe: (error) => (error instanceof Error ? error.message : "unknown"),
    onState: (state) => states.push(state),
  });
  return { saver, sent, states };
}
