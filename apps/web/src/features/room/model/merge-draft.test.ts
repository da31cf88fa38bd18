import { describe, expect, it } from "vitest";
import { mergeDraft } from "./merge-draft.ts";

describe("a draft of a merge", () => {
  it("has common lines once and both versions of the rest, the other's first", () => {
    expect(mergeDraft("top\nmine\nend", "top\ntheirs\nend")).toBe("top\ntheirs\nmine\nend");
  });

  it("has only the longer text when one continues the other", () => {
    expect(mergeDraft("a\nb\nc", "a\nb")).toBe("a\nb\nc");
    expect(mergeDraft("a\nb", "a\nb\nc")).toBe("a\nb\nc");
  });

  it("has each line of both, also when nothing is common", () => {
    expect(mergeDraft("mine", "theirs")).toBe("theirs\nmine");
    expect(mergeDraft("same", "same")).toBe("same");
  });
});
