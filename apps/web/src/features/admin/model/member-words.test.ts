import { describe, expect, it } from "vitest";
import { moveWords } from "./member-words.ts";

describe("the words of moving a person", () => {
  it("say what stays, of an author the sets too, and nothing while nobody is moved", () => {
    const move = { from: "North", to: "South" };
    expect(moveWords({ from: "North", to: "North", role: "admin" })).toBeNull();
    expect(moveWords({ ...move, role: "candidate" })).toMatch(/^Attempts stay/);
    expect(moveWords({ ...move, role: "interviewer" })).toMatch(
      /^Question sets stay in North, .*Attempts stay/,
    );
  });
});
