import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeNotes } from "./decode/decode-notes.ts";
import { chat, diary, guide, sheet, stars } from "./notes.fixture.ts";
import { readNotes } from "./read-notes.ts";

/** What must hold for the reading of any bytes. */
function holds(bytes: Uint8Array): void {
  const { questions, skipped } = readNotes(bytes, "any");
  const { lines } = decodeNotes(bytes);
  const told = new Uint8Array(lines.length + 1);
  let before = 0;
  for (const { lines: range, title, confidence, answer, answerLevel } of questions) {
    const [from, to] = range;
    expect(from).toBeGreaterThanOrEqual(Math.max(before, 1));
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(lines.length);
    expect(title).toMatch(/\S/);
    expect(title).not.toMatch(/\n/);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
    if (answerLevel === "full") expect(answer).not.toBe("");
    before = from;
    told.fill(1, from, to + 1);
  }
  for (const { lines: range } of skipped) told.fill(1, range[0], range[1] + 1);
  const lost = lines.flatMap((line, index) =>
    /^[ \t]*$/.test(line) || told[index + 1] === 1 ? [] : [index + 1],
  );
  expect(lost).toEqual([]);
}

const encode = (text: string) => new TextEncoder().encode(text);

describe("readNotes", () => {
  test("reads any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => holds(bytes)),
      { numRuns: 300 },
    );
  });

  const mark = fc.constantFrom(
    ..."# ## - * + 1. > ``` ~~~ | --- === -> Q: A: ** __ ` [ ]( ![ <details> </details> <summary> </summary> <!-- --> : ? ![]() \\ & \t".split(
      " ",
    ),
    "\n",
    "\n\n",
    "  ",
    "    ",
    "What is x?",
    "word",
    "- [x] ",
    "| a | b |\n| - | - |\n",
    "*what is it -> that",
    "Answer: B",
    "a) one\nb) two\n",
    "’",
    "\u0000",
    "\ud800",
  );

  test("reads any mixture of marks, and loses no line", () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (parts) => holds(encode(parts.join("")))),
      { numRuns: 700 },
    );
  }, 60_000);

  test("reads notes that were cut, doubled or stirred", () => {
    const whole = [chat, diary, guide, sheet, stars].join("\n\n").split("\n");
    const line = fc.constantFrom(...whole);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.nat(30), (lines, cut) =>
        holds(encode(lines.join("\n").slice(cut))),
      ),
      { numRuns: 400 },
    );
  }, 60_000);

  test("gives the same drafts for the same bytes", () => {
    expect(readNotes(encode(chat), "a")).toEqual(readNotes(encode(chat), "a"));
  });
});
