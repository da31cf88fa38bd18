import { foldEdits } from "@viva/domain/attempt/edits";
import { describe, expect, it } from "vitest";
import {
  type AnswerSync,
  dueAt,
  IDLE_MS,
  openSync,
  takeBatch,
  textWhenSentArrives,
  typed,
} from "./answer-sync.ts";
import { receipt } from "./receipt.ts";
import {
  closed,
  confirmed,
  failed,
  followed,
  reconciled,
  resolved,
  restored,
  resumed,
} from "./sync-outcome.ts";

const T0 = 1_700_000_000_000;
const base = openSync({ text: "base", revision: 3, savedAt: T0 - 5_000 }, null);
const unreachable = {
  kind: "network",
  reason: "unreachable",
  message: "no answer",
  mayHaveArrived: true,
} as const;

function sendAfter(sync: AnswerSync, text: string, at = T0): AnswerSync {
  const taken = takeBatch(typed(sync, text, at));
  if (!taken) throw new Error("nothing to send");
  return taken.sync;
}

describe("a request that fails", () => {
  it("is sent again with the same sequence numbers, even when more was typed meanwhile", () => {
    const lost = failed(typed(sendAfter(base, "base 1"), "base 1 2", T0 + 20), unreachable, T0 + 30, 0.5);
    expect(takeBatch(lost)?.batch.edits.map((edit) => edit.seq)).toEqual([0]);
    expect(takeBatch(lost)?.batch.baseRevision).toBe(3);
  });

  it("waits longer each time, up to 20 s", () => {
    let sync = sendAfter(base, "base 1");
    const waits: number[] = [];
    for (let i = 0; i < 7; i++) {
      sync = failed(sync, unreachable, T0, 0.5);
      waits.push((dueAt(sync) ?? 0) - T0);
      sync = takeBatch(sync)?.sync ?? sync;
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000]);
  });

  it("goes at once when the way is free again, and starts over with short waits after a success", () => {
    const offline = failed(sendAfter(base, "base 1"), unreachable, T0, 0.5);
    expect(dueAt(resumed(offline, T0 + 1))).toBe(T0 + 1);
    const again = takeBatch(offline)?.sync ?? offline;
    expect(confirmed(again, T0).state).toEqual({ kind: "open" });
  });
});

describe("a save that the server refuses", () => {
  const tooLong = { kind: "network", reason: "refused", message: "too long", mayHaveArrived: false } as const;
  const long = "x".repeat(250_000);

  it("is not sent again below the change that puts it right", () => {
    const refused = failed(sendAfter(base, long), tooLong, T0, 0.5);
    const shortened = typed(refused, "short enough", T0 + 10);
    expect(dueAt(shortened)).toBe(T0 + 10 + IDLE_MS);
    const taken = takeBatch(shortened);
    expect(foldEdits(taken?.batch.edits ?? [], "base")).toBe("short enough");
    expect(taken?.batch.edits).toHaveLength(1);
    const saved = confirmed(taken?.sync ?? shortened, T0 + 20);
    expect(saved).toMatchObject({ queue: [], state: { kind: "open" }, server: { text: "short enough" } });
  });

  it("is put right by what was typed while it was refused, without another keystroke", () => {
    const shortened = typed(sendAfter(base, long), "short enough", T0 + 10);
    const refused = failed(shortened, tooLong, T0 + 20, 0.5);
    expect(dueAt(refused)).toBe(T0 + 20 + IDLE_MS);
    expect(foldEdits(takeBatch(refused)?.batch.edits ?? [], "base")).toBe("short enough");
  });

  it("leaves nothing to send once the text is again what the server holds", () => {
    const back = typed(failed(sendAfter(base, long), tooLong, T0, 0.5), "base", T0 + 10);
    expect(back).toMatchObject({ queue: [], state: { kind: "open" } });
    expect(dueAt(back)).toBeNull();
  });
});

describe("an expired session", () => {
  it("stops sending, keeps what is typed, and sends all of it after signing in", () => {
    const expired = failed(sendAfter(base, "base 1"), { kind: "expired" }, T0, 0);
    const typedOn = typed(expired, "base 1 and more", T0 + 9_000);
    expect(dueAt(typedOn)).toBeNull();
    expect(receipt(typedOn, T0, true).long).toContain("signed out");
    const back = resumed(typedOn, T0 + 10_000);
    expect(dueAt(back)).not.toBeNull();
    expect(foldEdits(back.queue, back.server.text)).toBe("base 1 and more");
  });
});

describe("a server that holds something else", () => {
  it("is no conflict when it is our own batch whose answer was lost", () => {
    const sync = typed(sendAfter(base, "base 1"), "base 1 2", T0 + 20);
    const next = reconciled(sync, { text: "base 1", revision: 4, savedAt: T0 });
    expect(next.state.kind).toBe("open");
    expect(foldEdits(next.queue, next.server.text)).toBe("base 1 2");
  });

  it("is no conflict when both wrote the same", () => {
    const next = reconciled(sendAfter(base, "same"), { text: "same", revision: 9, savedAt: T0 });
    expect(next.state.kind).toBe("open");
    expect(next.queue).toEqual([]);
    expect(next.server.revision).toBe(9);
  });

  it("is a conflict otherwise, and nothing is sent until a person chose", () => {
    const next = reconciled(sendAfter(base, "mine"), { text: "theirs", revision: 4, savedAt: T0 });
    expect(next.state.kind).toBe("conflict");
    expect(next.text).toBe("mine");
    expect(dueAt(next)).toBeNull();
    expect(receipt(next, T0, true).tone).toBe("bad");
  });
});

describe("choosing between two texts", () => {
  const conflict = reconciled(sendAfter(base, "mine"), { text: "theirs", revision: 4, savedAt: T0 });

  it.each([
    ["mine", { keep: "mine" }, "mine"],
    ["theirs", { keep: "theirs" }, "theirs"],
    ["merged", { keep: "merged", text: "mine and theirs" }, "mine and theirs"],
  ] as const)("keeping %s stores the text of this page on the way", (_name, resolution, expected) => {
    const next = resolved(conflict, resolution, T0 + 5);
    expect(next.text).toBe(expected);
    expect(next.server.text).toBe("theirs");
    const history = next.queue.map((_, index) => foldEdits(next.queue.slice(0, index + 1), "theirs"));
    expect(history).toContain("mine");
    expect(history.at(-1)).toBe(expected);
    expect(takeBatch(next)?.batch.baseRevision).toBe(4);
  });

  it("gives new sequence numbers, for the refused ones were never stored", () => {
    const next = resolved(conflict, { keep: "mine" }, T0);
    const used = conflict.queue.map((edit) => edit.seq);
    for (const edit of next.queue) expect(used).not.toContain(edit.seq);
  });
});

describe("text left on this device by an earlier page", () => {
  const known = { revision: 3, text: "base", savedAt: null };

  it("follows on when the server has not moved", () => {
    const next = restored(base, { text: "base and more", base: known, sent: null }, T0);
    expect(next.text).toBe("base and more");
    expect(next.state.kind).toBe("open");
    expect(takeBatch(next)?.batch.edits[0]).toMatchObject({ from: 4, insert: " and more" });
  });

  it("follows on when the server holds the save that was under way", () => {
    const arrived = openSync({ text: "base and", revision: 4, savedAt: T0 }, null);
    const left = { text: "base and more", base: known, sent: { revision: 4, text: "base and" } };
    expect(restored(arrived, left, T0).state.kind).toBe("open");
    expect(restored(arrived, left, T0).text).toBe("base and more");
  });

  it("becomes a question when the server's text was changed elsewhere", () => {
    const other = openSync({ text: "written at home", revision: 8, savedAt: T0 }, null);
    const next = restored(other, { text: "base and more", base: known, sent: null }, T0);
    expect(next.state).toEqual({ kind: "conflict", theirs: other.server });
    expect(next.text).toBe("base and more");
  });

  it("is ignored when it holds nothing new", () => {
    expect(restored(base, { text: "base", base: known, sent: null }, T0)).toBe(base);
    const other = openSync({ text: "written at home", revision: 8, savedAt: T0 }, null);
    expect(restored(other, { text: "base", base: known, sent: null }, T0)).toBe(other);
  });

  it("keeps the older of two texts in the history", () => {
    const first = restored(base, { text: "base A", base: known, sent: null }, T0);
    const second = restored(first, { text: "base B", base: known, sent: null }, T0);
    const history = second.queue.map((_, i) => foldEdits(second.queue.slice(0, i + 1), "base"));
    expect(history).toEqual(["base A", "base B"]);
  });
});

describe("a save in another page", () => {
  it("is shown here while nothing is unsaved here", () => {
    const next = followed(base, { text: "newer", revision: 5, savedAt: T0 });
    expect(next.text).toBe("newer");
    expect(next.server.revision).toBe(5);
  });

  it("changes nothing while something is unsaved here, nor when it is old news", () => {
    const busy = typed(base, "base!", T0);
    expect(followed(busy, { text: "newer", revision: 5, savedAt: T0 })).toBe(busy);
    expect(followed(base, { text: "older", revision: 2, savedAt: T0 })).toBe(base);
  });
});

describe("the end", () => {
  it("freezes the text and says what did not arrive", () => {
    const over = closed(sendAfter(base, "too late"), "late", T0);
    expect(typed(over, "more", T0 + 1)).toBe(over);
    expect(receipt(over, T0, true).long).toContain("too late for the server");
    expect(receipt(closed(base, "submitted", T0), T0, true).long).toContain("on the server");
  });
});

describe("the receipt", () => {
  it("says when and where", () => {
    expect(receipt(base, T0, true).long).toBe("Saved 5 s ago, on this device and the server");
    expect(receipt(base, T0, false).long).toBe("Saved 5 s ago, on the server");
  });

  it("never claims the server while something is unsent", () => {
    const words = receipt(typed(base, "base!", T0), T0, true);
    expect(words.short).toBe("saving");
    expect(words.tone).not.toBe("good");
  });

  it("names the reason when only this device holds it", () => {
    const offline = failed(sendAfter(base, "x"), { ...unreachable, reason: "offline" }, T0, 0);
    expect(receipt(offline, T0, true).long).toMatch(/^You are offline\. .*on this device/);
  });

  it("still says how long ago in the words of minutes and hours", () => {
    expect(receipt(base, T0 + 120_000, true).long).toContain("2 min ago");
    expect(textWhenSentArrives(base)).toBeNull();
  });
});

it("a confirmed batch keeps what was typed after it", () => {
  const next = confirmed(typed(sendAfter(base, "base 1"), "base 1 2", T0 + 20), T0 + 30);
  expect(next.server).toEqual({ text: "base 1", revision: 4, savedAt: T0 + 30 });
  expect(foldEdits(next.queue, next.server.text)).toBe("base 1 2");
});
