import { describe, expect, it } from "vitest";
import { phraseOf } from "./phrase-of.ts";

/** An answer whose evidence is `parts`. */
const said = (answer: string, ...parts: string[]) => ({
  answer,
  evidence: parts.map((part) => ({ start: answer.indexOf(part), end: answer.indexOf(part) + part.length })),
});

describe("the words to accept as a phrasing", () => {
  const first = said("It  reads only, I think.", "It  reads only");

  it("are those marked, where they stand in an answer that is chosen", () => {
    expect(phraseOf([first], " reads\nonly ")).toBe("reads only");
    expect(phraseOf([said("Other words.")], "reads only")).toBeNull();
  });

  it("are else the clause in which the evidence begins, to its end and no further", () => {
    expect(phraseOf([first], "")).toBe("It reads only");
    const long = "Keep it, since the rows need not all fit in memory; a list would hold them.";
    expect(phraseOf([said(long, "since the rows need not all")], "")).toBe(
      "since the rows need not all fit in memory",
    );
    expect(phraseOf([said("It calls obj.method() e.g. twice. Then it ends.", "It calls")], "")).toBe(
      "It calls obj.method() e.g. twice",
    );
    expect(phraseOf([said("nothing is written\nand so on", "nothing is")], "")).toBe("nothing is written");
    expect(phraseOf([said("Nothing is written. And so on.", "Nothing is written.")], "")).toBe(
      "Nothing is written",
    );
  });

  it("never join what stands apart", () => {
    const apart = said(
      "It is lazy. Nobody asked, but rows come one by one.",
      "rows come one by one",
      "It is lazy",
    );
    expect(phraseOf([apart], "")).toBe("It is lazy");
  });

  it("are taken from the first answer chosen that has some", () => {
    expect(phraseOf([said("No evidence here."), said("Only reads.", "Only reads")], "")).toBe("Only reads");
  });

  it("are none when nothing fits a rubric: never a whole answer, and nothing too long", () => {
    expect(phraseOf([said("It reads only.")], "")).toBeNull();
    const endless = said("word ".repeat(200), "word");
    expect(phraseOf([endless], "")).toBeNull();
    expect(phraseOf([endless], "word ".repeat(200))).toBeNull();
    expect(phraseOf([], "")).toBeNull();
  });
});
