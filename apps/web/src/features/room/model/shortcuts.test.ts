import { describe, expect, it } from "vitest";
import { commandFor, type KeyPress } from "./shortcuts.ts";
import { wordCount } from "./word-count.ts";

const press = (over: Partial<KeyPress>): KeyPress => ({
  key: "",
  code: "",
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...over,
});
const pc = { writing: true, apple: false };
const mac = { writing: true, apple: true };

describe("shortcuts", () => {
  it("run with Control or Command, test with Shift as well", () => {
    expect(commandFor(press({ key: "Enter", ctrlKey: true }), pc)).toBe("run");
    expect(commandFor(press({ key: "Enter", metaKey: true, shiftKey: true }), mac)).toBe("test");
    expect(commandFor(press({ key: "Enter" }), pc)).toBeNull();
  });

  it("turn pages with Alt and an arrow, but leave Option and arrow to the caret while writing on a Mac", () => {
    expect(commandFor(press({ key: "ArrowRight", altKey: true }), pc)).toBe("next");
    expect(commandFor(press({ key: "ArrowLeft", altKey: true }), mac)).toBeNull();
    expect(commandFor(press({ key: "ArrowLeft", altKey: true }), { ...mac, writing: false })).toBe(
      "previous",
    );
    expect(commandFor(press({ key: "ArrowLeft", altKey: true, shiftKey: true }), pc)).toBeNull();
  });

  it("flag by the key, whatever Option makes of it", () => {
    expect(commandFor(press({ key: "ƒ", code: "KeyF", altKey: true }), mac)).toBe("flag");
  });

  it("stop with Escape, and format with Alt, Shift and F", () => {
    expect(commandFor(press({ key: "Escape" }), pc)).toBe("stop");
    expect(commandFor(press({ key: "Escape", shiftKey: true }), pc)).toBeNull();
    expect(commandFor(press({ key: "F", code: "KeyF", altKey: true, shiftKey: true }), pc)).toBe("format");
    expect(commandFor(press({ key: "Ï", code: "KeyF", altKey: true, shiftKey: true }), mac)).toBe("format");
  });

  it("take a question mark as text while writing", () => {
    expect(commandFor(press({ key: "?", shiftKey: true }), pc)).toBeNull();
    expect(commandFor(press({ key: "?", shiftKey: true }), { ...pc, writing: false })).toBe("shortcuts");
  });
});

it("words are counted without signs", () => {
  expect(wordCount("")).toBe(0);
  expect(wordCount("## A *join*, in one query - don't guess.")).toBe(7);
});
