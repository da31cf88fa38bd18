import { describe, expect, it } from "vitest";
import * as z from "zod";
import { plainWords } from "./plain-words.ts";

const told = (schema: z.ZodType, input: unknown) =>
  schema.safeParse(input, { error: plainWords }).error?.issues[0]?.message;

describe("input that a schema refuses", () => {
  it.each([
    [z.string().max(120), "x".repeat(121), "Use at most 120 characters."],
    [z.string().max(20_000), "x".repeat(20_001), "Use at most 20,000 characters."],
    [z.string().min(1), "", "Fill this in."],
    [z.string().min(10), "short", "Use at least 10 characters."],
    [z.array(z.string()).max(4), ["a", "b", "c", "d", "e"], "Give at most 4."],
    [z.number().max(60), 99, "Give a number of at most 60."],
    [z.string(), undefined, "Fill this in."],
  ])("is told in plain words (%#)", (schema, input, words) => {
    expect(told(schema, input)).toBe(words);
  });

  it("keeps the words that a schema has of its own", () => {
    expect(
      z.string().max(3, "Three at most.").safeParse("four", { error: plainWords }).error?.issues[0]?.message,
    ).toBe("Three at most.");
  });
});
