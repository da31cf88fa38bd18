import { describe, expect, it } from "vitest";
import { openKeptTexts } from "./kept-texts.ts";
import { MemoryStorage } from "./memory-storage.fixture.ts";

const of = { userId: "ann", kind: "appeal" };

describe("a text that is not sent yet", () => {
  it("is there for the next page until it is forgotten", () => {
    const storage = new MemoryStorage();
    openKeptTexts(of, () => storage).set("a", "It is said.");
    expect(openKeptTexts(of, () => storage).get("a")).toBe("It is said.");
    openKeptTexts(of, () => storage).set("a", "");
    expect(openKeptTexts(of, () => storage).get("a")).toBe("");
    expect(storage.length).toBe(0);
  });

  it("is nobody else’s, of no other kind, and named so that it is forgotten with its person", () => {
    const storage = new MemoryStorage();
    openKeptTexts(of, () => storage).set("a", "It is said.");
    expect(openKeptTexts({ ...of, userId: "bob" }, () => storage).get("a")).toBe("");
    expect(openKeptTexts({ ...of, kind: "reason" }, () => storage).get("a")).toBe("");
    expect(storage.key(0)).toMatch(/^viva\..*ann/);
  });

  it("stays on the page where the browser keeps nothing, and whoever shows it is told", () => {
    const texts = openKeptTexts(of, () => null);
    let told = 0;
    const stop = texts.subscribe(() => told++);
    texts.set("a", "It is said.");
    expect([texts.get("a"), told]).toEqual(["It is said.", 1]);
    stop();
    texts.set("a", "");
    expect(told).toBe(1);
  });
});
