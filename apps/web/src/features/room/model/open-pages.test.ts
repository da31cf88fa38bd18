import { afterEach, describe, expect, it } from "vitest";
import { joinOpenPages, type OpenPages, type OpenPagesEvents } from "./open-pages.ts";

const joined: OpenPages[] = [];
afterEach(() => {
  for (const pages of joined.splice(0)) pages.leave();
});

function join(attemptId: string, clientId: string, over: Partial<OpenPagesEvents> = {}): OpenPages {
  const silent = { others: () => undefined, saved: () => undefined, submitted: () => undefined };
  const pages = joinOpenPages(attemptId, clientId, { ...silent, ...over });
  if (!pages) throw new Error("no BroadcastChannel here");
  joined.push(pages);
  return pages;
}

const heard = () => new Promise((done) => setTimeout(done, 60));

describe("pages of one attempt", () => {
  it("find each other, and only each other", async () => {
    join("a1", "one");
    join("a2", "elsewhere");
    const second = join("a1", "two");
    expect(await second.rollCall(60)).toEqual(new Set(["one"]));
  });

  it("learn that another page opened and left", async () => {
    const seen: string[][] = [];
    join("a1", "one", { others: (ids) => seen.push([...ids]) });
    const second = join("a1", "two");
    await second.rollCall(60);
    second.leave();
    await heard();
    expect(seen).toEqual([["two"], []]);
  });

  it("are forgotten when they no longer answer, as after a crash", async () => {
    const seen: string[][] = [];
    const first = join("a1", "one", { others: (ids) => seen.push([...ids]) });
    const ghost = new BroadcastChannel("viva-attempt-a1");
    ghost.postMessage({ kind: "here", from: "crashed" });
    await heard();
    expect(await first.rollCall(60)).toEqual(new Set());
    expect(seen).toEqual([["crashed"], []]);
    ghost.close();
  });

  it("pass on what was saved and that the attempt was submitted", async () => {
    const got: unknown[] = [];
    join("a1", "one", {
      saved: (id, server) => got.push([id, server.text]),
      submitted: () => got.push("submitted"),
    });
    const second = join("a1", "two");
    second.tellSaved("q1", { revision: 2, text: "newer", savedAt: 5 });
    second.tellSubmitted();
    await heard();
    expect(got).toEqual([["q1", "newer"], "submitted"]);
  });
});
