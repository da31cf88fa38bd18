import { describe, expect, test } from "vitest";
import { stem } from "../text/porter2.ts";
import { type GroupMarks, markGroups } from "./phrase-index.ts";

const stemsOf = (text: string) => text.split(" ").map(stem);
const shares = (a: GroupMarks | undefined, b: GroupMarks | undefined) =>
  a?.aliases.some((group) => b?.aliases.includes(group)) === true;

describe.each(["close", "broad"] as const)("%s", (lexicon) => {
  test("marks every word of a phrase, wherever it stands, whatever its ending", () => {
    const marks = markGroups(stemsOf("the foreign keys of it"), lexicon);
    const [short] = markGroups(["fk"], lexicon);
    expect(marks.map((mark) => shares(mark, short))).toEqual([false, true, true, false, false]);
  });

  test("half a phrase is none", () => {
    const [mark] = markGroups(stemsOf("garbage"), lexicon);
    const [short] = markGroups(["gc"], lexicon);
    expect(shares(mark, short)).toBe(false);
  });
});

test("how people put it is in the broad lexicon alone", () => {
  const meets = (lexicon: "close" | "broad") =>
    shares(markGroups(["fifo"], lexicon)[0], markGroups(stemsOf("oldest first"), lexicon)[0]);
  expect(meets("broad")).toBe(true);
  expect(meets("close")).toBe(false);
});
