import type { ImportChange, ImportDetail } from "@viva/domain/bank/import-views";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDecisionSender, type DecisionAnswer, type SendingState } from "./decision-sender.ts";

const detail = (revision: number, addedAt: Date | null = null): ImportDetail => ({
  id: "i",
  setId: "s",
  setTitle: "Set",
  name: "notes.md",
  questionCount: 0,
  createdAt: new Date(0),
  addedAt,
  addedCount: 0,
  format: "notes",
  encoding: "utf-8",
  repaired: null,
  skipped: [],
  lines: [],
  revision,
  drafts: [],
  sameFileAddedAt: null,
});

function opened(answers: (DecisionAnswer | Error)[] = []) {
  const sent: { changes: ImportChange[]; revision: number }[] = [];
  const states: SendingState["kind"][] = [];
  const conflicts: number[] = [];
  let revision = 1;
  const sender = createDecisionSender({
    revision,
    send: async (changes, seen) => {
      sent.push({ changes, revision: seen });
      const answer = answers.shift() ?? { kind: "saved" as const, revision: ++revision };
      if (answer instanceof Error) throw answer;
      revision = answer.kind === "saved" ? answer.revision : answer.import.revision;
      return answer;
    },
    describe: () => "no network",
    onState: ({ kind }) => states.push(kind),
    onConflict: (current) => conflicts.push(current.revision),
  });
  return { sender, sent, states, conflicts };
}

describe("sending decisions", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("puts what comes quickly into one request, the newest for each draft", async () => {
    const { sender, sent, states } = opened();
    sender.change({ draftId: "a", decision: "skip" });
    sender.change({ draftId: "b", decision: "accept" });
    sender.change({ draftId: "a", decision: "merge" });
    await vi.advanceTimersByTimeAsync(300);
    expect(sent).toEqual([
      {
        revision: 1,
        changes: [
          { draftId: "a", decision: "merge" },
          { draftId: "b", decision: "accept" },
        ],
      },
    ]);
    expect(states.at(-1)).toBe("saved");
    expect(sender.unsent().size).toBe(0);
  });

  it("keeps what could not be sent and tries again by itself", async () => {
    const { sender, sent, states } = opened([new TypeError("no network")]);
    sender.change({ draftId: "a", decision: "skip" });
    await vi.advanceTimersByTimeAsync(300);
    expect(states.at(-1)).toBe("failed");
    expect([...sender.unsent().keys()]).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(2);
    expect(states.at(-1)).toBe("saved");
  });

  it("takes over what another page decided, then sends its own changes on that", async () => {
    const { sender, sent, conflicts } = opened([{ kind: "conflict", import: detail(7) }]);
    sender.change({ draftId: "a", decision: "skip" });
    expect(await sender.flush()).toBe(8);
    expect(conflicts).toEqual([7]);
    expect(sent.map(({ revision }) => revision)).toEqual([1, 7]);
  });

  it("drops what came too late: another page added the questions", async () => {
    const { sender, sent } = opened([{ kind: "conflict", import: detail(7, new Date(1)) }]);
    sender.change({ draftId: "a", decision: "skip" });
    expect(await sender.flush()).toBe(7);
    expect(sent).toHaveLength(1);
  });

  it("says that it could not save when it is asked for the revision", async () => {
    const { sender } = opened([new TypeError("no network")]);
    sender.change({ draftId: "a", decision: "skip" });
    expect(await sender.flush()).toBeNull();
    sender.dispose();
  });
});
