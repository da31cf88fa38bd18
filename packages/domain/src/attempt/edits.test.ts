import { describe, expect, it } from "vitest";
import { applyEdit, diffText, foldEdits } from "./edits.ts";

describe("edits of an answer", () => {
  it("turn one text into the other, whatever was typed, cut or pasted", () => {
    const texts = [
      "",
      "a",
      "ab",
      "aab",
      "abab",
      "a join",
      "a SQL join",
      "é😀x",
      "é😁x",
      "😀😀",
      "😀",
      "\n\n",
    ];
    for (const before of texts) {
      for (const after of texts) {
        const edit = diffText(before, after);
        expect(edit ? applyEdit(before, edit) : before).toBe(after);
      }
    }
  });

  it("are the smallest replacement", () => {
    expect(diffText("one join", "one SQL join")).toEqual({ from: 4, deleteCount: 0, insert: "SQL " });
    expect(diffText("same", "same")).toBeNull();
  });

  it("never cut a character in two", () => {
    const edit = diffText("😀", "😁");
    expect(edit).toEqual({ from: 0, deleteCount: 2, insert: "😁" });
  });

  it("fold to the text at any moment of the typing", () => {
    const edits = [
      { from: 0, deleteCount: 0, insert: "a jion" },
      { from: 2, deleteCount: 4, insert: "join" },
    ];
    expect(foldEdits(edits)).toBe("a join");
    expect(foldEdits(edits.slice(0, 1))).toBe("a jion");
  });

  it("are refused when they do not fit, rather than bent to fit", () => {
    expect(() => applyEdit("ab", { from: 1, deleteCount: 5, insert: "" })).toThrow(RangeError);
  });
});
