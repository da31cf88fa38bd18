import { describe, expect, it } from "vitest";
import { RefusedInput } from "../refused-input.ts";
import { readAiken } from "./read-aiken.ts";

const read = (text: string) => readAiken(new TextEncoder().encode(text));

describe("readAiken", () => {
  it("reads both ways to write an option", () => {
    const { questions, skipped, losses } = read(
      "Which drink is a tea?\nA. Mocha\nB. Assam\nANSWER: B\n\nAnd which is none?\nA) Ceylon\nB) Darjeeling\nC) Cocoa\nANSWER: C\n",
    );
    expect({ skipped, losses }).toEqual({ skipped: [], losses: [] });
    expect(questions).toMatchObject([
      { kind: "choice", title: "Which drink is a tea?", lines: [1, 4] },
      { prompt: "And which is none?", lines: [6, 10] },
    ]);
    expect(questions.map(({ options }) => options.findIndex(({ right }) => right))).toEqual([1, 2]);
    expect(questions[0]?.options).toEqual([
      { text: "Mocha", right: false, feedback: null },
      { text: "Assam", right: true, feedback: null },
    ]);
  });

  it("keeps blank lines between the parts apart from the question", () => {
    expect(read("Which?\n\nA. x\n\nB. y\n\nANSWER: A").questions).toHaveLength(1);
  });

  it("reads a question that is wrapped as one", () => {
    expect(read("Which of\nthese?\nA. x\nB. y\nANSWER: A").questions[0]?.prompt).toBe("Which of these?");
  });

  it.each([
    ["A letter without an option", "ANSWER: D", /letter of one of the options, not by "D"/],
    ["A small letter", "ANSWER: a", /not by "a"/],
    ["The words of the option", "ANSWER: x", /not by "x"/],
  ])("refuses an answer that is none: %s", (_, line, reason) => {
    const { questions, skipped } = read(`Good?\nA. x\nB. y\nANSWER: B\n\nWhich?\nA. x\nB. y\n${line}\n`);
    expect(questions).toHaveLength(1);
    expect(skipped).toEqual([{ lines: [6, 9], reason: expect.stringMatching(reason) }]);
  });

  it("tells of options that no answer follows, and of text without options", () => {
    const { skipped } = read("First?\nA. x\nB. y\nSecond?\nA. x\nB. y\nANSWER: A\nThird?");
    expect(skipped).toEqual([
      { lines: [1, 3], reason: "The options are not followed by a line ANSWER: and a letter." },
      { lines: [8, 8], reason: "A text without options." },
    ]);
  });

  it("refuses a file without any", () => {
    expect(() => read("Just notes.\n\nMore notes.")).toThrow(RefusedInput);
  });

  it("shows marks of Markdown as they were typed", () => {
    expect(read("What is *args?\nA. __x__\nB. y\nANSWER: A").questions[0]).toMatchObject({
      prompt: "What is \\*args?",
      options: [{ text: "\\_\\_x\\_\\_" }, { text: "y" }],
    });
  });
});
