import type { DraftContent } from "@viva/domain/bank/drafts";
import type { QuestionEditor } from "@viva/domain/bank/question-editor";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MemoryStorage } from "../../client/memory-storage.fixture.ts";
import { openDeviceDraft } from "./device-draft.ts";
import { createDraftSession } from "./draft-session.ts";
import { type EditorDraft, toEditor } from "./editor-draft.ts";

const text = (prompt: string): DraftContent => ({
  title: "T",
  topics: [],
  difficulty: "easy",
  minutes: 5,
  prompt,
  reference: "",
  rubric: [],
});
const typed = (prompt: string): EditorDraft => toEditor(text(prompt));
const unsavable = (prompt: string): EditorDraft => ({ ...typed(prompt), minutes: "ninety" });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a question while it is written", () => {
  it("never saves text of this device over a save that this device has not seen", async () => {
    const { session, server, device } = open(5, "theirs");
    device.write({ revision: 3, draft: typed("mine, of before") });
    const close = session.open();
    expect(session.get().comparing).toBe(true);
    session.begin(server.editor());
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.sent).toEqual([["mine, of before", 3]]);
    expect(server.prompt).toBe("theirs");
    expect(session.get()).toMatchObject({ broughtBack: true, state: { kind: "conflict" } });
    close();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.prompt).toBe("theirs");
    expect(device.read()).toMatchObject({ revision: 3, draft: { prompt: "mine, of before" } });
  });

  it("saves text of this device that goes on from what the server holds", async () => {
    const { session, server, device } = open(5, "before");
    device.write({ revision: 5, draft: typed("mine") });
    session.open();
    session.begin(server.editor());
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.prompt).toBe("mine");
    expect(device.read()).toBeNull();
  });

  it("puts away text of this device that the server has, whatever is the order of its fields", async () => {
    const { session, server, device } = open(5, "the same");
    const { followUps, hints, ...rest } = typed("the same");
    device.write({ revision: 3, draft: { hints, ...rest, followUps } });
    session.open();
    session.begin(server.editor());
    expect(session.get()).toMatchObject({ broughtBack: false, state: { kind: "saved" } });
    expect(device.read()).toBeNull();
  });

  it("goes on from the newest save when the page was older", async () => {
    const { session, server } = open(5, "before");
    server.saveElsewhere("newer");
    session.open();
    session.begin(server.editor());
    expect(session.get().draft.prompt).toBe("newer");
    session.change(typed("mine"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.sent).toEqual([["mine", 6]]);
    expect(session.get()).toMatchObject({ revision: 7, state: { kind: "saved" } });
  });

  it("stays in a conflict whatever is typed, and ends it only with text that can be saved", async () => {
    const { session, server, device } = open(5, "before");
    session.open();
    session.begin(server.editor());
    server.saveElsewhere("theirs");
    session.change(typed("mine"));
    await vi.advanceTimersByTimeAsync(1000);
    session.change(unsavable("mine, better"));
    expect(session.get().state.kind).toBe("conflict");
    session.resolve(unsavable("mine, better"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(session.get().state.kind).toBe("conflict");
    expect(server.prompt).toBe("theirs");
    expect(device.read()?.draft.minutes).toBe("ninety");
    session.resolve(typed("mine, better"));
    await vi.advanceTimersByTimeAsync(10);
    expect(server.prompt).toBe("mine, better");
    expect(session.get().state.kind).toBe("saved");
  });

  it("tells of a conflict that is found while something unsavable stands in a field", async () => {
    const { session, server } = open(5, "before");
    session.open();
    session.begin(server.editor());
    server.saveElsewhere("theirs");
    session.change(typed("mine"));
    session.change(unsavable("mine"));
    expect(session.get().state.kind).toBe("unsavable");
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.get().state.kind).toBe("conflict");
    session.resolve("theirs");
    expect(session.get()).toMatchObject({ draft: { prompt: "theirs" }, state: { kind: "saved" } });
  });

  it("is changed after publishing where something was typed since", async () => {
    const { session, server } = open(5, "before");
    session.open();
    session.begin(server.editor());
    session.change(typed("mine"));
    expect(await session.flush()).toBe(6);
    session.published(1, 6);
    expect(session.get()).toMatchObject({ publishedVersion: 1, changed: false });
    session.change(typed("mine, better"));
    session.published(1, 6);
    expect(session.get().changed).toBe(true);
    await session.flush();
    session.published(1, 6);
    expect(session.get().changed).toBe(true);
  });
});

/** A page on a server that holds `prompt` as its save `revision`. */
function open(revision: number, prompt: string) {
  const server = {
    revision,
    prompt,
    sent: [] as [string, number][],
    saveElsewhere(next: string) {
      server.revision++;
      server.prompt = next;
    },
    editor: (): QuestionEditor => ({
      questionId: "q1",
      setId: "s1",
      setTitle: "S",
      content: text(server.prompt),
      revision: server.revision,
      savedAt: new Date(),
      publishedVersion: null,
      changed: false,
      problems: [],
      trial: null,
      copiedFrom: null,
    }),
  };
  const device = openDeviceDraft({ userId: "ann", questionId: "q1" }, new MemoryStorage());
  const session = createDraftSession({
    editor: server.editor(),
    openDevice: () => device,
    save: async (content, from) => {
      server.sent.push([content.prompt, from]);
      const savedAt = new Date();
      if (from !== server.revision) {
        return { kind: "conflict", revision: server.revision, savedAt, content: text(server.prompt) };
      }
      server.saveElsewhere(content.prompt);
      return { kind: "saved", revision: server.revision, savedAt, problems: [] };
    },
    describe: String,
  });
  return { session, server, device };
}
