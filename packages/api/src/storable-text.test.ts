import { describe, expect, it } from "vitest";
import { requireStorable } from "./storable-text.ts";

const refused = (input: unknown) => {
  try {
    requireStorable(input);
  } catch (error) {
    return error;
  }
  return null;
};

describe("text of the input", () => {
  it.each([
    [{ reason: "NUL \u0000 inside" }, "reason"],
    [{ draft: { rubric: [{ statement: "fine" }, { statement: "half \ud83d a pair" }] } }, "statement"],
    [{ accept: ["one", "t\u0000wo"] }, "accept"],
    [{ "na\u0000me": 1 }, undefined],
    ["\u0000", undefined],
  ])("that cannot be stored is refused with the name of its field: %j", (input, field) => {
    expect(refused(input)).toMatchObject({ code: "invalid", field });
  });

  it.each([undefined, null, 7, "plain", { at: new Date(), text: "a\nb\t😀 \u0301" }, [["x"]]])(
    "of any other kind is let through: %j",
    (input) => {
      expect(refused(input)).toBeNull();
    },
  );
});
