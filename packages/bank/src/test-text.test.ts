import { givenSchema } from "@viva/domain/execution/given";
import type { TaggedValue } from "@viva/domain/execution/tagged-value";
import { describe, expect, it } from "vitest";
import { expectText, givenText, readExpected, readGiven } from "./test-text.ts";

describe("an expected value as text", () => {
  it("is written on one line, texts in quotes, and read back as the same value", () => {
    const value: TaggedValue = {
      t: "dict",
      v: [
        [
          { t: "str", v: "status" },
          { t: "int", v: "403" },
        ],
        [
          { t: "str", v: "parts" },
          { t: "tuple", v: [{ t: "float", v: "1.0" }, { t: "none" }, { t: "str", v: "null" }] },
        ],
      ],
    };
    const text = expectText(value);
    expect(text).toBe('{ status: 403, parts: { $tuple: [ 1.0, null, "null" ] } }');
    expect(readExpected(text)).toEqual({ value });
  });

  it("says how a value is written that stands in a language's own notation", () => {
    expect(readExpected("None")).toEqual({ message: expect.stringContaining("null") });
    expect(readExpected("undefined")).toEqual({ message: expect.stringContaining("$undefined") });
    expect(readExpected("(1, 2)")).toEqual({ message: expect.stringContaining("$tuple") });
    expect(readExpected('"None"')).toEqual({ value: { t: "str", v: "None" } });
  });

  it("refuses what is empty or broken with what to do", () => {
    expect(readExpected("  ")).toEqual({ message: expect.stringContaining("Write the value") });
    expect(readExpected("[1, 2")).toHaveProperty("message");
    expect(readExpected("{ 1: 2 }")).toHaveProperty("message");
  });
});

describe("drawn inputs as text", () => {
  it("are read back as they were written, and nothing is drawn from an empty text", () => {
    const given = givenSchema.parse({ n: { integer: [1, 9] }, word: { text: "ab", length: [0, 3] } });
    expect(readGiven(givenText(given))).toEqual({ value: given });
    expect(readGiven(" ")).toEqual({ value: null });
    expect(readGiven("n: { between: [1, 9] }")).toHaveProperty("message");
  });
});
